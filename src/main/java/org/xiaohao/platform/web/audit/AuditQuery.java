package org.xiaohao.platform.web.audit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.AuditKind;
import org.xiaohao.platform.audit.LogFilter;
import org.xiaohao.platform.organisation.Account;
import org.xiaohao.platform.organisation.Accounts;
import org.xiaohao.platform.worklist.WorkItems;

/** Reads what an auditor asks for; days are days in China. */
@Component
class AuditQuery {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 1, 1);

  private final WorkItems items;
  private final Accounts accounts;
  private final CaseAccess access;

  AuditQuery(WorkItems items, Accounts accounts, CaseAccess access) {
    this.items = items;
    this.accounts = accounts;
    this.access = access;
  }

  /**
   * The parameters of an address.
   *
   * @param tab deeds or readings
   * @param reference of a case
   * @param login of a person
   * @param to last day, included
   * @param cursor id of the last row of the page before
   */
  record Asked(String tab, String reference, String login, AuditKind kind,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to, Long cursor) {

    /** Whether readings are asked for. */
    public boolean readings() {
      return "readings".equals(tab);
    }

    /** Query string of the first page. */
    String first() {
      String query = query().encode().build().getQuery();
      return query == null ? "" : query;
    }

    /** Query string of the page that follows. */
    String next(String from) {
      return query().queryParam("cursor", from).encode().build().getQuery();
    }

    private UriComponentsBuilder query() {
      UriComponentsBuilder next = UriComponentsBuilder.newInstance();
      add(next, "tab", readings() ? "readings" : null);
      add(next, "reference", given(reference).orElse(null));
      add(next, "login", given(login).orElse(null));
      add(next, "kind", kind);
      add(next, "from", from);
      add(next, "to", to);
      return next;
    }

    private static void add(UriComponentsBuilder next, String name, Object value) {
      if (value != null) {
        next.queryParam(name, value);
      }
    }
  }

  /** The filter; empty if it names a case or person that is not there, or a case kept from the viewer (W15). */
  Optional<LogFilter> filter(Viewer viewer, Asked asked) {
    Optional<CaseRef> subject = given(asked.reference()).flatMap(reference -> subject(viewer, reference));
    Optional<Long> person = given(asked.login()).flatMap(accounts::byLogin).map(Account::personId);
    if (given(asked.reference()).isPresent() && subject.isEmpty()
        || given(asked.login()).isPresent() && person.isEmpty()) {
      return Optional.empty();
    }
    boolean period = asked.from() != null || asked.to() != null;
    return Optional.of(new LogFilter(subject.orElse(null), person.orElse(null), asked.kind(),
        period ? begin(asked.from() == null ? FIRST : asked.from()) : null, period ? end(asked.to()) : null));
  }

  Optional<CaseRef> subject(Viewer viewer, String reference) {
    return items.caseOf(reference.strip()).filter(subject -> !access.isExcluded(subject, viewer.personId()));
  }

  /** A period that must be given whole. */
  LogFilter period(LocalDate from, LocalDate to) {
    if (from == null || to == null || to.isBefore(from)) {
      throw DomainException.invalid(from == null ? "from" : "to", "audit.period");
    }
    return new LogFilter(null, null, null, begin(from), end(to));
  }

  private static LocalDateTime begin(LocalDate day) {
    return LocalDateTime.ofInstant(day.atStartOfDay(CHINA).toInstant(), ZoneOffset.UTC);
  }

  private static LocalDateTime end(LocalDate lastDay) {
    return begin(lastDay == null ? LAST : lastDay.plusDays(1));
  }

  private static Optional<String> given(String text) {
    return Optional.ofNullable(text).filter(typed -> !typed.isBlank());
  }
}
