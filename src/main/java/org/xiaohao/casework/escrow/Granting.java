package org.xiaohao.casework.escrow;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.vault.UnlockedKey;

/** Decides requests, each in one transaction; the slow unlocking of the key comes before it. */
@Component
class Granting {

  private static final int DAYS = 10;

  private final EscrowMapper entrusted;
  private final RequestMapper mapper;
  private final SealedNames names;
  private final RequestDeeds deeds;
  private final CustodianKeys keys;

  Granting(EscrowMapper entrusted, RequestMapper mapper, SealedNames names, RequestDeeds deeds, CustodianKeys keys) {
    this.entrusted = entrusted;
    this.mapper = mapper;
    this.names = names;
    this.deeds = deeds;
    this.keys = keys;
  }

  UnlockedKey unlock(Viewer viewer, String passphrase) {
    return keys.unlock(viewer, passphrase);
  }

  @Transactional
  public void grant(Viewer viewer, IdentityRequest found, UnlockedKey key) {
    IdentityRequest request = lock(found);
    request.decide(RequestState.GRANTED, viewer.personId(), deeds.now());
    request.grantUntil(deeds.now().plusDays(DAYS));
    Identity identity = identity(request, key);
    deeds.opened(viewer, request, OpeningWay.GRANT);
    mapper.update(request);
    deeds.grant(request, identity);
    deeds.decided(viewer, request, null);
  }

  @Transactional
  public void refuse(Viewer viewer, IdentityRequest found, String reason) {
    decide(viewer, found, RequestState.REFUSED, reason);
  }

  @Transactional
  public Identity contact(Viewer viewer, IdentityRequest found, UnlockedKey key) {
    IdentityRequest request = lock(found);
    if (request.state() != RequestState.ASKED) {
      throw DomainException.conflict("identity.state", request.state().name(), RequestState.RELAYED.name());
    }
    Identity identity = identity(request, key);
    deeds.opened(viewer, request, OpeningWay.RELAY);
    return identity;
  }

  @Transactional
  public void answer(Viewer viewer, IdentityRequest found, String answer) {
    if (names.toldBy(entrusted.findEntrusted(found.subject()).orElseThrow(), answer)) {
      throw DomainException.invalid("answer", "identity.answer.tells");
    }
    decide(viewer, found, RequestState.RELAYED, answer);
  }

  private void decide(Viewer viewer, IdentityRequest found, RequestState decision, String answer) {
    IdentityRequest request = lock(found);
    request.decide(decision, viewer.personId(), deeds.now());
    mapper.update(request);
    deeds.decided(viewer, request, answer);
  }

  /** First the name, then the request: the same order as everywhere. */
  private IdentityRequest lock(IdentityRequest found) {
    entrusted.lockEntrusted(found.subject()).orElseThrow();
    return mapper.lockById(found.id()).orElseThrow();
  }

  private Identity identity(IdentityRequest request, UnlockedKey key) {
    return names.open(entrusted.findEntrusted(request.subject()).orElseThrow(), key)
        .orElseThrow(() -> DomainException.conflict("identity.key.lacks"));
  }
}
