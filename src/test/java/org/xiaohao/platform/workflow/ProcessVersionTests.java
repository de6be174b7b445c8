package org.xiaohao.platform.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.casework.report.FiledReport;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.support.CaseDesk;
import org.xiaohao.support.OpenTasks;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** Changed copies of real models are deployed beside running cases; afterwards the program is as it was. */
@XiaohaoTest
class ProcessVersionTests {

  private static final String INTAKE = "processes/report/report-intake.bpmn";
  private static final String DISPOSAL = "processes/report/clue-disposal.bpmn";
  private static final String ADMINISTRATOR = "yc.sysadmin";

  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private ProcessDeployer deployer;
  @Autowired private RunningModels running;
  @Autowired private Definitions definitions;
  @Autowired private Processes processes;
  @Autowired private VersionMoves moves;
  @Autowired private WorkListCheck check;
  @Autowired private Actors actors;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transaction;
  private final List<CaseRef> mine = new ArrayList<>();
  private List<String> before;
  private CaseDesk desk;

  /** How far work list and engine were apart before, by what other tests do. */
  private WorkListCheck.Differences apart;

  @BeforeEach
  void note() {
    desk = new CaseDesk(context);
    apart = check.compare();
    before = repository.createDeploymentQuery().list().stream().map(Deployment::getId).toList();
  }

  @AfterEach
  void takeBack() {
    transaction.executeWithoutResult(status -> mine.forEach(subject -> processes.withdraw(subject, "test")));
    repository.createDeploymentQuery().orderByDeploymentTime().desc().list().stream()
        .filter(deployment -> !before.contains(deployment.getId()))
        .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    definitions.refresh();
    jdbc.update("delete from version_move_instance");
    jdbc.update("delete from version_move");
  }

  private void deploy(String path, String... changes) {
    Map<String, String> models = new TreeMap<>(ProcessDeployer.models());
    String model = models.get(path);
    for (int i = 0; i < changes.length; i += 2) {
      assertThat(model).contains(changes[i]);
      model = model.replace(changes[i], changes[i + 1]);
    }
    models.put(path, model);
    deployer.deploy(models);
    definitions.refresh();
  }

  /** One task more, one with another id, one for another office. */
  private void deployChangedIntake() {
    deploy(INTAKE, "\"approveDistribution\"", "\"consentDistribution\"",
        "sourceRef=\"checkAcceptance\" targetRef=\"proposeDistribution\"",
        "sourceRef=\"checkAcceptance\" targetRef=\"weighDistribution\"",
        "    <bpmn:userTask id=\"proposeDistribution\"", """
            <bpmn:userTask id="weighDistribution" name="分办会商" camunda:formKey="report/proposeDistribution" camunda:candidateGroups="CASE_SUPERVISOR@caseSupervision">
              <bpmn:extensionElements><camunda:properties><camunda:property name="mode" value="CLAIM"/></camunda:properties></bpmn:extensionElements>
            </bpmn:userTask>
            <bpmn:sequenceFlow id="weighed" sourceRef="weighDistribution" targetRef="proposeDistribution"/>
            <bpmn:userTask id="proposeDistribution\"""", "CENTRE_HEAD@centre", "CASE_SUPERVISOR@caseSupervision");
  }

  private CaseRef filed() {
    FiledReport filed = desk.filed();
    CaseRef subject = CaseDesk.ref(filed);
    mine.add(subject);
    return subject;
  }

  private CaseRef registered() {
    CaseRef subject = filed();
    desk.does("qs.shouli", subject, "report/register", desk.registration("ANONYMOUS", "ACCEPT", Map.of()));
    return subject;
  }

  private void accept(CaseRef subject) {
    desk.does("qs.zhuren", subject, "report/decideAcceptance", Map.of("decision", "ACCEPT"));
  }

  private CaseRef proposed() {
    CaseRef subject = registered();
    accept(subject);
    propose(subject);
    return subject;
  }

  private void propose(CaseRef subject) {
    desk.does("qs.anguan", subject, "report/proposeDistribution", Map.of("handlingOffice", desk.id("office", "qs.shi1")));
  }

