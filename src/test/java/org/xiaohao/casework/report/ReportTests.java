package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xiaohao.platform.vault.NewReporterKey;
import org.xiaohao.platform.vault.Recipient;

/** A report by itself: what each step writes, and what it forgets on the way back. */
class ReportTests {

  private static final LocalDate DAY = LocalDate.of(2017, 6, 28);

  private static Report received() {
    return PlainReports.received(Signature.NAMED, 9);
  }

  private static Report accepted() {
    Report report = received();
    report.propose(Proposal.ACCEPT);
    report.moveTo(ReportState.ACCEPTED);
    return report;
  }

  private static Report answered() {
    Report report = accepted();
    report.proposeHandling(21, true);
    report.moveTo(ReportState.ASSIGNED);
    report.conclude(Conclusion.PARTLY, true, 22);
    report.answer(AnswerWay.PHONE, Agreement.AGREES);
    return report;
  }

  @Test
  void keepsWhereItCameInAndHow() {
    Report report = received();
    assertThat(report.ref()).isEqualTo("R1");
    assertThat(report.centreOfficeId()).isEqualTo(9);
    assertThat(report.routedRule()).isEqualTo("routing-2017/county");
    assertThat(report.ruleSet()).isEqualTo("2017");
    assertThat(report.channel()).isEqualTo(Channel.ONLINE);
    assertThat(report.signature()).isEqualTo(Signature.NAMED);
    assertThat(report.receivedOn()).isEqualTo(LocalDate.of(2017, 6, 27));
    assertThat(report.placeDivisionId()).isEqualTo(5);
    assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
  }

  @Test
  void isOfTheKindsThatWereFoundLast() {
    Report report = received();
    assertThat(report.kinds()).isEmpty();
    report.classify(List.of(ReportKind.OTHER, ReportKind.FAVOURITISM, ReportKind.OTHER));
    assertThat(report.kinds()).containsExactly(ReportKind.FAVOURITISM, ReportKind.OTHER);
    report.classify(List.of(ReportKind.NONFEASANCE));
    assertThat(report.kinds()).containsExactly(ReportKind.NONFEASANCE);
  }

  @Test
  void isRegisteredAsTheClerkFindsIt() {
    Report report = received();
    report.register(Signature.JOINT, 6, SubKind.DIVERT, true, DAY);
    assertThat(report.signature()).isEqualTo(Signature.JOINT);
    assertThat(report.placeDivisionId()).isEqualTo(6);
    assertThat(report.subKind()).isEqualTo(SubKind.DIVERT);
    assertThat(report.urgent()).isTrue();
    assertThat(report.registeredOn()).isEqualTo(DAY);
    report.forwardTo(31L, DAY);
    assertThat(report.forwardOfficeId()).isEqualTo(31);
    assertThat(report.forwardDueOn()).isEqualTo(DAY);
  }

  @Test
  void isRefusedByTwoPeople() {
    Report report = received();
    report.propose(Proposal.ACCEPT);
    assertThatThrownBy(() -> report.refuse(RefusalGround.LAWSUIT, 12)).hasMessage("report.refusal.unproposed")
        .hasFieldOrPropertyWithValue("field", "decision");
    Report refused = received();
    refused.proposeRefusal(RefusalGround.LAWSUIT, 11);
    assertThat(refused.proposal()).isEqualTo(Proposal.REFUSE);
    assertThat(refused.refusalGround()).isEqualTo(RefusalGround.LAWSUIT);
    assertThat(refused.refusalProposedById()).isEqualTo(11);
    assertThatThrownBy(() -> refused.refuse(RefusalGround.OTHER_ORGAN, 11)).hasMessage("report.own.proposal");
    assertThat(refused.disputable()).as("nothing is told yet").isFalse();
    refused.refuse(RefusalGround.OTHER_ORGAN, 12);
    assertThat(refused.state()).isEqualTo(ReportState.NOT_ACCEPTED);
    assertThat(refused.refusalGround()).isEqualTo(RefusalGround.OTHER_ORGAN);
    assertThat(refused.refusalDecidedById()).isEqualTo(12);
    assertThat(refused.disputable()).isTrue();
  }

  @Test
  void forgetsAtTheDeskWhatWasProposedBefore() {
    Report report = received();
    report.proposeRefusal(RefusalGround.LAWSUIT, 11);
    report.forwardTo(31L, DAY);
    report.refuse(RefusalGround.LAWSUIT, 12);
    report.dispute(DisputeMark.OPEN);
    assertThat(report.disputable()).as("disputed already").isFalse();
    report.backToDesk();
    assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
    assertThat(report.proposal()).isNull();
    assertThat(report.refusalGround()).isNull();
    assertThat(report.forwardOfficeId()).isNull();
    assertThat(report.forwardDueOn()).isNull();
    assertThat(report.refusalProposedById()).isNull();
    assertThat(report.refusalDecidedById()).isNull();
    assertThat(report.dispute()).isNull();
  }

