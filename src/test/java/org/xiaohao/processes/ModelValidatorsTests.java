package org.xiaohao.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ModelValidatorsTests {
  static List<Path> models() {
    return ProcessFiles.models();
  }

  @ParameterizedTest
  @MethodSource("models")
  void findsNothingInTheModels(Path file) {
    assertThat(ProcessFiles.findings(file, ProcessFiles.text(file))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("models")
  void drawsTheTasksOfTheContract(Path file) {
    var contract = Contract.of(ProcessFiles.id(file));
    var drawn = new TreeMap<String, String>();
    for (var task : ProcessFiles.parse(ProcessFiles.text(file)).getModelElementsByType(UserTask.class)) {
      drawn.put(task.getId(), inBrackets(task));
      assertThat(task.getCamundaFormKey()).isEqualTo(contract.feature() + "/" + task.getId());
    }
    var written = new TreeMap<>(contract.tasks());
    // The contract may say in words where the number of signers comes from.
    written.replaceAll((id, text) -> text.replaceAll("; .*", ""));
    assertThat(drawn).isEqualTo(written);
  }

  @ParameterizedTest
  @MethodSource("models")
  void drawsTheMessagesAndEndsOfTheContract(Path file) {
    var contract = Contract.of(ProcessFiles.id(file));
    var model = ProcessFiles.parse(ProcessFiles.text(file));
    var messages = model.getModelElementsByType(Message.class).stream().map(Message::getName)
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(messages).isEqualTo(contract.messages());
    assertThat(model.getModelElementsByType(EndEvent.class)).extracting(EndEvent::getId).containsAll(contract.ends());
  }

  @Test
  void knowsAllProcesses() {
    assertThat(ProcessFiles.ids()).containsExactlyInAnyOrder("report-intake", "clue-disposal", "talk-inquiry",
        "verification", "problem-listing", "rectification", "dispute-review", "reward",
        "protection", "interview", "covert-visit", "inspection", "direct-report", "statement",
        "public-hearing", "accountability", "referral", "recall", "bulletin", "problem-response");
  }

  /** Breaks a good model in one place; the rule named must make the only finding. */
  @ParameterizedTest(name = "{0}: {2} -> {3}")
  @CsvSource(delimiter = '|', textBlock = """
      ProcessRule      | problem-listing | process id="problem-listing"      | process id="listing"
      ProcessRule      | problem-listing | isExecutable="true"               | isExecutable="false"
      ProcessRule      | problem-listing | " name="问题列单"                  | " name="Listing"
      ProcessRule      | problem-listing | ' camunda:historyTimeToLive="P3650D"' | ''
      ProcessRule      | problem-listing | ' camunda:versionTag="1"'         | ''
      IdRule           | problem-listing | listOpenedToListItems             | Flow_0x1a2b3
      IdRule           | problem-listing | checkItems"                       | Gateway_1k2j3"
      IdRule           | clue-disposal   | "clueReceived"                    | "StartEvent_1"
      UserTaskRule     | problem-listing | formKey="problem/listItems"       | formKey="problem/list"
      UserTaskRule     | problem-listing | ' camunda:formKey="problem/listItems"' | ''
      UserTaskRule     | problem-listing | SUPERVISION_OFFICE@supervising    | SUPERVISION_OFFICE
      UserTaskRule     | problem-listing | SUPERVISION_OFFICE@supervising    | SUPERVISION_OFFICE@supervising,CITY_LEAD@supervising
      UserTaskRule     | problem-listing | value="CLAIM"                     | value="FREE"
      UserTaskRule     | verification    | value="D8"                        | value="soon"
      UserTaskRule     | verification    | formKey="clue/signFindings"       | formKey="clue/signFindings" camunda:candidateGroups="INVESTIGATOR@handling"
      UserTaskRule     | verification    | <bpmn:multiInstanceLoopCharacteristics> | <bpmn:multiInstanceLoopCharacteristics isSequential="true">
      PlainModelRule   | clue-disposal   | <bpmn:serviceTask id="concludeClue" | <bpmn:serviceTask id="concludeClue" camunda:class="java.lang.Runtime"
      PlainModelRule   | clue-disposal   | <bpmn:serviceTask id="concludeClue" | <bpmn:serviceTask id="concludeClue" camunda:asyncBefore="true"
      PlainModelRule   | clue-disposal   | <bpmn:serviceTask id="concludeClue" | <bpmn:serviceTask id="concludeClue" camunda:expression="${clues}"
      PlainModelRule   | problem-listing | formKey="problem/listItems"       | formKey="problem/listItems" camunda:assignee="${people.first()}"
      PlainModelRule   | problem-listing | <camunda:properties>              | <camunda:formData/><camunda:properties>
      PlainModelRule   | problem-listing | <camunda:properties>              | <camunda:connector/><camunda:properties>
      PlainModelRule   | verification    | ${teamSize}                       | ${team.size()}
      ConditionRule    | problem-listing | ${itemsOpen}                      | ${itemsOpen and late}
      ConditionRule    | problem-listing | ${itemsOpen}                      | ${itemsOpen == true}
      ConditionRule    | rectification   | ' default="checkReviewLevelToReviewOnSpot"' | ''
      NameRule         | problem-listing | name="清单已关闭"                  | name="closed"
      NameRule         | problem-listing | ' name="有"'                       | ''
      NameRule         | problem-listing | ' name="还有未销号问题吗"'          | ''
      PictureRule      | problem-listing | bpmnElement="listClosed"          | bpmnElement="problem-listing"
      PictureRule      | problem-listing | bpmnElement="listOpenedToListItems" | bpmnElement="problem-listing"
      MessageRule      | problem-listing | name="itemsClosed"                | name="everythingClosed"
      ServiceTaskRule  | clue-disposal   | ${concludeClue}                   | ${closeClue}
      CallActivityRule | clue-disposal   | calledElement="talk-inquiry"      | calledElement="hearing"
      CallActivityRule | clue-disposal   | ElementBinding="deployment"       | ElementBinding="latest"
      CallActivityRule | clue-disposal   | <camunda:in businessKey="#{execution.processBusinessKey}"/> | <camunda:in variables="all"/>
      """)
  void bite(String rule, String model, String good, String bad) {
    // ids stand in several places and must stay bound; anything else is broken once
    var everywhere = rule.equals("IdRule") || good.startsWith("process id");
    assertBites(rule, model, good, bad, everywhere);
  }

  @Test
  void bitesAtAWayThatLeadsNowhere() {
    assertBites("EndRule", "problem-listing", "bpmn:endEvent", "bpmn:intermediateThrowEvent", true);
  }

  @Test
  void bitesAtATimer() {
    var file = ProcessFiles.model("problem-listing");
    var broken = replace(ProcessFiles.text(file), "<bpmn:messageEventDefinition id=\"awaitItemsClosedMessage\" messageRef=\"itemsClosed\"/>",
        "<bpmn:timerEventDefinition id=\"later\"/>", false);
    assertThat(ProcessFiles.findings(file, broken)).hasSize(2)
        .anyMatch(finding -> finding.startsWith("PlainModelRule")).anyMatch(finding -> finding.startsWith("MessageRule"));
  }

  @Test
  void bitesAtAScript() {
    var file = ProcessFiles.model("clue-disposal");
    var broken = ProcessFiles.text(file).replace("bpmn:serviceTask", "bpmn:scriptTask")
        .replace(" camunda:delegateExpression=\"${concludeClue}\"", "");
    assertThat(ProcessFiles.findings(file, broken)).singleElement().asString().startsWith("PlainModelRule");
  }

  private static void assertBites(String rule, String model, String good, String bad, boolean everywhere) {
    var file = ProcessFiles.model(model);
    var broken = replace(ProcessFiles.text(file), good, bad, everywhere);
    assertThat(ProcessFiles.findings(file, broken)).singleElement().asString().startsWith(rule + ":");
  }

  private static String replace(String xml, String good, String bad, boolean everywhere) {
    assertThat(xml).contains(good);
    if (everywhere) {
      return xml.replace(good, bad);
    }
    var at = xml.indexOf(good);
    return xml.substring(0, at) + bad + xml.substring(at + good.length());
  }

  private static String inBrackets(UserTask task) {
    var text = new StringBuilder();
    var properties = UserTaskRule.properties(task);
    if (task.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics many) {
      text.append(properties.get("mode")).append(", parallel multi-instance, loopCardinality `")
          .append(many.getLoopCardinality().getTextContent()).append('`');
    } else {
      text.append(task.getCamundaCandidateGroups()).append(", ").append(properties.get("mode"));
    }
    if (properties.containsKey("clock")) {
      text.append(", ").append(properties.get("clock"));
    }
    return text.toString();
  }
}
