package org.xiaohao.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.escrow.Identity;
import org.xiaohao.casework.problem.FoundProblems;
import org.xiaohao.casework.problem.ProblemLists;
import org.xiaohao.casework.report.Channel;
import org.xiaohao.casework.report.Filing;
import org.xiaohao.casework.report.MessageKind;
import org.xiaohao.casework.report.OfflineFiling;
import org.xiaohao.casework.report.OfflineResult;
import org.xiaohao.casework.report.Receipts;
import org.xiaohao.casework.report.ReportKind;
import org.xiaohao.casework.report.ReportText;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.casework.report.Respondent;
import org.xiaohao.casework.report.Signature;
import org.xiaohao.casework.report.Supplements;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.vault.ReceiptCode;

/** How demo cases come in: on line, over the desk of a centre, or straight onto the list of a supervision office. */
@Component
@ConditionalOnProperty("xiaohao.demo")
class Entries {

  private final Reports reports;
  private final Receipts receipts;
  private final Supplements supplements;
  private final ProblemLists lists;
  private final ObjectMapper json;

  Entries(Reports reports, Receipts receipts, Supplements supplements, ProblemLists lists, ObjectMapper json) {
    this.reports = reports;
    this.receipts = receipts;
    this.supplements = supplements;
    this.lists = lists;
    this.json = json;
  }

  /** What the file of a case says of a report; the same names as in {@link ReportText}. */
  record Words(String who, String where, String when, String what, String amount, String witnesses,
      String reportedBefore, Long place, List<ReportKind> kinds, Signature signature, List<Person> respondents,
      Identity identity, Channel channel, LocalDate receivedOn, String envelope) {
  }

  /** A respondent: a post of the register, or what is known. */
  record Person(Long postId, String unit, String post, String name) {
  }

  /** The receipt code of a demo case; the same in every trial, so that it can be named in the README. */
  static ReceiptCode receipt(String code) {
    return ReceiptCode.fromSeed(seed(code));
  }

  CaseRef file(Step step, Map<String, Object> fields) {
    return report(reports.file(filing(step, words(fields))).id());
  }

  CaseRef enter(Viewer clerk, Step step, Map<String, Object> fields) {
    Words words = words(fields);
    LocalDate receivedOn = words.receivedOn() == null ? step.on() : words.receivedOn();
    OfflineResult result = reports.enterOffline(clerk, new OfflineFiling(words.channel(), receivedOn, false,
        words.envelope(), filing(step, words)));
    if (result.filed() == null) {
      throw new IllegalStateException(step + " was kept as an envelope");
    }
    return report(result.filed().id());
  }

  /** Of paper that belongs higher up the clerk keeps number and date, and sends it on. */
  void keepEnvelope(Viewer clerk, Step step, Map<String, Object> fields) {
    Words words = words(fields);
    reports.enterOffline(clerk, new OfflineFiling(words.channel(), step.on(), true, words.envelope(), null));
  }

  void supplement(Step step, String text) {
    supplements.add(receipts.open(receipt(step.target().code()).shown()), MessageKind.SUPPLEMENT, text,
        step.code() + "-" + step.number());
  }

  CaseRef list(Viewer viewer, Map<String, Object> fields) {
    String ref = lists.enter(viewer, json.convertValue(fields, FoundProblems.class));
    return lists.byRef(viewer, ref).subject();
  }

  private Words words(Map<String, Object> fields) {
    return json.convertValue(fields, Words.class);
  }

  private static Filing filing(Step step, Words words) {
    ReportText text = new ReportText(words.who(), words.where(), words.when(), words.what(), null, words.amount(),
        words.witnesses(), words.reportedBefore(), null);
    List<Respondent> respondents = words.respondents() == null ? List.of() : words.respondents().stream()
        .map(one -> new Respondent(one.postId(), null, one.unit(), one.post(), one.name())).toList();
    return new Filing(seed(step.code()), words.place(), text, respondents, words.kinds(), words.signature(),
        words.identity());
  }

  private static byte[] seed(String code) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(("xiaohao demo " + code).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static CaseRef report(long id) {
    return new CaseRef("report", id);
  }
}
