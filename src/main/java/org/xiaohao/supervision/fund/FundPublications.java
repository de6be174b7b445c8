package org.xiaohao.supervision.fund;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;

/**
 * Open accounts (S31, 账务公开): the county makes public what it was paid; from a threshold on it has to, within the days of the
 * rule set, and what is not public by then is listed. What is corrected later shows that it was.
 */
@Service
public class FundPublications {

  private final PublicationMapper mapper;
  private final FundAllocations allocations;
  private final FundClocks clocks;
  private final Audit audit;

  FundPublications(PublicationMapper mapper, FundAllocations allocations, FundClocks clocks, Audit audit) {
    this.mapper = mapper;
    this.allocations = allocations;
    this.clocks = clocks;
    this.audit = audit;
  }

  /** The row behind which the list of what is missing goes on. */
  record After(LocalDate dueOn, long id) {

    /** Null for the beginning of the list, and for what is no key. */
    static After of(String key) {
      String[] parts = key == null ? new String[0] : key.split("_");
      try {
        return parts.length == 2 ? new After(LocalDate.parse(parts[0]), Long.parseLong(parts[1])) : null;
      } catch (DateTimeException | NumberFormatException e) {
        return null;
      }
    }
  }

  /** Makes a payment public, by the finance department of the county: from today it stands on the public page. */
  @Transactional
  public void publish(Viewer viewer, String ref, NewPublication form) {
    FundAllocation one = allocations.held(viewer, ref);
    if (of(one).isPresent()) {
      throw DomainException.conflict("fund.published.already");
    }
    if (one.amount().signum() == 0) {
      throw DomainException.conflict("fund.published.nothing");
    }
    clocks.requireDay("postedOn", form.postedOn(), one.paidOn(), "fund.posted.early");
    mapper.insert(one, form, clocks.today(), viewer.personId());
    clocks.done(one.subject(), FundClocks.OPEN, clocks.today());
    audit.record(viewer.personId(), allocations.keeper(viewer, one), "fund.publish", one.subject(), form.channel().name());
  }

  /** That the payment was made public; empty if it was not. */
  public Optional<FundPublication> of(FundAllocation one) {
    return mapper.find(one.id());
  }

  /** Whether the person may make the payment public now. */
  public boolean mayPublish(Viewer viewer, FundAllocation one) {
    return one.amount().signum() > 0 && allocations.keeps(viewer, one) && of(one).isEmpty();
  }

  /** Counties with published payments, for everybody. */
  public List<OpenCounty> counties() {
    return mapper.listCounties();
  }

  /**
   * Published payments with their corrections, newest first, for everybody.
   *
   * @param county code of a county; null for all
   */
  public List<OpenPayment> list(String county, Long before, int limit) {
    List<PublicationMapper.Published> rows =
        mapper.listPublished(county, before == null ? Long.MAX_VALUE : before, limit);
    Map<Long, List<PublicationMapper.Changed>> changed = rows.isEmpty() ? Map.of()
        : mapper.listChanged(rows.stream().map(PublicationMapper.Published::id).toList()).stream()
            .collect(Collectors.groupingBy(PublicationMapper.Changed::publicationId));
    return rows.stream().map(row -> open(row, changed.getOrDefault(row.id(), List.of()))).toList();
  }

  private static OpenPayment open(PublicationMapper.Published row, List<PublicationMapper.Changed> changed) {
    return new OpenPayment(row.id(), row.countyCode(), row.countyName(), row.title(), row.documentNumber(), row.source(),
        row.budgetYear(), row.amount(), row.paidOn(), row.publishedOn(), row.channel(), row.place(), row.postedOn(),
        changed.stream().map(FundPublications::correction).toList());
  }

  /** Of a batch only its name is published, of a payment its amount and day. */
  private static OpenPayment.Correction correction(PublicationMapper.Changed was) {
    boolean payment = was.part() == FundPart.PAYMENT;
    return new OpenPayment.Correction(was.title(), was.documentNumber(), payment ? was.amount() : null,
        payment ? was.happenedOn() : null, was.correctedOn());
  }

  /** Payments past their day that are not public, as far as the person may see them, longest first. */
  public List<UnpublishedFund> missing(Viewer viewer, String after, int limit) {
    return mapper.listMissing(viewer, clocks.today(), After.of(after), limit);
  }

  /** From which amount a payment has to be made public, in yuan. */
  public int threshold() {
    return clocks.publicFrom();
  }
}
