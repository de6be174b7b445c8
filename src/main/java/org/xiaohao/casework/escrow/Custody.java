package org.xiaohao.casework.escrow;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.vault.UnlockedKey;

/** The side of the custodians: what waits for them and what they decide. A custodian sees requests, never the case. */
@Service
public class Custody {

  private static final int PAGE = 50;

  private final RequestMapper mapper;
  private final RequestViews views;
  private final Keepers keepers;
  private final CaseAccess access;
  private final Granting granting;

  Custody(RequestMapper mapper, RequestViews views, Keepers keepers, CaseAccess access, Granting granting) {
    this.mapper = mapper;
    this.views = views;
    this.keepers = keepers;
    this.access = access;
    this.granting = granting;
  }

  /** Whether the person keeps names anywhere. */
  public boolean keeps(Viewer viewer) {
    return !keepers.divisionsOf(viewer).isEmpty();
  }

  /** Refuses whoever is no custodian, as if there were nothing. */
  public void requireCustodian(Viewer viewer) {
    divisionsOf(viewer);
  }

  private List<Long> divisionsOf(Viewer viewer) {
    List<Long> divisions = keepers.divisionsOf(viewer);
    if (divisions.isEmpty()) {
      throw DomainException.notFound("unknown");
    }
    return divisions;
  }

  /** What waits for the custodians of the person's centre, oldest first. */
  public List<RequestView> waiting(Viewer viewer) {
    return views(viewer, mapper.listWaiting(divisionsOf(viewer), 0, PAGE));
  }

  /** What was decided there, newest first. */
  public List<RequestView> decided(Viewer viewer) {
    return views(viewer, mapper.listDecided(divisionsOf(viewer), PAGE));
  }

  private List<RequestView> views(Viewer viewer, List<IdentityRequest> requests) {
    return requests.stream().filter(request -> !access.isExcluded(request.subject(), viewer.personId()))
        .map(request -> views.of(viewer, request)).toList();
  }

  /** One request of the person's centre; not found for everybody else and for a custodian named in the case. */
  @Transactional(readOnly = true)
  public RequestView one(Viewer viewer, String ref) {
    return views.of(viewer, found(viewer, ref));
  }

  private IdentityRequest found(Viewer viewer, String ref) {
    List<Long> divisions = divisionsOf(viewer);
    return mapper.findByRef(ref).filter(request -> divisions.contains(request.keeperDivisionId()))
        .filter(request -> !access.isExcluded(request.subject(), viewer.personId()))
        .orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** Lets the team read the name for ten days (ruling 26). */
  public void approve(Viewer viewer, String ref, String passphrase) {
    IdentityRequest request = found(viewer, ref);
    UnlockedKey key = granting.unlock(viewer, passphrase);
    granting.grant(viewer, request, key);
  }

  public void refuse(Viewer viewer, String ref, String reason) {
    granting.refuse(viewer, found(viewer, ref), reason);
  }

  /** Shows the name to the custodian, who puts the question instead of the team; on record before it is shown. */
  public Identity contact(Viewer viewer, String ref, String passphrase) {
    IdentityRequest request = found(viewer, ref);
    UnlockedKey key = granting.unlock(viewer, passphrase);
    return granting.contact(viewer, request, key);
  }

  /** Hands over what the reporter answered; the team never gets the name. */
  public void answer(Viewer viewer, String ref, String answer) {
    granting.answer(viewer, found(viewer, ref), answer);
  }
}
