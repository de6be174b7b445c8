package org.xiaohao.casework.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Role;

/** Letters, calls and visits at a centre's desk. */
@Component
class Offline {

  private final ReportMapper mapper;
  private final Centres centres;
  private final BusinessClock clock;
  private final SendUpTerm term;

  Offline(ReportMapper mapper, Centres centres, BusinessClock clock, SendUpTerm term) {
    this.mapper = mapper;
    this.centres = centres;
    this.clock = clock;
    this.term = term;
  }

  /** The centre in which the person is a clerk. */
  long centreOf(Viewer clerk) {
    return clerk.officesWith(Set.of(Role.INTAKE_CLERK)).stream().findFirst()
        .orElseThrow(() -> DomainException.forbidden("report.clerk.only"));
  }

  boolean serves(Viewer viewer, long centreOfficeId) {
    return viewer.holds(Role.INTAKE_CLERK, centreOfficeId);
  }

  LocalDate today() {
    return clock.today();
  }

  void check(OfflineFiling offline) {
    if (offline.receivedOn().isAfter(clock.today())) {
      throw DomainException.invalid("receivedOn", "report.date.future");
    }
    if (offline.channel() == Channel.ONLINE || offline.channel() == Channel.REFERRAL) {
      throw DomainException.invalid("channel", "report.channel.offline");
    }
  }

  /** The centre one level up, where an envelope goes whose content nobody here may enter. */
  long upperOf(long centreOfficeId) {
    return centres.aboveOf(centreOfficeId).id();
  }

  /**
   * Keeps number and date of an envelope and nothing else; it must go up within D3 (2020 rules Art. 15). Only the clerk
   * who keeps it sees it: the letter may be about the head of this very centre (C08).
   */
  @Transactional
  public Envelope keepEnvelope(Viewer clerk, OfflineFiling offline, long centreOfficeId, long toOfficeId) {
    if (offline.envelopeNumber() == null) {
      throw DomainException.invalid("envelopeNumber", "report.envelope.number");
    }
    LocalDate due = term.endOf(offline.receivedOn());
    try {
      mapper.insertEnvelope(new Envelope(0, centreOfficeId, offline.envelopeNumber(), offline.receivedOn(), toOfficeId,
          due, null, clerk.personId()));
    } catch (DuplicateKeyException e) {
      throw DomainException.invalid("envelopeNumber", "report.envelope.taken");
    }
    return mapper.listEnvelopes(clerk.personId()).get(0);
  }

  List<Envelope> envelopesOf(Viewer clerk) {
    return mapper.listEnvelopes(clerk.personId());
  }

  /** The envelope has left. */
  @Transactional
  public void envelopeForwarded(Viewer clerk, long envelopeId) {
    if (mapper.forwardEnvelope(envelopeId, clerk.personId(), clock.today()) == 0) {
      throw DomainException.notFound("unknown");
    }
  }
}
