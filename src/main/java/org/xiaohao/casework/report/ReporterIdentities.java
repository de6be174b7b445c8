package org.xiaohao.casework.report;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.escrow.Asking;
import org.xiaohao.casework.escrow.Identity;
import org.xiaohao.casework.escrow.IdentityRequests;
import org.xiaohao.casework.escrow.Purpose;
import org.xiaohao.casework.escrow.RequestView;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Person;

/** The handlers' way to a named reporter: asking the custodians, reading what they granted, calling back (W14, C12). */
@Service
public class ReporterIdentities {

  private static final int LONGEST_REASON = 500;

  private final ReportReading reading;
  private final HandlingTeam team;
  private final ReporterNames names;
  private final IdentityRequests requests;
  private final CallBacks callBacks;

  ReporterIdentities(ReportReading reading, HandlingTeam team, ReporterNames names, IdentityRequests requests,
      CallBacks callBacks) {
    this.reading = reading;
    this.team = team;
    this.names = names;
    this.requests = requests;
    this.callBacks = callBacks;
  }

  /**
   * What a handler sees of it; never the name.
   *
   * @param colleagues who may be of the team
   * @param mayCallBack whether the person may record a call-back now
   */
  public record Overview(Report report, List<Person> colleagues, List<RequestView> requests, boolean mayCallBack) {
    public Overview {
      colleagues = List.copyOf(colleagues);
      requests = List.copyOf(requests);
    }
  }

  /** Whether the person handles a report that carries a name. */
  public boolean concerns(Viewer viewer, Report report) {
    return team.officeOf(viewer, report).isPresent() && names.given(report);
  }

  /** Not found for whoever does not handle the report. */
  public Overview overview(Viewer viewer, String ref) {
    Report report = handled(viewer, ref);
    return new Overview(report, team.colleagues(viewer, report, office(viewer, report)),
        requests.of(viewer, report.caseRef()), callBacks.may(viewer, report));
  }

  /** Asks the custodians; returns the reference of the request. */
  @Transactional
  public String ask(Viewer viewer, String ref, Purpose purpose, String reason, List<Long> with) {
    Report report = handled(viewer, ref);
    long office = office(viewer, report);
    if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw DomainException.invalid("reason", "identity.reason", LONGEST_REASON);
    }
    if (purpose == null) {
      throw DomainException.invalid("purpose", "form.NotNull");
    }
    List<Long> may = team.colleagues(viewer, report, office).stream().map(Person::id).toList();
    if (!may.containsAll(with)) {
      throw DomainException.invalid("team", "identity.team.strangers");
    }
    return requests.ask(new Asking(viewer, report.caseRef(), office, with, purpose, reason.strip()));
  }

  /** The name, for a member of the team and while the grant lasts; the reading is on record. */
  public Identity open(Viewer viewer, String ref, String request) {
    return requests.open(viewer, reading.visible(viewer, ref).caseRef(), request);
  }

  /** Records what came of the call-back; a denied name makes the report anonymous (C12). */
  public void calledBack(Viewer viewer, String ref, CallBack outcome) {
    handled(viewer, ref);
    callBacks.record(viewer, ref, outcome);
  }

  private Report handled(Viewer viewer, String ref) {
    Report report = reading.visible(viewer, ref);
    if (!concerns(viewer, report)) {
      throw DomainException.notFound("unknown");
    }
    return report;
  }

  private long office(Viewer viewer, Report report) {
    return team.officeOf(viewer, report).orElseThrow(() -> DomainException.notFound("unknown"));
  }
}
