package org.xiaohao.support;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.casework.report.FiledReport;
import org.xiaohao.casework.report.Filing;
import org.xiaohao.casework.escrow.Identity;
import org.xiaohao.casework.report.ReportKind;
import org.xiaohao.casework.report.ReportText;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.casework.report.Seeds;
import org.xiaohao.casework.report.Signature;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.workflow.TaskHandlers;
import org.xiaohao.platform.workflow.Tasks;
import org.xiaohao.platform.worklist.WorkItem;

/**
 * Files reports in 青石县 and has the people of its commission bring them to an outcome. No bean, so that its tests share the
 * context of those that need none.
 */
public class CaseDesk {

  private final Actors actors;
  private final Reports reports;
  private final BusinessClock clock;
  private final JdbcTemplate jdbc;
  private final TaskHandlers handlers;

  public CaseDesk(ApplicationContext context) {
    actors = context.getBean(Actors.class);
    reports = context.getBean(Reports.class);
    clock = context.getBean(BusinessClock.class);
    jdbc = context.getBean(JdbcTemplate.class);
    handlers = context.getBean(TaskHandlers.class);
  }

  /** An anonymous report on the head of 柏树岭村. */
  public FiledReport filed() {
    return file(Signature.ANONYMOUS, null);
  }

  /** The same, with a name. */
  public FiledReport filedBy(Identity identity) {
    return file(Signature.NAMED, identity);
  }

  private FiledReport file(Signature signature, Identity identity) {
    return reports.file(new Filing(Seeds.random(), id("division", "qs.xyp.bsl"),
        new ReportText("村主任", "村里", "去年底", "没有开村民会，直接把弟弟报了上去", null, null, null, null, null), List.of(),
        List.of(ReportKind.FAVOURITISM), signature, identity));
  }

  public static CaseRef ref(FiledReport filed) {
    return new CaseRef("report", filed.id());
  }

  public void does(String login, CaseRef subject, String formKey, Map<String, Object> form) {
    actors.complete(login, subject, formKey, form);
  }

