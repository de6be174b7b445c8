package org.xiaohao.casework.escrow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Viewer;

/** The side of those who handle a case: asking for the name, and reading it while it is granted (W14, ruling 26). */
@Service
public class IdentityRequests {

  private static final int LARGEST_TEAM = 8;

  private final EscrowMapper names;
  private final RequestMapper mapper;
  private final Envelopes envelopes;
  private final RequestViews views;
  private final RequestDeeds deeds;

  IdentityRequests(EscrowMapper names, RequestMapper mapper, Envelopes envelopes, RequestViews views, RequestDeeds deeds) {
    this.names = names;
    this.mapper = mapper;
    this.envelopes = envelopes;
    this.views = views;
    this.deeds = deeds;
  }

  /**
   * Asks the custodians of the centre; where nobody there can open the name, those of the next centre up.
   *
   * @return reference of the request
   * @throws DomainException CONFLICT {@code identity.no.custodian} if nobody can open it
   */
  @Transactional
  public String ask(Asking asking) {
    Set<Long> team = new TreeSet<>(asking.team());
    team.add(asking.viewer().personId());
    if (team.size() > LARGEST_TEAM) {
      throw DomainException.invalid("team", "identity.team.large", LARGEST_TEAM);
    }
    Entrusted entrusted = names.lockEntrusted(asking.subject())
        .orElseThrow(() -> DomainException.conflict("identity.none"));
    if (mapper.listOfName(entrusted.id()).stream().anyMatch(
        other -> other.state() == RequestState.ASKED && other.officeId() == asking.officeId())) {
      throw DomainException.conflict("identity.asked");
    }
    long keeper = entrusted.circle().divisions().stream().filter(one -> !envelopes.able(entrusted, one).isEmpty())
        .findFirst().orElseThrow(() -> DomainException.conflict("identity.no.custodian"));
    IdentityRequest request = new IdentityRequest(References.next('N'), entrusted, asking, keeper, deeds.now());
    mapper.insert(request);
    mapper.insertMembers(request.id(), team);
    deeds.asked(request, asking.reason(), envelopes.able(entrusted, keeper));
    return request.ref();
  }

  /** The requests of a case, newest first; the caller has checked that the person handles it. */
  public List<RequestView> of(Viewer viewer, CaseRef subject) {
    return names.findEntrusted(subject).map(name -> mapper.listOfName(name.id()).stream()
        .map(request -> views.of(viewer, request)).toList()).orElse(List.of());
  }

  /** Whether the person has learned about the name by a grant that still runs, or through a custodian. */
  public boolean heard(Viewer viewer, CaseRef subject) {
    return names.findEntrusted(subject).stream().flatMap(name -> mapper.listOfName(name.id()).stream())
        .anyMatch(request -> views.mayRead(viewer, request) || request.state() == RequestState.RELAYED
            && mapper.listMembers(request.id()).contains(viewer.personId()));
  }

  /** Shows the name to a member of the team; on record before it is shown. */
  @Transactional
  public Identity open(Viewer viewer, CaseRef subject, String ref) {
    IdentityRequest request = mapper.findByRef(ref).filter(found -> found.subject().equals(subject))
        .filter(found -> views.mayRead(viewer, found)).orElseThrow(() -> DomainException.notFound("identity.closed"));
    Optional<Identity> identity = deeds.read(request);
    identity.ifPresent(shown -> deeds.opened(viewer, request, OpeningWay.TEAM));
    return identity.orElseThrow(() -> DomainException.notFound("identity.closed"));
  }
}
