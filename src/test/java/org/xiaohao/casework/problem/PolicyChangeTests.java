package org.xiaohao.casework.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.document.OfficialDocument;
import org.xiaohao.platform.document.PrintView;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** An item that is put right by a change of policy is closed on a numbered document, and on nothing less. */
@XiaohaoTest
@Tag("S21")
class PolicyChangeTests {

  @LocalServerPort private int port;
  @Autowired private Play play;
  @Autowired private ProblemItems items;
  @Autowired private ItemPolicies policies;
  @Autowired private Dossiers dossiers;
  @Autowired private Documents documents;

  private Map<String, Object> plan(Object... more) {
    Map<String, Object> plan = new HashMap<>(play.plan());
    for (int i = 0; i < more.length; i += 2) {
      plan.put(more[i].toString(), more[i + 1]);
    }
    return plan;
  }

  private Map<String, Object> change(LocalDate dueOn) {
    return plan("outcome", "POLICY_CHANGE", "policy", "修订扶贫贷款贴息办法", "policyOwner", "县扶贫办主任", "policyDueOn", dueOn.toString());
  }

  private static void refused(String field, String key, ThrowingCallable deed) {
    assertThatThrownBy(deed).hasMessage(key).hasFieldOrPropertyWithValue("field", field);
  }

  private ProblemItem notified() {
    ProblemItem item = play.item("qs", "COUNTY_FOUND");
    play.complete("qs.ducha", item.subject(), "notifyUnit", Map.of("standard", "有章可循", "consequence", "逾期约谈"));
    return item;
  }

  /** Up to the sign-off, without public notice. */
  private void bringToSignOff(ProblemItem item, Map<String, Object> plan) {
    play.complete("qs.zhenggai.a", item.subject(), "submitPlan", plan);
    play.complete("qs.ducha", item.subject(), "reviewPlan", Map.of("decision", "APPROVE"));
    play.rectify(item);
    play.complete("qs.zhenggai.a", item.subject(), "publicise", Map.of("publicity", "EXEMPTION", "exemptionReason", "不涉及个人"));
    play.complete("qs.ducha", item.subject(), "approveExemption", Map.of("decision", "APPROVE"));
  }

  @Test
  void asksForThePolicyItsOwnerAndItsDate() {
    ProblemItem item = notified();
    refused("policy", "problem.policy.what",
        () -> play.complete("qs.zhenggai.a", item.subject(), "submitPlan", plan("outcome", "POLICY_CHANGE")));
    refused("policyOwner", "problem.policy.owner", () -> play.complete("qs.zhenggai.a", item.subject(), "submitPlan",
        plan("outcome", "POLICY_CHANGE", "policy", "修订办法")));
    refused("policyDueOn", "problem.policy.due", () -> play.complete("qs.zhenggai.a", item.subject(), "submitPlan",
        plan("outcome", "POLICY_CHANGE", "policy", "修订办法", "policyOwner", "主任")));
    refused("policyDueOn", "problem.policy.late",
        () -> play.complete("qs.zhenggai.a", item.subject(), "submitPlan", change(item.dueOn().plusDays(1))));
    refused("outcome", "problem.policy.unsaid",
        () -> play.complete("qs.zhenggai.a", item.subject(), "submitPlan", plan("policy", "修订办法")));
    assertThat(play.now(item).state()).as("nothing half stored").isEqualTo(ItemState.NOTIFIED);
    assertThat(policies.mayRecord(play.as("qs.zhenggai.a"), item)).isFalse();
    refused(null, "problem.policy.none", () -> policies.recordable(play.as("qs.zhenggai.a"), item.ref()));
  }

  @Test
  void isSignedOffOnANumberedDocumentOnly() {
    ProblemItem item = notified();
    bringToSignOff(item, change(item.dueOn()));
    Site county = new Site(port).login("qs.zhenggai.a");
    String page = "/items/" + item.ref();
    assertThat(county.get(page).body()).contains("修订扶贫贷款贴息办法", "还没有登记政策文件", page + "/policy");
    refused("decision", "problem.policy.missing", () -> play.signOff(item));
    assertThat(play.now(item)).satisfies(open -> {
      assertThat(open.state()).isEqualTo(ItemState.PUBLICISED);
      assertThat(open.closeNumber()).isNull();
    });
    Map<String, String> typed = new HashMap<>(Map.of("number", "", "title", "扶贫贷款贴息办法", "issuedOn",
        play.today().toString()));
    assertThat(county.postFrom(page + "/policy", page + "/policy", typed).body()).contains("error-summary", "扶贫贷款贴息办法");
    typed.put("number", "青政发〔2017〕8号");
    typed.put("issuedOn", play.today().plusDays(1).toString());
    assertThat(county.postFrom(page + "/policy", page + "/policy", typed).body()).contains("error-summary");
    refused("decision", "problem.policy.missing", () -> play.signOff(item));
    typed.put("issuedOn", play.today().toString());
    assertThat(county.postFrom(page + "/policy", page + "/policy", typed).statusCode()).isEqualTo(302);
    typed.put("number", "青政发〔2017〕9号");
    assertThat(county.api("qs.zhenggai.a", "POST", "/api/v1" + page + "/policy-documents", typed).statusCode()).isEqualTo(204);
    assertThat(dossiers.of(item).policyDocuments()).as("what was wrong stays on record").hasSize(2);
    play.signOff(item);
    assertThat(play.now(item).state()).isEqualTo(ItemState.CLOSED);
    assertThat(county.api("qs.zhenggai.a", "GET", "/api/v1" + page, null).body()).contains("青政发〔2017〕9号");
    for (String where : List.of(page, page + "/print")) {
      assertThat(county.get(where).body()).as(where).contains("青政发〔2017〕9号", "扶贫贷款贴息办法");
    }
    assertThat(text(documents.ofCase(item.subject()))).contains("青政发〔2017〕9号");
    refused(null, "problem.policy.over", () -> policies.recordable(play.as("qs.zhenggai.a"), item.ref()));
  }

  private String text(List<OfficialDocument> all) {
    return all.stream().flatMap(one -> documents.print(play.as("qs.ducha"), one.ref()).blocks().stream())
        .flatMap(block -> Stream.concat(block.lines().stream(), block.rows().stream().flatMap(List::stream).flatMap(List::stream)))
        .collect(Collectors.joining("\n"));
  }

  /** Without a change of policy nothing is asked for; nobody but whoever rectifies records a document. */
  @Test
  void leavesOtherItemsAsTheyWereAndStrangersOut() {
    ProblemItem item = notified();
    refused(null, "problem.policy.not.your.unit", () -> policies.recordable(play.as("qs.ducha"), item.ref()));
    refused(null, "unknown", () -> policies.recordable(play.as("by.zhenggai.a"), item.ref()));
    bringToSignOff(item, plan("outcome", "WORK"));
    assertThat(new Site(port).login("qs.zhenggai.a").get("/items/" + item.ref()).body())
        .doesNotContain("政策文件", "/policy");
    play.signOff(item);
    assertThat(items.byId(item.id()).state()).isEqualTo(ItemState.CLOSED);
  }
}
