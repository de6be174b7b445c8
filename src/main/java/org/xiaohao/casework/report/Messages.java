package org.xiaohao.casework.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.vault.Recipient;
import org.xiaohao.platform.vault.ReporterKey;

/** The thread between the office and a reporter; every message is sealed to both. */
@Component
class Messages {

  private final ReportMapper mapper;
  private final ReportContents contents;
  private final BusinessClock clock;

  Messages(ReportMapper mapper, ReportContents contents, BusinessClock clock) {
    this.mapper = mapper;
    this.contents = contents;
    this.clock = clock;
  }

  /** Writes to the reporter. */
  void send(Report report, MessageKind kind, String text) {
    reporter(report);
    add(report, Direction.TO_REPORTER, kind, text, UUID.randomUUID().toString());
  }

  /** The reporter's key, compared with the one inside the sealed report before anything is sealed to it. */
  Recipient reporter(Report report) {
    if (!contents.keyUntouched(report)) {
      throw new IllegalStateException("the reporter's key of " + report.caseRef() + " was exchanged");
    }
    return report.reporter();
  }

  /**
   * Takes a message of the reporter.
   *
   * @param nonce of the form, so that a form sent twice is taken once
   * @return id of the message; empty if it was taken before
   */
  Optional<Long> receive(Report report, MessageKind kind, String text, String nonce) {
    if (mapper.hasMessage(nonce)) {
      return Optional.empty();
    }
    return Optional.of(add(report, Direction.FROM_REPORTER, kind, text, nonce));
  }

  private long add(Report report, Direction direction, MessageKind kind, String text, String nonce) {
    NewMessage row = new NewMessage(report.id(), direction, kind, clock.now(), nonce);
    mapper.insertMessage(row);
    contents.sealMessage(report, row.id(), text);
    return row.id();
  }

  List<MessageView> forStaff(Report report) {
    return contents.messages(report);
  }

  List<MessageView> forReporter(Report report, ReporterKey key) {
    return contents.messages(report, key);
  }
}
