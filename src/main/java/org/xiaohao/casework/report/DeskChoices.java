package org.xiaohao.casework.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler.Choice;
import org.xiaohao.platform.workflow.TaskHandler.Told;

/** What the clerk and the head of the centre may choose from; it shows words of the report, so each opening is on record. */
@Service
public class DeskChoices {

  private final ReportReading reading;
  private final ReportContents contents;
  private final ReporterWords words;
  private final Mergers mergers;
  private final Places places;
  private final Centres centres;
  private final MessageSource messages;

  DeskChoices(ReportReading reading, ReportContents contents, ReporterWords words, Mergers mergers, Places places,
      Centres centres, MessageSource messages) {
    this.reading = reading;
    this.contents = contents;
    this.words = words;
    this.mergers = mergers;
    this.places = places;
    this.centres = centres;
    this.messages = messages;
  }

  /** The reporter's words, to be read beside the form. */
  public List<Told> words(TaskContext task) {
    return words.of(contents.text(report(task)));
  }

  /** The same, and why the head of the centre sent the report back to the desk. */
  public List<Told> desk(TaskContext task) {
    List<Told> told = new ArrayList<>(words(task));
    contents.note(report(task), "returnReason").stream()
        .flatMap(reason -> Told.text("form.report.decideAcceptance.returnReason", reason)).forEach(told::add);
    return told;
  }

  /** Choices of the registration form. */
  public Map<String, List<Choice>> registration(TaskContext task) {
    Report report = report(task);
    Map<String, List<Choice>> choices = new LinkedHashMap<>();
    choices.put("respondents", places.posts(report.placeDivisionId(), contents.respondents(report)));
    choices.put("place", places.around(report.placeDivisionId()));
    choices.put("mergeInto", similar(task.viewer(), report));
    choices.put("forwardOffice", forwardOffices(report));
    return choices;
  }

  /** What is known already, so that the clerk only mends it. */
  public Map<String, Object> registrationStart(TaskContext task) {
    Report report = report(task);
    Map<String, Object> start = new LinkedHashMap<>();
    start.put("kinds", report.kinds().stream().map(Enum::name).toList());
    start.put("signature", report.signature().name());
    start.put("place", report.placeDivisionId());
    start.put("urgent", report.urgent());
    start.put("respondents", contents.respondents(report).stream().map(Respondent::postId)
        .filter(Objects::nonNull).toList());
    if (report.subKind() != null) {
      start.put("subKind", report.subKind().name());
    }
    if (report.routedRule().startsWith(Route.RAISED)) {
      start.put("leakSuspected", true);
    }
    contents.note(report, Retaliations.EARLIER).ifPresent(earlier -> start.put("earlierReport", earlier));
    contents.note(report, "summary").ifPresent(summary -> start.put("summary", summary));
    return start;
  }

  /** Choices of the decision on acceptance. */
  public Map<String, List<Choice>> acceptance(TaskContext task) {
    return Map.of("forwardOffice", forwardOffices(report(task)));
  }

  /** The clerk's proposal, for the head to take or change. */
  public Map<String, Object> acceptanceStart(TaskContext task) {
    Report report = report(task);
    Map<String, Object> start = new LinkedHashMap<>();
    start.put("decision", report.proposal().name());
    if (report.refusalGround() != null) {
      start.put("refusalGround", report.refusalGround().name());
      contents.note(report, "refusalProposal").ifPresent(reason -> start.put("refusalReason", reason));
    }
    if (report.forwardOfficeId() != null) {
      start.put("forwardOffice", report.forwardOfficeId());
      contents.note(report, "forwardMatter").ifPresent(matter -> start.put("forwardMatter", matter));
    }
    if (report.forwardDueOn() != null) {
      start.put("forwardDueOn", report.forwardDueOn().toString());
    }
    return start;
  }

  private List<Choice> similar(Viewer viewer, Report report) {
    return mergers.similar(viewer, report).stream().filter(SimilarReport::takesOthers)
        .map(other -> new Choice(other.ref(), label(other))).toList();
  }

  private String label(SimilarReport other) {
    return String.join(" · ", other.ref(), other.receivedOn().toString(), text("Channel." + other.channel()),
        text("ReportState." + other.state()), text("report.similar." + (other.samePost() ? "post" : "place")));
  }

  private String text(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }

  private List<Choice> forwardOffices(Report report) {
    return centres.forwardTargets(report.centreOfficeId()).stream()
        .map(office -> new Choice(String.valueOf(office.id()), office.name())).toList();
  }

  private Report report(TaskContext task) {
    return reading.opened(task.viewer(), task.subject().id());
  }
}
