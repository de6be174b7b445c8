package org.xiaohao.casework.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.platform.schedule.DueWorks;
import org.xiaohao.support.XiaohaoTest;

/** What befalls an item becomes a fact about the area of the unit that answers for it, once (S18, D18). */
@XiaohaoTest
@Tag("S18")
class ItemTroubleTests {

  @Autowired private Play play;
  @Autowired private ItemReopening reopening;
  @Autowired private DueWorks dueWorks;
  @Autowired private JdbcTemplate jdbc;

  private List<String> facts(ProblemItem item) {
    return jdbc.queryForList("select f.kind from trigger_fact f join interview i on i.id = f.interview_id"
        + " where f.source_key like concat('%:', ?, ':%') and i.area_division_id = ? order by f.id", String.class,
        item.ref(), play.division("qs.xyp"));
  }

  private void refuse(ProblemItem item) {
    play.report(item);
    play.complete("qs.xianweishuji", item.subject(), "signSelfCheck", Map.of("decision", "REFUSE", "opinion", "未见签字"));
    play.complete("qs.xianzhang", item.subject(), "signSelfCheck", Map.of("decision", "SIGN"));
  }

  @Test
  void proposeAnInterviewAtTheSecondReturnOnly() {
    ProblemItem item = play.item("qs", "COUNTY_FOUND");
    play.plan(item);
    play.addEvidence(item);
    refuse(item);
    assertThat(facts(item)).isEmpty();
    refuse(item);
    assertThat(facts(item)).containsExactly("SECOND_RETURN");
    refuse(item);
    assertThat(facts(item)).containsExactly("SECOND_RETURN");
  }

  @Test
  @Tag("S38")
  void proposeAnInterviewAfterARelapse() {
    ProblemItem item = play.item("qs", "COUNTY_FOUND");
    play.close(item);
    reopening.reopen(play.as("qs.ducha"), item.ref(), "8户仍在还债");
    assertThat(facts(item)).containsExactly("RELAPSE");
  }

  @Test
  void proposeAnInterviewOnceAtTheLastRungOfTheLadder() {
    ProblemItem item = play.item("qs", "COUNTY_FOUND");
    play.plan(item);
    play.waitWorkingDays(70);
    dueWorks.run();
    dueWorks.run();
    assertThat(facts(item)).containsExactly("OVERDUE");
  }
}
