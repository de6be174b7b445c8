package org.xiaohao.casework.escrow;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.vault.Recipient;
import org.xiaohao.platform.vault.Rewrapping;
import org.xiaohao.platform.vault.UnlockedKey;

/** Which keys open which name, and the handing over from one key to another: only wrapped keys move, never the name. */
@Component
class Envelopes {

  private final Keepers keepers;
  private final Rewrapping rewrapping;
  private final CaseAccess access;

  Envelopes(Keepers keepers, Rewrapping rewrapping, CaseAccess access) {
    this.keepers = keepers;
    this.rewrapping = rewrapping;
    this.access = access;
  }

  private Set<String> keysOf(Entrusted entrusted) {
    return Set.copyOf(rewrapping.keysOf(Entrusted.TABLE, entrusted.id(), Entrusted.IDENTITY, Recipient.Kind.CUSTODIAN));
  }

  /** This custodian is named in the case, or tied to somebody who is, and must never be handed the name. */
  void keepAway(CaseRef subject, long personId) {
    access.exclude(subject, personId, "KIN", false);
  }

  /** The custodians of a division who can open this name and are not kept away from the case. */
  List<Keeper> able(Entrusted entrusted, long divisionId) {
    Set<String> keys = keysOf(entrusted);
    return keepers.of(divisionId).stream().filter(keeper -> keys.contains(keeper.recipient().keyId()))
        .filter(keeper -> !access.isExcluded(entrusted.subject(), keeper.personId())).toList();
  }

  /** Who of the circle ought to open this name and cannot. */
  List<Keeper> missing(Entrusted entrusted) {
    Set<String> keys = keysOf(entrusted);
    return keepers.of(entrusted.circle(), Set.of()).stream()
        .filter(keeper -> !keys.contains(keeper.recipient().keyId()))
        .filter(keeper -> !access.isExcluded(entrusted.subject(), keeper.personId())).toList();
  }

  /** Lets those who ought to open it do so; returns how many envelopes were added. */
  int handOver(Entrusted entrusted, UnlockedKey by) {
    int added = 0;
    for (Keeper keeper : missing(entrusted)) {
      added += rewrapping.addRecipient(by, Entrusted.TABLE, entrusted.id(), Entrusted.IDENTITY, keeper.recipient()) ? 1 : 0;
    }
    takeFromOutsiders(entrusted);
    return added;
  }

  /** Takes the name from every key outside the circle, as soon as one inside opens it: it must never be lost. */
  void takeFromOutsiders(Entrusted entrusted) {
    Set<String> inside = keepers.of(entrusted.circle(), Set.of()).stream().map(keeper -> keeper.recipient().keyId())
        .collect(Collectors.toSet());
    Set<String> keys = keysOf(entrusted);
    if (keys.stream().anyMatch(inside::contains)) {
      keys.stream().filter(key -> !inside.contains(key)).forEach(key -> take(entrusted, key));
    }
  }

  /** Takes the name from one key; false if it is the only one left. */
  boolean take(Entrusted entrusted, String keyId) {
    Set<String> keys = keysOf(entrusted);
    if (keys.contains(keyId) && keys.size() == 1) {
      return false;
    }
    rewrapping.removeRecipient(Entrusted.TABLE, entrusted.id(), Entrusted.IDENTITY, Recipient.Kind.CUSTODIAN, keyId);
    return true;
  }
}
