package org.xiaohao.casework.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xiaohao.casework.report.Conclusion;
import org.xiaohao.casework.report.PlainReports;
import org.xiaohao.casework.report.ReportResult;
import org.xiaohao.casework.report.Signature;

/** A reward by itself: on what it rests, who may sign, when it lapses (S34, D19). */
class RewardStateTests {

  private static final LocalDate DAY = LocalDate.of(2017, 6, 27);
  private static final Set<Conclusion> PROVEN = EnumSet.of(Conclusion.SUBSTANTIATED, Conclusion.PARTLY);

  private static Reward on(Conclusion conclusion) {
    return Reward.on(new ReportResult(2, 0, conclusion), PlainReports.received(Signature.NAMED, 9), DAY)
        .between(21, 22, 23);
  }

  private static Reward proposed() {
    Reward reward = on(Conclusion.SUBSTANTIATED);
    reward.propose(RewardGround.KEY_EVIDENCE, new BigDecimal("800"), RewardExclusion.UNIT_NAMED, 11);
    return reward;
  }

  private static Reward claimable() {
    Reward reward = proposed();
    reward.approve(12);
    reward.finance(13, DAY.plusDays(60));
    return reward;
  }

  @Test
  void allowsExactlyTheTransitionsOfTheTable() {
    List<String> allowed = new ArrayList<>();
    for (RewardState from : RewardState.values()) {
      for (RewardState to : RewardState.values()) {
        if (from.mayBecome(to)) {
          allowed.add(from + ">" + to);
          assertThat(from.moveTo(to)).isEqualTo(to);
        } else {
          assertThatThrownBy(() -> from.moveTo(to)).hasMessage("reward.state");
        }
      }
    }
    assertThat(allowed).containsExactlyInAnyOrder("OPENED>PROPOSED", "PROPOSED>OPENED", "PROPOSED>APPROVED",
        "PROPOSED>NOT_REWARDED", "APPROVED>OPENED", "APPROVED>CLAIMABLE", "CLAIMABLE>CLAIMED", "CLAIMABLE>LAPSED",
        "CLAIMED>PAID");
  }

  @ParameterizedTest
  @EnumSource
  void restsOnlyOnWhatWasFoundTrue(Conclusion conclusion) {
    if (PROVEN.contains(conclusion)) {
      assertThat(on(conclusion).conclusion()).isEqualTo(conclusion);
    } else {
      assertThatThrownBy(() -> on(conclusion)).hasMessage("reward.unproven");
    }
  }

  @Test
  void keepsWhoHandlesPaysAndGetsIt() {
    Reward reward = on(Conclusion.PARTLY);
    assertThat(reward.ref()).startsWith("J");
    assertThat(reward.centreOfficeId()).isEqualTo(9);
    assertThat(reward.handlingOfficeId()).isEqualTo(21);
    assertThat(reward.financeOfficeId()).isEqualTo(22);
    assertThat(reward.recipientReportId()).isEqualTo(23);
    assertThat(reward.ruleSet()).isEqualTo("2017");
    assertThat(reward.state()).isEqualTo(RewardState.OPENED);
    assertThat(reward.signed(11)).isFalse();
  }

  @Test
  void isSignedByThreePeople() {
    Reward reward = proposed();
    assertThat(reward.ground()).isEqualTo(RewardGround.KEY_EVIDENCE);
    assertThat(reward.amount()).isEqualByComparingTo("800");
    assertThat(reward.exclusion()).isEqualTo(RewardExclusion.UNIT_NAMED);
    assertThat(reward.proposedById()).isEqualTo(11);
    assertThatThrownBy(() -> reward.approve(11)).hasMessage("reward.signed.already");
    assertThatThrownBy(() -> reward.refuse(11)).hasMessage("reward.signed.already");
    reward.approve(12);
    assertThat(reward.approvedById()).isEqualTo(12);
    assertThat(reward.signed(11)).isTrue();
    assertThat(reward.signed(12)).isTrue();
    assertThat(reward.signed(13)).isFalse();
    assertThatThrownBy(() -> reward.finance(12, DAY)).hasMessage("reward.signed.already");
    reward.finance(13, DAY);
    assertThat(reward.financedById()).isEqualTo(13);
    assertThat(reward.claimUntil()).isEqualTo(DAY);
    assertThat(reward.state()).isEqualTo(RewardState.CLAIMABLE);
  }

  @Test
  void goesBackToItsAuthorWithoutTheApproval() {
    Reward reward = proposed();
    reward.approve(12);
    reward.giveBack();
    assertThat(reward.state()).isEqualTo(RewardState.OPENED);
    assertThat(reward.approvedById()).isNull();
    reward.propose(RewardGround.OTHER_VERIFIED, null, RewardExclusion.OTHER, 11);
    assertThatThrownBy(() -> reward.approve(12)).hasMessage("reward.nothing.proposed")
        .hasFieldOrPropertyWithValue("field", "decision");
  }

  @Test
  void isRefusedWithoutASum() {
    Reward reward = proposed();
    reward.refuse(12);
    assertThat(reward.state()).isEqualTo(RewardState.NOT_REWARDED);
    assertThat(reward.amount()).isNull();
    assertThat(reward.approvedById()).isEqualTo(12);
  }

  @Test
  void showsAWordOnceUntilAnotherIsOffered() {
    byte[] word = {1};
    assertThatThrownBy(() -> proposed().offer("a", word)).hasMessage("reward.state");
    assertThatThrownBy(() -> proposed().takeWord()).hasMessage("reward.state");
    Reward reward = claimable();
    assertThatThrownBy(reward::takeWord).hasMessage("reward.word.given");
    reward.offer("a", word);
    assertThat(reward.wordHash()).isEqualTo("a");
    assertThat(reward.takeWord()).isEqualTo(word);
    assertThatThrownBy(reward::takeWord).hasMessage("reward.word.given");
    reward.offer("b", word);
    assertThat(reward.wordHash()).isEqualTo("b");
    reward.lapse();
    assertThat(reward.state()).isEqualTo(RewardState.LAPSED);
    assertThat(reward.wordHash()).isNull();
  }

  @Test
  void isClaimedUntilItsLastDayAndPaidNoEarlier() {
    Reward late = claimable();
    assertThatThrownBy(() -> late.claim(PayWay.BANK, DAY.plusDays(61))).hasMessage("reward.lapsed");
    Reward reward = claimable();
    reward.offer("a", new byte[] {1});
    reward.claim(PayWay.BANK, DAY.plusDays(60));
    assertThat(reward.state()).isEqualTo(RewardState.CLAIMED);
    assertThat(reward.payWay()).isEqualTo(PayWay.BANK);
    assertThat(reward.claimedOn()).isEqualTo(DAY.plusDays(60));
    assertThat(reward.wordHash()).isNull();
    assertThatThrownBy(() -> reward.pay(DAY.plusDays(59), "V1", 14)).hasMessage("reward.paid.before.claim")
        .hasFieldOrPropertyWithValue("field", "paidOn");
    reward.pay(DAY.plusDays(60), "V1", 14);
    assertThat(reward.state()).isEqualTo(RewardState.PAID);
    assertThat(reward.paidOn()).isEqualTo(DAY.plusDays(60));
    assertThat(reward.voucher()).isEqualTo("V1");
  }

  @Test
  void isClaimedAtAnyTimeWithoutATerm() {
    Reward reward = proposed();
    reward.approve(12);
    reward.finance(13, null);
    reward.claim(PayWay.CASH, DAY.plusYears(9));
    assertThat(reward.state()).isEqualTo(RewardState.CLAIMED);
  }
}
