package org.xiaohao.casework.escrow;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.access.CaseRef;

/**
 * Names in keeping (W14, decision 13), taken by {@link Entrusting}: moved with their case, and compared with texts that
 * leave the centre. Reading one goes through {@link IdentityRequests}.
 */
@Service
public class Escrow {

  private final EscrowMapper mapper;
  private final Circles circles;
  private final Keepers keepers;
  private final SealedNames names;
  private final Envelopes envelopes;
  private final RequestEnds ends;

  Escrow(EscrowMapper mapper, Circles circles, Keepers keepers, SealedNames names, Envelopes envelopes,
      RequestEnds ends) {
    this.mapper = mapper;
    this.circles = circles;
    this.keepers = keepers;
    this.names = names;
    this.envelopes = envelopes;
    this.ends = ends;
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
      entrusted.moveTo(circles.of(officeId));
      mapper.updateEntrusted(entrusted);
      envelopes.takeFromOutsiders(entrusted);
      ends.endAll(entrusted);
    });
  }

  /**
   * The case arrived from the zone that takes reports: who must not open the name is kept away, also if that zone did not
   * know it yet; the register here is the newer one.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void arrived(CaseRef subject, long officeId, Collection<Long> respondents) {
    mapper.lockEntrusted(subject).ifPresent(entrusted -> {
      Circle circle = circles.of(officeId);
      List<Long> away = keepers.keptAway(circle, respondents);
      away.forEach(person -> envelopes.keepAway(subject, person));
      keepers.of(circle, List.of()).stream().filter(keeper -> away.contains(keeper.personId()))
          .forEach(keeper -> envelopes.take(entrusted, keeper.recipient().keyId()));
      entrusted.moveTo(circle);
      mapper.updateEntrusted(entrusted);
      envelopes.takeFromOutsiders(entrusted);
    });
  }

  /** Nobody has reason to read the name any more: open requests and grants fall away. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void close(CaseRef subject) {
    mapper.lockEntrusted(subject).ifPresent(ends::endAll);
  }
}