  @Test
  void goesToAnUpperCentreWithoutTheOfficeTheLowerOneThoughtOf() {
    Report report = accepted();
    report.proposeHandling(21, true);
    assertThat(report.handlingOfficeId()).isEqualTo(21);
    assertThat(report.urgent()).isTrue();
    report.takenOver();
    report.routeTo(new Route(10, "routing-2017/city", "2017", 5, List.of(), Set.of()));
    assertThat(report.handlingOfficeId()).isNull();
    assertThat(report.centreOfficeId()).isEqualTo(10);
    assertThat(report.routedRule()).isEqualTo("routing-2017/city");
    assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
    assertThatThrownBy(() -> report.proposeHandling(21, false)).hasMessage("report.state");
  }

  @Test
  void isAnsweredAndArchivedUnlessADisputeIsOpen() {
    Report report = answered();
    assertThat(report.conclusion()).isEqualTo(Conclusion.PARTLY);
    assertThat(report.answeringOfficeId()).isEqualTo(22);
    assertThat(report.itemsOpen()).isTrue();
    report.itemsClosed();
    assertThat(report.itemsOpen()).isFalse();
    assertThat(report.disputable()).isTrue();
    report.dispute(DisputeMark.OPEN);
    assertThatThrownBy(() -> report.archive(ArchiveTerm.TEN_YEARS)).hasMessage("report.dispute.open");
    report.dispute(DisputeMark.REJECTED);
    report.archive(ArchiveTerm.TEN_YEARS);
    assertThat(report.state()).isEqualTo(ReportState.ARCHIVED);
  }

  @Test
  void isOpenToADisputeAnewOnceItIsVerifiedAnew() {
    Report report = answered();
    report.dispute(DisputeMark.REJECTED);
    assertThat(report.dispute()).isEqualTo(DisputeMark.REJECTED);
    report.backToClue();
    assertThat(report.state()).isEqualTo(ReportState.ASSIGNED);
    assertThat(report.dispute()).isNull();
    report.dispute(DisputeMark.REJECTED);
    report.conclude(Conclusion.UNVERIFIABLE, false, 22);
    assertThat(report.dispute()).isNull();
    assertThat(report.itemsOpen()).isFalse();
  }

  @Test
  void isDisputableAlsoWhenAnotherOrganAnsweredIt() {
    Report report = received();
    report.propose(Proposal.FORWARD);
    report.moveTo(ReportState.FORWARDED);
    report.conclude(Conclusion.CLOSED, false, 9);
    report.answer(AnswerWay.RECEIPT_PAGE, Agreement.NOT_ASKED);
    assertThat(report.disputable()).isTrue();
  }

  @Test
  void joinsTheReportItBelongsTo() {
    Report report = received();
    report.mergeInto(received());
    assertThat(report.state()).isEqualTo(ReportState.MERGED);
    assertThat(report.mergedIntoId()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void becomesAnonymousWhenTheNameIsNotItsAuthors(CallBack outcome) {
    Report report = received();
    assertThat(report.nameDenied()).isFalse();
    report.calledBack(outcome, DAY);
    boolean confirmed = outcome == CallBack.CONFIRMED;
    assertThat(report.callBack()).isEqualTo(outcome);
    assertThat(report.callBackOn()).isEqualTo(DAY);
    assertThat(report.nameDenied()).isEqualTo(!confirmed);
    assertThat(report.signature()).isEqualTo(confirmed ? Signature.NAMED : Signature.ANONYMOUS);
    assertThatThrownBy(() -> report.calledBack(outcome, DAY)).hasMessage("report.callback.not.now");
  }

  @Test
  void isCalledBackOnlyWithANameAndBeforeTheAnswer() {
    assertThatThrownBy(() -> PlainReports.received(Signature.ANONYMOUS, 9).calledBack(CallBack.CONFIRMED, DAY))
        .hasMessage("report.callback.not.now");
    assertThatThrownBy(() -> answered().calledBack(CallBack.CONFIRMED, DAY)).hasMessage("report.callback.not.now");
  }

  @Test
  void keepsTheReportersKeyToSealAnswersTo() {
    Report report = received();
    Recipient reporter = Recipient.of(Recipient.Kind.REPORTER, new byte[] {1, 2, 3});
    report.keepKey(new NewReporterKey(reporter, new byte[] {4}, new byte[] {5}, "hash"), "seed");
    assertThat(report.reporter().keyId()).isEqualTo(reporter.keyId());
    assertThat(report.reporterWrappedKey()).containsExactly(4);
    assertThat(report.reporterSalt()).containsExactly(5);
  }
}
