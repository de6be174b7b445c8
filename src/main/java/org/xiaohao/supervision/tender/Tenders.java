package org.xiaohao.supervision.tender;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.organisation.Role;

/**
 * Tenders and their screening (S42): rules flag pairs of bids, and nothing follows from a flag until a person of the supervision
 * office clears the tender or refers it, with a reason.
 */
@Service
public class Tenders {

  private final TenderMapper mapper;
  private final TenderOffices offices;
  private final BidMarks marks;
  private final TenderReferrals referrals;
  private final Audit audit;

  Tenders(TenderMapper mapper, TenderOffices offices, BidMarks marks, TenderReferrals referrals, Audit audit) {
    this.mapper = mapper;
    this.offices = offices;
    this.marks = marks;
    this.referrals = referrals;
    this.audit = audit;
  }

  /**
   * Enters a tender with all its bids, and screens it.
   *
   * @return its reference
   */
  @Transactional
  public String enter(Viewer viewer, NewTender form) {
    if (!offices.entering(viewer).contains(form.office())) {
      throw DomainException.forbidden("tender.not.your.office");
    }
    if (offices.counties(form.office()).stream().noneMatch(county -> county.id() == form.county())) {
      throw DomainException.invalid("county", "fund.county.outside");
    }
    if (form.openedOn().isAfter(referrals.today())) {
      throw DomainException.invalid("openedOn", "fund.date.future", referrals.today());
    }
    String ref = References.next('X');
    List<TenderBid> bids = bids(ref, form);
    int percent = referrals.stepPercent();
    Tender tender = store(viewer, ref, form, percent, Screening.flags(bids, percent).size());
    bids.forEach(bid -> mapper.insertBid(tender.id(), bid));
    offices.show(tender.subject(), tender.countyId());
    audit.record(viewer.personId(), form.office(), "tender.enter", tender.subject(), String.valueOf(tender.flags()));
    return ref;
  }

  private List<TenderBid> bids(String ref, NewTender form) {
    List<TenderBid> bids = new ArrayList<>();
    for (NewTender.Bid bid : form.bids()) {
      TenderBid one = marks.of(ref, bids.size() + 1, bid);
      if (bids.stream().anyMatch(other -> other.bidder().equals(one.bidder()))) {
        throw DomainException.invalid("bids[" + bids.size() + "].bidder", "tender.bidder.twice", one.bidder());
      }
      bids.add(one);
    }
    return bids;
  }

  private Tender store(Viewer viewer, String ref, NewTender form, int percent, int flags) {
    try {
      mapper.insert(ref, form, percent, flags, viewer.personId());
    } catch (DuplicateKeyException known) {
      throw DomainException.invalid("projectNumber", "tender.project.known");
    }
    return mapper.findByRef(ref).orElseThrow();
  }

  public Tender byId(long id) {
    return mapper.findById(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** The tender, or "not found" when the person may not know of it (M2). */
  public Tender byRef(Viewer viewer, String ref) {
    Tender tender = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    offices.requireVisible(viewer, tender.subject());
    return tender;
  }

  /** Tenders the person may see, newest first. */
  public List<Tender> list(Viewer viewer, Long before, int limit) {
    return mapper.listVisible(viewer, before == null ? Long.MAX_VALUE : before, limit);
  }

  /** Its bids, as entered. */
  public List<TenderBid> bids(Tender tender) {
    return mapper.listBids(tender.id());
  }

  /** The flagged pairs, counted anew from the bids. */
  public List<TenderFlag> flags(Tender tender) {
    return Screening.flags(bids(tender), tender.stepPercent());
  }

  /** Whether the person may decide on the tender now. */
  public boolean mayDecide(Viewer viewer, Tender tender) {
    return tender.state() == TenderState.SCREENED && decides(viewer, tender);
  }

  private boolean decides(Viewer viewer, Tender tender) {
    return viewer.holds(Role.SUPERVISION_OFFICE, offices.deciding(tender.officeId()).id());
  }

  /** Refuses whoever is not of the supervision office that decides on the tender. */
  public Tender requireDeciding(Viewer viewer, String ref) {
    Tender tender = byRef(viewer, ref);
    if (!decides(viewer, tender)) {
      throw DomainException.forbidden("tender.not.yours.to.decide");
    }
    return tender;
  }

  /** A person decides, once: the tender is cleared, or becomes one problem list. */
  @Transactional
  public void decide(Viewer viewer, String ref, TenderVerdict verdict) {
    Tender seen = requireDeciding(viewer, ref);
    lock(seen.id());
    Tender tender = byId(seen.id());
    TenderState next = tender.state().decided(verdict.decision());
    if (next == null) {
      throw DomainException.conflict("tender.decided.already");
    }
    mapper.updateDecided(tender.id(), next, verdict.reason(), viewer.personId(), referrals.today());
    if (next == TenderState.REFERRED) {
      mapper.updateList(tender.id(), referrals.refer(viewer, tender, bids(tender), verdict.reason()));
    }
    audit.record(viewer.personId(), offices.deciding(tender.officeId()).id(), "tender.decide", tender.subject(),
        next.name());
  }

  Optional<CaseRef> find(String ref) {
    return mapper.findByRef(ref).map(Tender::subject);
  }

  void lock(long id) {
    mapper.lock(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }
}
