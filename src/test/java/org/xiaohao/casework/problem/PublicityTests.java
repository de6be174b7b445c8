package org.xiaohao.casework.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
class PublicityTests {

  @Autowired private Play play;
  @Autowired private WorkItems tasks;
  @Autowired private CheckMapper checks;

  private ProblemItem selfChecked() {
    ProblemItem item = play.item("qs", "COUNTY_FOUND");
    play.plan(item);
    play.rectify(item);
    return item;
  }

  private Map<String, Object> hung(int days) {
    return Map.of("publicity", "STARTED", "fromOn", play.today().toString(), "toOn",
        play.today().plusDays(days).toString(), "channel", "VILLAGE_BOARD", "place", "村务公开栏");
  }

  @Test
  void hangsForFiveWorkingDaysAtLeast() {
    ProblemItem item = selfChecked();
    assertThatThrownBy(() -> play.complete("qs.zhenggai.a", item.subject(), "publicise", hung(4)))
        .hasMessage("problem.publicity.short");
    play.hang(item);
    assertThatThrownBy(() -> play.complete("qs.ducha", item.subject(), "concludePublicity", Map.of("decision", "PASS")))
        .hasMessage("problem.publicity.running");
    play.waitWorkingDays(4);
    assertThatThrownBy(() -> play.complete("qs.ducha", item.subject(), "concludePublicity", Map.of("decision", "PASS")))
        .hasMessage("problem.publicity.running");
    play.waitWorkingDays(1);
    play.complete("qs.ducha", item.subject(), "concludePublicity", Map.of("decision", "PASS"));
    assertThat(play.now(item).state()).isEqualTo(ItemState.PUBLICISED);
  }

  @Test
  void mayHaveHungDuringTheReview() {
    ProblemItem item = play.item("yl", "CITY_FOUND");
    play.plan(item);
    play.rectify(item);
    String from = play.today().toString();
    play.waitWorkingDays(5);
    play.cityReview(item);
    play.complete("qs.zhenggai.a", item.subject(), "publicise", Map.of("publicity", "STARTED", "fromOn", from, "toOn",
        play.today().toString(), "channel", "VILLAGE_BOARD", "place", "村务公开栏"));
    play.complete("yl.ducha", item.subject(), "concludePublicity", Map.of("decision", "PASS"));
    assertThat(play.now(item).state()).isEqualTo(ItemState.PUBLICISED);
  }

  @Test
  void answersEveryObjectionAndSendsBackWhatOneUpholds() {
    ProblemItem item = selfChecked();
    play.hang(item);
    play.waitWorkingDays(5);
    Map<String, Object> silent = Map.of("receivedOn", play.today().toString(), "text", "还有一户未清退", "upheld", true);
    assertThatThrownBy(() -> play.complete("qs.ducha", item.subject(), "concludePublicity",
        Map.of("decision", "PASS", "objections", List.of(silent)))).hasMessage("form.invalid");
    Map<String, Object> answered = new HashMap<>(silent);
    answered.put("answer", "已核实，退回整改");
    assertThatThrownBy(() -> play.complete("qs.ducha", item.subject(), "concludePublicity",
        Map.of("decision", "PASS", "objections", List.of(answered)))).hasMessage("problem.publicity.upheld");
    play.complete("qs.ducha", item.subject(), "concludePublicity",
        Map.of("decision", "RETURN", "opinion", "异议成立", "objections", List.of(answered)));
    assertThat(play.now(item).state()).isEqualTo(ItemState.RECTIFYING);
    assertThat(checks.listPublicityObjections(item.id())).extracting(PublicityObjectionView::upheld)
        .containsExactly(true);
  }

  @Test
  void goesOnWithoutNoticeOnlyWithReasonAndApproval() {
    ProblemItem item = selfChecked();
    assertThatThrownBy(() -> play.complete("qs.zhenggai.a", item.subject(), "publicise",
        Map.of("publicity", "EXEMPTION"))).hasMessage("problem.publicity.reason");
    Map<String, Object> wish = Map.of("publicity", "EXEMPTION", "exemptionReason", "公示会暴露反映人");
    play.complete("qs.zhenggai.a", item.subject(), "publicise", wish);
    play.complete("qs.ducha", item.subject(), "approveExemption", Map.of("decision", "REFUSE", "opinion", "可隐去户名公示"));
    assertThat(tasks.openOf(item.subject())).extracting(WorkItem::formKey).containsExactly("problem/publicise");
    play.complete("qs.zhenggai.a", item.subject(), "publicise", wish);
    play.complete("qs.ducha", item.subject(), "approveExemption", Map.of("decision", "APPROVE"));
    assertThat(play.now(item).state()).isEqualTo(ItemState.PUBLICISED);
    play.signOff(item);
    assertThat(play.now(item).state()).isEqualTo(ItemState.CLOSED);
  }
}
