package org.xiaohao.casework.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.TaskHandler.Told;

/** What a reporter wrote, to be read beside a form that rests on it; never who it was. */
@Component
public class ReporterWords {

  private final ReportReading reading;
  private final ReportContents contents;
  private final CaseAccess access;
  private final MessageSource messages;

  ReporterWords(ReportReading reading, ReportContents contents, CaseAccess access, MessageSource messages) {
    this.reading = reading;
    this.contents = contents;
    this.access = access;
    this.messages = messages;
  }

  /** The answers to the questions of the public form. */
  List<Told> of(ReportText text) {
    String what = text.what() == null ? messages.getMessage("report.page.byFile", null, LocaleContextHolder.getLocale())
        : text.what();
    return Stream.of(answer("who", text.who()), answer("where", text.where()), answer("when", text.when()),
        answer("what", what), answer("amount", text.amount()), answer("witnesses", text.witnesses()),
        answer("reportedBefore", text.reportedBefore())).flatMap(told -> told).toList();
  }

  private static Stream<Told> answer(String question, String answer) {
    return Told.text("public.form." + question, answer);
  }

  /**
   * The report, and of the thread with its reporter the messages of these kinds, oldest first; what was objected by word of
   * mouth counts as an objection. Nothing for who may not see the report. The reading is on record.
   */
  @Transactional
  public List<Told> of(Viewer viewer, long reportId, Set<MessageKind> kinds) {
    if (!access.maySee(viewer, new CaseRef(Report.KIND, reportId))) {
      return List.of();
    }
    Report report = reading.opened(viewer, reportId);
    List<Told> told = new ArrayList<>(of(contents.text(report)));
    contents.messages(report).stream().filter(message -> kinds.contains(message.kind()))
        .forEach(message -> Told.text("MessageKind." + message.kind(), message.text()).forEach(told::add));
    if (report.agreement() == Agreement.OBJECTS && kinds.contains(MessageKind.OBJECTION)) {
      contents.note(report, "objection").stream().flatMap(said -> Told.text("MessageKind.OBJECTION", said))
          .forEach(told::add);
    }
    return told;
  }
}
