package org.xiaohao.supervision.tender;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** S42: the same guarantee payer, contact, device or author, or near-equal price steps, flag a pair; exactly, each time alike. */
@Tag("S42")
class ScreeningTests {

  private static List<TenderBid> priced(String... prices) {
    List<TenderBid> bids = new ArrayList<>();
    for (String price : prices) {
      bids.add(new TenderBid(bids.size() + 1, "B" + bids.size(), new BigDecimal(price), null, null, null, null));
    }
    return bids;
  }

  private static List<TenderFlag> flags(String... prices) {
    return Screening.flags(priced(prices), 1);
  }

  private static TenderFlag step(int first, int second) {
    return new TenderFlag(first, second, TenderRule.PRICE_STEP);
  }

  @Test
  void flagsEachPairThatHasSomethingInCommonAndNothingForWhatWasNotEntered() {
    List<TenderBid> bids = List.of(
        new TenderBid(1, "甲", new BigDecimal("100"), "g", "c1", null, "a"),
        new TenderBid(2, "乙", new BigDecimal("130"), "g", "c2", null, null),
        new TenderBid(3, "丙", new BigDecimal("190"), "h", "c1", "m", "a"),
        new TenderBid(4, "丁", new BigDecimal("310"), "g", null, "m", null));
    assertThat(Screening.flags(bids, 1)).containsExactly(
        new TenderFlag(1, 2, TenderRule.GUARANTEE_PAYER), new TenderFlag(1, 4, TenderRule.GUARANTEE_PAYER),
        new TenderFlag(2, 4, TenderRule.GUARANTEE_PAYER), new TenderFlag(1, 3, TenderRule.CONTACT),
        new TenderFlag(3, 4, TenderRule.MACHINE), new TenderFlag(1, 3, TenderRule.AUTHOR));
    assertThat(Screening.flags(bids, 1)).as("whoever asks again").isEqualTo(Screening.flags(bids, 1));
  }

  @Test
  void flagsPricesInNearlyEqualSteps() {
    assertThat(flags("1310000", "1286000", "1298000")).as("in order of price, whatever the order of entry")
        .containsExactly(step(1, 3), step(2, 3));
    assertThat(flags("1000", "1100", "1201")).as("100 and 101: within a hundredth of the larger").hasSize(2);
    assertThat(flags("1000", "1100", "1201.02")).as("beyond it by a fen").isEmpty();
    assertThat(flags("1000", "1100", "1200", "1300")).as("each pair once").containsExactly(step(1, 2), step(2, 3),
        step(3, 4));
    assertThat(flags("1000", "1000", "1000")).as("no step is an equal step").hasSize(2);
    assertThat(flags("1000", "1100")).as("two prices make no steps to compare").isEmpty();
    assertThat(flags("1000", "1000", "1300")).isEmpty();
  }

  @Test
  void movesByAPersonsVerdictOnceOnly() {
    assertThat(TenderState.SCREENED.decided(TenderDecision.CLEAR)).isEqualTo(TenderState.CLEARED);
    assertThat(TenderState.SCREENED.decided(TenderDecision.REFER)).isEqualTo(TenderState.REFERRED);
    assertThat(TenderState.CLEARED.decided(TenderDecision.REFER)).isNull();
    assertThat(TenderState.REFERRED.decided(TenderDecision.CLEAR)).isNull();
  }
}
