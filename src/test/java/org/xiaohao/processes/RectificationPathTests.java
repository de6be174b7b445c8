package org.xiaohao.processes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaohao.processes.ProcessPaths.Walk;

class RectificationPathTests {
  @RegisterExtension
  static final ProcessPaths paths = ProcessPaths.of("rectification");

  @Test
  void closesAtTheCounty() {
    publicity(selfChecked("COUNTY"), false).waitsAt("signOff").complete("signOff", "decision", "PASS").endsAt("closed");
  }

  @Test
  void closesAtTheCityAfterItsReview() {
    publicity(reviewed("CITY"), false).complete("signOff", "decision", "PASS").endsAt("closed");
  }

  @Test
  void closesAtTheProvinceAfterTheLeadDepartmentAndTheIssuer() {
    publicity(reviewed("PROVINCE"), true).complete("reviewByLeadDepartment", "decision", "PASS")
        .complete("consentToSignOff", "decision", "PASS").complete("signOff", "decision", "PASS").endsAt("closed");
  }

  @Test
  void takesTheSameStepsInTheNextRound() {
    rectify(paths.startBy("itemReopened")).waitsAt("signSelfCheck", "signSelfCheck");
  }

  @Test
  void withdrawsTheItemWhenTheObjectionIsUpheld() {
    objected().complete("decideObjection", "decision", "UPHOLD").endsAt("withdrawn");
  }

  @Test
  void asksForThePlanWhenTheObjectionIsRejected() {
    objected().complete("decideObjection", "decision", "REJECT").waitsAt("submitPlan");
  }

  @Test
  void asksForTheReturnedPlanAgain() {
    paths.start().complete("notifyUnit").complete("submitPlan", "submission", "PLAN")
        .complete("reviewPlan", "decision", "RETURN").waitsAt("submitPlan");
  }

  @Test
  void rectifiesAgainWhenALeaderDoesNotSign() {
    rectify(paths.start()).complete("signSelfCheck", "allSigned", false, "closingLevel", "COUNTY")
        .complete("signSelfCheck", "allSigned", false, "closingLevel", "COUNTY").waitsAt("rectify");
  }

  @Test
  void rectifiesAgainWhatTheReviewOnSpotReturns() {
    selfChecked("CITY").complete("reviewOnSpot", "decision", "RETURN").waitsAt("rectify");
  }

  @Test
  void rectifiesAgainWhatTheCityLeaderReturns() {
    selfChecked("CITY").complete("reviewOnSpot", "decision", "PASS")
        .complete("countersignReview", "decision", "RETURN").waitsAt("rectify");
  }

  @Test
  void rectifiesAgainAfterObjectionsToThePublicity() {
    selfChecked("COUNTY").complete("publicise", "publicity", "STARTED")
        .complete("concludePublicity", "decision", "RETURN").waitsAt("rectify");
  }

  @Test
  void goesOnWithoutPublicityWhereThatIsApproved() {
    selfChecked("COUNTY").complete("publicise", "publicity", "EXEMPTION")
        .complete("approveExemption", "decision", "APPROVE", "consentNeeded", false).waitsAt("signOff");
  }

  @Test
  void publicisesWhereTheExemptionIsRefused() {
    selfChecked("COUNTY").complete("publicise", "publicity", "EXEMPTION")
        .complete("approveExemption", "decision", "REFUSE").waitsAt("publicise");
  }

  @Test
  void rectifiesAgainWhatTheLeadDepartmentReturns() {
    publicity(reviewed("PROVINCE"), false).complete("reviewByLeadDepartment", "decision", "RETURN").waitsAt("rectify");
  }

  @Test
  void rectifiesAgainWhereTheIssuerDoesNotConsent() {
    publicity(selfChecked("COUNTY"), true).complete("consentToSignOff", "decision", "RETURN").waitsAt("rectify");
  }

  @ParameterizedTest
  @ValueSource(strings = {"COUNTY", "CITY"})
  void rectifiesAgainWhatSignOffReturns(String level) {
    var item = level.equals("COUNTY") ? selfChecked(level) : reviewed(level);
    publicity(item, false).complete("signOff", "decision", "RETURN").waitsAt("rectify");
  }

  @ParameterizedTest
  @ValueSource(strings = {"APPROVE", "REFUSE"})
  void decidesOnALaterDateBesideTheWork(String decision) {
    rectify(paths.start()).send("extensionAsked")
        .waitsAt("signSelfCheck", "signSelfCheck", "decideExtension")
        .complete("decideExtension", "extension", decision).waitsAt("signSelfCheck", "signSelfCheck");
  }

  @Test
  void asksForNoDecisionOnTheDateOfAnItemThatIsSignedOff() {
    publicity(selfChecked("COUNTY"), false).send("extensionAsked").waitsAt("signOff", "decideExtension")
        .send("extensionMoot").waitsAt("signOff").complete("signOff", "decision", "PASS").endsAt("closed");
  }

  private static Walk objected() {
    return paths.start().waitsAt("notifyUnit").complete("notifyUnit").complete("submitPlan", "submission", "OBJECTION");
  }

  private static Walk rectify(Walk item) {
    return item.complete("notifyUnit").complete("submitPlan", "submission", "PLAN")
        .complete("reviewPlan", "decision", "APPROVE").complete("rectify", "signerCount", 2L);
  }

  private static Walk selfChecked(String level) {
    return rectify(paths.start()).complete("signSelfCheck", "allSigned", false, "closingLevel", level)
        .complete("signSelfCheck", "allSigned", true, "closingLevel", level);
  }

  private static Walk reviewed(String level) {
    return selfChecked(level).complete("reviewOnSpot", "decision", "PASS")
        .complete("countersignReview", "decision", "PASS").waitsAt("publicise");
  }

  private static Walk publicity(Walk item, boolean consentNeeded) {
    return item.complete("publicise", "publicity", "STARTED")
        .complete("concludePublicity", "decision", "PASS", "consentNeeded", consentNeeded);
  }
}