  private String instance(CaseRef subject) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(subject.toString()).singleResult().getId();
  }

  private int version(CaseRef subject) {
    return repository.getProcessDefinition(runtime.createProcessInstanceQuery()
        .processInstanceBusinessKey(subject.toString()).singleResult().getProcessDefinitionId()).getVersion();
  }

  private int newest() {
    return repository.createProcessDefinitionQuery().processDefinitionKey("report-intake").latestVersion().singleResult()
        .getVersion();
  }

  /** Tries or moves the cases of this test and no others. */
  private VersionMove work(boolean trial) {
    Viewer administrator = actors.as(ADMINISTRATOR);
    long id = moves.start(administrator, "report-intake", newest() - 1, trial);
    List<String> instances = mine.stream().map(this::instance).toList();
    jdbc.queryForList("select instance_id from version_move_instance where move_id = ?", String.class, id).stream()
        .filter(other -> !instances.contains(other)).forEach(other -> jdbc.update(
            "delete from version_move_instance where move_id = ? and instance_id = ?", id, other));
    moves.work();
    return moves.one(administrator, id);
  }

  private List<String> tasks() {
    return jdbc.queryForList("select concat_ws(' ', task_id, ref, case_id, state, assignee_id, office_id) from work_item"
        + " where state not in ('DONE', 'CANCELLED') order by id", String.class);
  }

  @Test
  @Tag("M17")
  void letsRunningCasesFinishOnTheVersionOnWhichTheyStarted() {
    CaseRef older = registered();
    deployChangedIntake();
    CaseRef newer = registered();
    assertThat(version(newer)).isEqualTo(version(older) + 1);
    accept(older);
    assertThat(OpenTasks.of(jdbc, newer)).containsExactly("report/decideAcceptance qs.anguan");
    propose(older);
    desk.does("qs.shuji", older, "report/approveDistribution", Map.of("decision", "APPROVE"));
    assertThat(version(older)).isEqualTo(version(newer) - 1);
    assertThat(running.missing()).isEmpty();
    mine.add(new CaseRef("clue", desk.number("select id from clue where report_id = ?", older.id())));
  }

  @Test
  @Tag("M17")
  void listsWhatWouldFailAndChangesNothing() {
    CaseRef waiting = filed();
    CaseRef stuck = proposed();
    deployChangedIntake();
    List<String> rows = tasks();
    int entries = desk.list("select action from audit_entry where case_id in (?, ?)", waiting.id(), stuck.id()).size();
    VersionMove trial = work(true);
    assertThat(moves.counts(trial)).containsExactlyInAnyOrder(new VersionMove.Count(VersionMove.Outcome.MOVED, 1),
        new VersionMove.Count(VersionMove.Outcome.STAYED, 1));
    assertThat(moves.stayed(trial)).containsExactly(
        new VersionMove.Stayed(VersionMove.Obstacle.NO_SUCH_STEP, "approveDistribution", 1));
    ModelChange change = moves.change(trial);
    assertThat(change.gone()).extracting(ModelChange.Step::id).containsExactly("approveDistribution");
    assertThat(change.added()).extracting(ModelChange.Step::id).containsExactly("consentDistribution", "weighDistribution");
    assertThat(change.given()).extracting(ModelChange.Step::id).containsExactly("decideAcceptance");
    assertThat(List.of(version(waiting), version(stuck))).containsOnly(newest() - 1);
    assertThat(tasks()).isEqualTo(rows);
    assertThat(desk.list("select action from audit_entry where case_id in (?, ?)", waiting.id(), stuck.id()))
        .hasSize(entries);
  }

  @Test
  @Tag("M17")
  void movesTheRestAndLosesNoTask() {
    CaseRef waiting = filed();
    CaseRef given = registered();
    String held = actors.takeUp("qs.zhuren", given, "report/decideAcceptance").ref();
    CaseRef stuck = proposed();
    deployChangedIntake();
    assertThatThrownBy(() -> work(false)).isInstanceOf(DomainException.class).hasMessage("version.trial.first");
    work(true);
    VersionMove move = work(false);
    assertThat(moves.counts(move)).containsExactlyInAnyOrder(new VersionMove.Count(VersionMove.Outcome.MOVED, 2),
        new VersionMove.Count(VersionMove.Outcome.STAYED, 1));
    assertThat(List.of(version(waiting), version(given))).containsOnly(newest());
    assertThat(version(stuck)).isEqualTo(newest() - 1);
    assertThat(check.compare()).isEqualTo(apart);
    assertThat(OpenTasks.of(jdbc, given)).containsExactly("report/decideAcceptance qs.anguan");
    assertThat(desk.list("select concat_ws(' ', ref, role, state) from work_item where case_kind = 'report'"
        + " and case_id = ? and state <> 'DONE'", given.id())).containsExactly(held + " CASE_SUPERVISOR OPEN");
    assertThat(desk.list("select action from audit_entry where case_kind = 'report' and case_id = ?"
        + " and action like 'process.%'", given.id())).containsExactly("process.moved");
    assertThat(desk.list("select action from audit_entry where case_id is null and action like 'process.%' and person_id = ?"
        + " order by id", actors.as(ADMINISTRATOR).personId())).contains("process.trial", "process.move", "process.move.end");
    goOn(waiting, stuck);
  }

  /** The moved case goes the way of the new version, the one that stayed its old way. */
  private void goOn(CaseRef moved, CaseRef stayed) {
    desk.does("qs.shouli", moved, "report/register", desk.registration("ANONYMOUS", "ACCEPT", Map.of()));
    assertThat(OpenTasks.of(jdbc, moved)).containsExactly("report/decideAcceptance qs.anguan");
    desk.does("qs.shuji", stayed, "report/approveDistribution", Map.of("decision", "APPROVE"));
    mine.add(new CaseRef("clue", desk.number("select id from clue where report_id = ?", stayed.id())));
    assertThat(check.compare()).isEqualTo(apart);
  }

  @Test
  @Tag("M17")
  void deploysModelsThatCallEachOtherTogether() {
    deploy(DISPOSAL, "name=\"线索办结&#10;系统\"", "name=\"线索结案&#10;系统\"");
    assertThat(repository.createProcessDefinitionQuery().deploymentId(repository
        .createProcessDefinitionQuery().processDefinitionKey("clue-disposal").latestVersion().singleResult()
        .getDeploymentId()).list()).extracting(ProcessDefinition::getKey)
        .containsExactlyInAnyOrder("clue-disposal", "talk-inquiry", "verification");
    CaseRef clue = desk.distributed(desk.filed(), "ANONYMOUS");
    mine.add(clue);
    assertThat(desk.open(desk.verified(clue, "SUBSTANTIATED", List.of("CLOSE")))).isNotEmpty();
  }

  @Test
  @Tag("M17")
  void saysWhatThisProgramCannotFinish() {
    deploy(INTAKE, "report/archiveReport", "report/burnReport");
    filed();
    assertThat(running.missing()).isEmpty();
    deploy(INTAKE);
    assertThat(running.missing()).singleElement().asString().startsWith("report-intake version")
        .endsWith("no handler for the form report/burnReport");
  }

  @Test
  @Tag("M17")
  void showsTheAdministratorCountsAndStepsButNoCase() {
    filed();
    CaseRef stuck = proposed();
    String reference = desk.list("select ref from report where id = ?", stuck.id()).get(0);
    deployChangedIntake();
    Site site = new Site(port).login(ADMINISTRATOR);
    assertThat(site.get("/desk/processes").body()).contains("举报受理", "report-intake", "演练迁移到第");
    VersionMove trial = work(true);
    assertThat(site.get("/desk/process-moves/" + trial.id()).body()).contains("approveDistribution", "新版没有这个环节",
        "weighDistribution", "迁移 1 件").doesNotContain(reference, stuck.toString());
    assertThat(site.api(ADMINISTRATOR, "GET", "/api/v1/process-moves/" + trial.id(), null).body())
        .contains("NO_SUCH_STEP").doesNotContain(reference, stuck.toString());
    assertThat(site.postFrom("/desk/processes", "/desk/process-moves", Map.of("process", "report-intake", "from", "999"))
        .statusCode()).isEqualTo(422);
    for (String login : List.of("qs.shuji", "yc.keyadmin", "yc.auditor", "yc.ducha")) {
      assertThat(site.api(login, "GET", "/api/v1/processes", null).statusCode()).as(login).isEqualTo(404);
      assertThat(site.api(login, "POST", "/api/v1/process-moves", Map.of("process", "report-intake", "from", 1))
          .statusCode()).as(login).isEqualTo(404);
    }
  }
}
