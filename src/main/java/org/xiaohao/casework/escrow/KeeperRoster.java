package org.xiaohao.casework.escrow;

import java.util.Collection;
import java.util.List;
import org.xiaohao.platform.access.CaseRef;

/** To whom a name is sealed when it is taken: known from the tables, or as told to the zone that takes reports. */
interface KeeperRoster {

  /** The custodians of the circle who have a key and are neither named in the case nor tied to somebody who is. */
  List<Keeper> of(Circle circle, Collection<Long> respondents);

  /** Keeps those of the circle away from the case who are named in it, or tied to somebody who is; returns the others. */
  List<Keeper> keepAway(CaseRef subject, Circle circle, Collection<Long> respondents);
}
