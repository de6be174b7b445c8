package org.xiaohao.casework.clue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaohao.casework.clue.FactVerdict.PARTLY;
import static org.xiaohao.casework.clue.FactVerdict.SUBSTANTIATED;
import static org.xiaohao.casework.clue.FactVerdict.UNSUBSTANTIATED;
import static org.xiaohao.casework.clue.FactVerdict.UNVERIFIABLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaohao.casework.report.Conclusion;

class ReportRulesTests {

  @Test
  void concludesWhatAllFactsSay() {
    assertThat(ReportRules.conclusions(List.of(SUBSTANTIATED, SUBSTANTIATED))).containsExactly(Conclusion.SUBSTANTIATED);
    assertThat(ReportRules.conclusions(List.of(UNSUBSTANTIATED))).containsExactly(Conclusion.UNSUBSTANTIATED);
    assertThat(ReportRules.conclusions(List.of(UNVERIFIABLE))).containsExactly(Conclusion.UNVERIFIABLE);
  }

  @Test
  void concludesPartlyWhenFactsDiffer() {
    assertThat(ReportRules.conclusions(List.of(SUBSTANTIATED, UNSUBSTANTIATED))).containsExactly(Conclusion.PARTLY);
    assertThat(ReportRules.conclusions(List.of(PARTLY, UNVERIFIABLE))).containsExactly(Conclusion.PARTLY);
  }

  @Test
  void leavesTheTeamToWeighWhatIsUntrueAgainstWhatCannotBeChecked() {
    assertThat(ReportRules.conclusions(List.of(UNSUBSTANTIATED, UNVERIFIABLE)))
        .containsExactlyInAnyOrder(Conclusion.UNSUBSTANTIATED, Conclusion.UNVERIFIABLE);
  }
}