  /** Takes the task up and reads what its holder is shown beside the form. */
  public String told(String login, CaseRef subject, String formKey) {
    WorkItem task = actors.takeUp(login, subject, formKey);
    LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    try {
      return handlers.of(formKey).told(Tasks.context(actors.as(login), task)).toString();
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
  }

  public Map<String, Object> registration(String signature, String proposal, Map<String, Object> more) {
    Map<String, Object> form = new HashMap<>(Map.of("kinds", List.of("FAVOURITISM"), "signature", signature,
        "respondents", List.of(id("post", "qs.xyp.bsl.zhuren")), "place", id("division", "qs.xyp.bsl"),
        "proposal", proposal));
    form.putAll(more);
    return form;
  }

  /** Refused by the county's centre, proposed by its clerk and decided by its head. */
  public void refuse(FiledReport filed) {
    Map<String, Object> why = Map.of("refusalGround", "NO_SUBSTANCE", "refusalReason", "没有写明具体的人和事");
    does("qs.shouli", ref(filed), "report/register", registration("ANONYMOUS", "REFUSE", why));
    Map<String, Object> decision = new HashMap<>(why);
    decision.put("decision", "REFUSE");
    does("qs.zhuren", ref(filed), "report/decideAcceptance", decision);
  }

  /** Accepted and given to the first inspection office. */
  public CaseRef distributed(FiledReport filed, String signature) {
    does("qs.shouli", ref(filed), "report/register", registration(signature, "ACCEPT", Map.of()));
    does("qs.zhuren", ref(filed), "report/decideAcceptance", Map.of("decision", "ACCEPT"));
    does("qs.anguan", ref(filed), "report/proposeDistribution", Map.of("handlingOffice", id("office", "qs.shi1")));
    does("qs.shuji", ref(filed), "report/approveDistribution", Map.of("decision", "APPROVE"));
    return new CaseRef("clue", number("select id from clue where report_id = ?", filed.id()));
  }

  /** Closed without a verification. */
  public CaseRef closed(FiledReport filed) {
    CaseRef clue = distributed(filed, "ANONYMOUS");
    close(clue);
    return clue;
  }

  /** The same for a clue that is there. */
  public void close(CaseRef clue) {
    dispose(clue, "CLOSED_NO_ACTION", Map.of("closureGround", "UNCHECKABLE"));
  }

  private void dispose(CaseRef clue, String disposal, Map<String, Object> more) {
    Map<String, Object> proposal = new HashMap<>(more);
    proposal.putAll(Map.of("disposal", disposal, "grounds", "线索情况"));
    does("qs.shi1.a", clue, "clue/proposeDisposal", proposal);
    does("qs.shi1.zhuren", clue, "clue/studyDisposal", study());
    does("qs.fushuji", clue, "clue/reviewDisposal", Map.of("decision", "AGREE", "opinion", "已阅"));
    does("qs.shuji", clue, "clue/approveDisposal", Map.of("decision", "APPROVE", "opinion", "同意"));
  }

  private Map<String, Object> study() {
    return Map.of("decision", "AGREE", "studiedOn", clock.today().toString(), "attendees", List.of(
        id("person", "qs.shi1.zhuren"), id("person", "qs.shi1.a"), id("person", "qs.shi1.b")), "opinion", "同意");
  }

  /** Verified up to the follow-up, with this verdict on its one fact. */
  public CaseRef verified(CaseRef clue, String verdict, List<String> proposals) {
    dispose(clue, "PRELIM_VERIFICATION", Map.of());
    does("qs.shi1.a", clue, "clue/planVerification", Map.of("leader", id("person", "qs.shi1.a"), "members",
        List.of(id("person", "qs.shi1.b")), "plan", "查阅记录，入户走访", "measures", List.of("OBTAIN"), "safetyPlan", "两人谈话"));
    does("qs.fushuji", clue, "clue/approveVerificationPlan",
        Map.of("decision", "APPROVE", "opinion", "同意", "measures", List.of("OBTAIN")));
    establish(clue, verdict, proposals);
    does("qs.shi1.a", clue, "clue/signFindings", Map.of("decision", "SIGN"));
    does("qs.shi1.b", clue, "clue/signFindings", Map.of("decision", "SIGN"));
    does("qs.shi1.zhuren", clue, "clue/studyFindings", study());
    does("qs.fushuji", clue, "clue/reviewFindings", Map.of("decision", "AGREE", "opinion", "已阅"));
    does("qs.shuji", clue, "clue/approveFindings", Map.of("decision", "AGREE", "opinion", "同意"));
    return clue;
  }

  private void establish(CaseRef clue, String verdict, List<String> proposals) {
    String today = clock.today().toString();
    Map<String, Object> form = new HashMap<>(Map.of("process", "调取记录，谈话六人", "evidence",
        List.of(Map.of("source", "OBTAIN", "obtainedOn", today, "description", "评议记录")), "facts",
        List.of(Map.of("allegation", "亲属不符合条件", "found", "查明的情况", "verdict", verdict, "evidence", "1")),
        "shownOn", today, "conclusion", verdict, "characterisation", "情况", "proposals", proposals));
    form.put("responsibility", "村主任负直接责任");
    does("qs.shi1.a", clue, "clue/establishFacts", form);
  }

  public void followUp(CaseRef clue, Map<String, Object> form) {
    does("qs.shi1.a", clue, "clue/followUp", form);
  }

  public void answer(FiledReport filed) {
    does("qs.shi1.a", ref(filed), "report/answerReporter",
        Map.of("text", "已经核查，结果如下", "way", "RECEIPT_PAGE", "agreement", "NOT_ASKED"));
  }

  /** Id of a row of the register by its code. */
  public long id(String table, String code) {
    return number("select id from " + table + " where code = ?", code);
  }

  public long number(String sql, Object... values) {
    return jdbc.queryForObject(sql, Long.class, values);
  }

  public List<String> list(String sql, Object... values) {
    return jdbc.queryForList(sql, String.class, values);
  }

  public void set(String sql, Object... values) {
    jdbc.update(sql, values);
  }

  /** Form keys of the open tasks of a case. */
  public List<String> open(CaseRef subject) {
    return list("select form_key from work_item where case_kind = ? and case_id = ?"
        + " and state not in ('DONE', 'CANCELLED') order by id", subject.kind(), subject.id());
  }
}
