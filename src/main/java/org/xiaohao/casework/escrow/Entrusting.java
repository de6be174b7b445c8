package org.xiaohao.casework.escrow;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.vault.Sealing;

/**
 * Takes names into keeping (W14, decision 13): sealed to the custodians of the receiving centre and of the next one up,
 * and to nobody else, not even to the staff. It needs public keys only, so it works where nothing can be opened.
 */
@Service
public class Entrusting {

  private final EscrowMapper mapper;
  private final Circles circles;
  private final KeeperRoster roster;
  private final SealedNames names;

  Entrusting(EscrowMapper mapper, Circles circles, KeeperRoster roster, SealedNames names) {
    this.mapper = mapper;
    this.circles = circles;
    this.roster = roster;
    this.names = names;
  }

  /** Whether the centre of a receiving office has a custodian with a key who has nothing to do with the accused. */
  public boolean canKeep(long officeId, Collection<Long> respondents) {
    return !roster.of(new Circle(circles.of(officeId).divisionId(), null), respondents).isEmpty();
  }

  /**
   * Makes the row of the name of whoever stands behind a case.
   *
   * @param officeId the receiving office
   * @param respondents people who must not read it, and with them everybody tied to them
   * @return what the caller seals now, together with the rest of what was filed
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Sealing> entrust(CaseRef subject, long officeId, Collection<Long> respondents, Identity identity) {
    Circle circle = circles.of(officeId);
    List<Keeper> to = roster.keepAway(subject, circle, respondents);
    if (to.isEmpty()) {
      throw new IllegalStateException("nobody keeps the name of " + subject);
    }
    Entrusted entrusted = new Entrusted(subject, circle);
    mapper.insertEntrusted(entrusted);
    return names.sealings(entrusted, identity, to);
  }
}
