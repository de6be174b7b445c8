package org.xiaohao.casework.report;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.BusinessClock;

/** What registering writes, whatever is proposed. */
@Component
class Registered {

  private final ReportMapper mapper;
  private final ReportContents contents;
  private final Exclusions exclusions;
  private final RespondentPosts posts;
  private final BusinessClock clock;
  private final ReporterNames names;

  Registered(ReportMapper mapper, ReportContents contents, Exclusions exclusions, RespondentPosts posts,
      BusinessClock clock, ReporterNames names) {
    this.mapper = mapper;
    this.contents = contents;
    this.exclusions = exclusions;
    this.posts = posts;
    this.clock = clock;
    this.names = names;
  }

  void check(Report report, Registration form) {
    report.requireState(ReportState.SUBMITTED);
    if (form.signature().named() && !names.given(report)) {
      throw DomainException.invalid("signature", "report.identity.missing");
    }
    if (form.signature().named() && report.nameDenied()) {
      throw DomainException.invalid("signature", "report.name.denied");
    }
    if (form.forwardDueOn() != null && form.forwardDueOn().isBefore(clock.today())) {
      throw DomainException.invalid("forwardDueOn", "report.date.past");
    }
  }

  /** Where the confirmed respondents and place lead. */
  Route route(Registration form) {
    return posts.route(form.place(), form.respondents());
  }

  void write(Report report, Registration form) {
    report.register(form.signature(), form.place(), form.subKind(), form.isUrgent(), clock.today());
    report.classify(form.kinds());
    List<Respondent> confirmed = posts.confirmed(form.respondents());
    contents.replaceRespondents(report, confirmed.isEmpty() ? contents.respondents(report) : confirmed, true);
    contents.note(report, "summary", form.summary());
    exclusions.apply(report.caseRef(), report.centreOfficeId(),
        confirmed.stream().map(Respondent::personId).filter(Objects::nonNull).toList(), true);
  }

  /** The accused unit never gets the matter (domain study §2.5), and nobody the reporter's name (ruling 1). */
  void checkForward(Report report, Long officeId, String matter) {
    if (officeId == null) {
      throw DomainException.invalid("forwardOffice", "report.forward.office");
    }
    if (matter == null) {
      throw DomainException.invalid("forwardMatter", "report.forward.matter");
    }
    if (names.toldBy(report, matter)) {
      throw DomainException.invalid("forwardMatter", "report.forward.reporter");
    }
    if (posts.worksIn(contents.respondents(report), officeId)) {
      throw DomainException.invalid("forwardOffice", "report.forward.accused");
    }
  }
}
