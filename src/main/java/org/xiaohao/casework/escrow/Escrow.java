package org.xiaohao.casework.escrow;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.access.CaseRef;

/**
 * Takes names into keeping (W14, decision 13): sealed to the custodians of the receiving centre and of the next one up,
 * and to nobody else, not even to the staff. Reading one goes through {@link IdentityRequests}.
 */
@Service
public class Escrow {

  private final EscrowMapper mapper;
  private final Keepers keepers;
  private final SealedNames names;
  private final Envelopes envelopes;
  private final RequestEnds ends;

  Escrow(EscrowMapper mapper, Keepers keepers, SealedNames names, Envelopes envelopes, RequestEnds ends) {
    this.mapper = mapper;
    this.keepers = keepers;
    this.names = names;
    this.envelopes = envelopes;
    this.ends = ends;
  }

  /** Whether the centre of a receiving office has a custodian with a key who has nothing to do with the accused. */
  public boolean canKeep(long officeId, Collection<Long> respondents) {
    return !keepers.of(new Circle(keepers.circleOf(officeId).divisionId(), null), respondents).isEmpty();
  }

  /**
   * Seals the name of whoever stands behind a case.
   *
   * @param officeId the receiving office
   * @param respondents people who must not read it, and with them everybody tied to them
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void entrust(CaseRef subject, long officeId, Collection<Long> respondents, Identity identity) {
    Circle circle = keepers.circleOf(officeId);
    keepers.keptAway(circle, respondents).forEach(person -> envelopes.keepAway(subject, person));
    List<Keeper> to = keepers.of(circle, respondents);
    if (to.isEmpty()) {
      throw new IllegalStateException("nobody keeps the name of " + subject);
    }
    Entrusted entrusted = new Entrusted(subject, circle);
    mapper.insertEntrusted(entrusted);
    names.seal(entrusted, identity, to);
  }

  /** Whether a name was given for this case. */
  public boolean keepsNameOf(CaseRef subject) {
    return mapper.findEntrusted(subject).isPresent();
  }

  /** Whether a text would tell who stands behind the case; says only yes or no (ruling 1). */
  public boolean toldBy(CaseRef subject, String text) {
    return text != null && mapper.findEntrusted(subject).filter(entrusted -> names.toldBy(entrusted, text)).isPresent();
  }

  /** The case went to another receiving office: its custodians keep the name, open requests and grants fall away. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void move(CaseRef subject, long officeId) {
    mapper.lockEntrusted(subject).ifPresent(entrusted -> {
      entrusted.moveTo(keepers.circleOf(officeId));
      mapper.updateEntrusted(entrusted);
      envelopes.takeFromOutsiders(entrusted);
      ends.endAll(entrusted);
    });
  }

  /** Nobody has reason to read the name any more: open requests and grants fall away. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void close(CaseRef subject) {
    mapper.lockEntrusted(subject).ifPresent(ends::endAll);
  }
}
