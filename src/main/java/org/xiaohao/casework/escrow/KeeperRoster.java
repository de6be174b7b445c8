package org.xiaohao.casework.escrow;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.xiaohao.platform.access.CaseRef;

/** To whom a name is sealed when it is taken: known from the tables, or as told to the zone that takes reports. */
interface KeeperRoster {

  /** Who must not keep a name of a case: whom it accuses, and everybody known to be tied to one of them. */
  Set<Long> away(Collection<Long> respondents);

  /** The custodians of the circle who have a key and need not stay away. */
  List<Keeper> of(Circle circle, Set<Long> away);

  /** Keeps those of the circle away from the case who must; returns the others. */
  List<Keeper> keepAway(CaseRef subject, Circle circle, Set<Long> away);
}
