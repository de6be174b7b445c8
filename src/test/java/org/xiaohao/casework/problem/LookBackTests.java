package org.xiaohao.casework.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;
import org.xiaohao.support.RefusedForm;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
class LookBackTests {

  @LocalServerPort private int port;
  @Autowired private Play play;
  @Autowired private LookBackDraws draws;
  @Autowired private LookBacks lookBacks;
  @Autowired private SelfCheckMapper evidence;
  @Autowired private WorkItems tasks;
  @Autowired private JdbcTemplate jdbc;

  @Test
  @Tag("S13")
  void drawsATenthAtLeastAndTheSameAgainFromTheSameSeed() {
    List<String> references = IntStream.range(0, 41).mapToObj(i -> "P" + i).toList();
    List<String> sample = Sample.draw("123456789", 10, references);
    assertThat(sample).hasSize(5).doesNotHaveDuplicates().isSubsetOf(references);
    assertThat(Sample.draw("123456789", 10, references.stream().sorted().toList())).isEqualTo(sample);
    assertThat(Sample.draw("987654321", 10, references)).isNotEqualTo(sample);
    assertThat(Sample.draw("1", 10, List.of("P1"))).hasSize(1);
  }

  private String quarter() {
    return play.today().getYear() + "Q" + ((play.today().getMonthValue() + 2) / 3);
  }

  /** So that no quarter ends between them. */
  private void closeOnOneDay(ProblemItem... items) {
    for (ProblemItem item : items) {
      play.plan(item);
      play.rectify(item);
      play.hang(item);
    }
    play.waitWorkingDays(5);
    for (ProblemItem item : items) {
      play.complete(play.supervising(item), item.subject(), "concludePublicity", Map.of("decision", "PASS"));
      play.signOff(item);
    }
  }

  /** Everything ever closed in the province may be in the population, so all of it is drawn. */
  @Test
  @Tag("S38")
  @Tag("S13")
  @Tag("C30")
  void reopensWhatRelapsedWithHalfTheTermAndKeepsTheOldEvidence() {
    ProblemItem item = play.item("qs", "COUNTY_FOUND");
    ProblemItem other = play.item("qs", "COUNTY_FOUND");
    closeOnOneDay(item, other);
    int before = evidence.listEvidence(item.id()).size();
    jdbc.update("delete from look_back_item");
    jdbc.update("delete from look_back");
    String ref = draws.draw(play.as("yc.ducha"), new LookBackDraft(play.office("yc.ducha"), quarter(), 100));
    LookBack drawn = lookBacks.byRef(play.as("yc.ducha"), ref);
    assertThat(drawn.seed()).matches("\\d{9}");
    assertThat(lookBacks.sample(play.as("yc.ducha"), drawn)).extracting(LookBackItem::ref).contains(item.ref(), other.ref());
    assertThatThrownBy(() -> draws.draw(play.as("yc.ducha"), new LookBackDraft(play.office("yc.ducha"), quarter(), 100)))
        .hasMessage("problem.lookback.drawn");
    assertThatThrownBy(() -> lookBacks.byRef(play.as("qs.ducha"), ref)).hasMessage("unknown");

    Site office = new Site(port).login("yc.ducha");
    String path = "/look-backs/" + ref + "/items/" + other.ref();
    RefusedForm.demand(office, "/look-backs/" + ref, path, Map.of("verdict", "CONSOLIDATED", "note", RefusedForm.ENDLESS),
        "f-" + other.ref() + "-note");
    RefusedForm.demand(office, "/look-backs/" + ref, path, Map.of("note", "只看了一户"), "f-" + other.ref() + "-verdict");
    lookBacks.conclude(play.as("yc.ducha"), ref, other.ref(), new LookBackFinding(LookBackVerdict.CONSOLIDATED, "属实"));
    assertThat(play.now(other).state()).isEqualTo(ItemState.CLOSED);
    RefusedForm.demand(new Site(port).login("qs.ducha"), "/items/" + other.ref(), "/items/" + other.ref() + "/reopen",
        Map.of("reason", RefusedForm.ENDLESS), "f-reopen-reason");
    long term = ChronoUnit.DAYS.between(item.listedOn(), item.dueOn());
    lookBacks.conclude(play.as("yc.ducha"), ref, item.ref(),
        new LookBackFinding(LookBackVerdict.SHAM, "10 户中 8 户仍在还债"));
    ProblemItem reopened = play.now(item);
    assertThat(reopened.state()).isEqualTo(ItemState.REOPENED);
    assertThat(reopened.number()).isEqualTo(item.number());
    assertThat(reopened.ref()).isEqualTo(item.ref());
    assertThat(reopened.round()).isEqualTo(2);
    assertThat(reopened.dueOn()).isEqualTo(play.today().plusDays(term / 2));
    assertThat(evidence.listEvidence(item.id())).hasSize(before);
    assertThat(tasks.openOf(item.subject())).extracting(WorkItem::formKey).containsExactly("problem/notifyUnit");
    assertThatThrownBy(() -> lookBacks.conclude(play.as("yc.ducha"), ref, item.ref(),
        new LookBackFinding(LookBackVerdict.RELAPSED, "再看"))).hasMessage("problem.lookback.done");
    assertThat(lookBacks.sample(play.as("yc.ducha"), lookBacks.byRef(play.as("yc.ducha"), ref)))
        .filteredOn(one -> one.ref().equals(item.ref())).extracting(LookBackItem::verdict)
        .containsExactly(LookBackVerdict.SHAM);
  }

  @Test
  @Tag("S13")
  void drawsNothingFromAnEmptyQuarterNorForAnotherOffice() {
    assertThatThrownBy(() -> draws.draw(play.as("yc.ducha"), new LookBackDraft(play.office("yc.ducha"), "2001Q1", 10)))
        .hasMessage("problem.lookback.empty");
    assertThatThrownBy(() -> draws.draw(play.as("qs.ducha"), new LookBackDraft(play.office("yc.ducha"), quarter(), 10)))
        .hasMessage("problem.list.not.your.office");
  }
}
