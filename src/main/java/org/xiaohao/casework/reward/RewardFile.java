package org.xiaohao.casework.reward;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.vault.Keyring;
import org.xiaohao.platform.vault.Vault;

/** What surrounds a reward's row: who may see it, its clock, its sealed words. */
@Component
class RewardFile {

  static final String PAYEE = "payee";
  private static final String CLOCK = "D19";

  private final CaseAccess access;
  private final Deadlines deadlines;
  private final Audit audit;
  private final Vault vault;
  private final Keyring keyring;
  private final People people;

  RewardFile(CaseAccess access, Deadlines deadlines, Audit audit, Vault vault, Keyring keyring, People people) {
    this.access = access;
    this.deadlines = deadlines;
    this.audit = audit;
    this.vault = vault;
    this.keyring = keyring;
    this.people = people;
  }

  void open(Reward reward, CaseRef report, Iterable<Long> respondents) {
    access.copyExclusions(report, reward.subject());
    respondents.forEach(person -> access.exclude(reward.subject(), person, "RESPONDENT", true));
    access.grantOffice(reward.subject(), reward.handlingOfficeId(), Relation.OWNER);
    access.grantOffice(reward.subject(), reward.centreOfficeId(), Relation.READER);
    audit.record(null, reward.handlingOfficeId(), "reward.open", reward.subject(), reward.conclusion().name());
  }

  /** The day until which it may be claimed, sixty days by the rule set. */
  LocalDate startClaim(Reward reward, LocalDate today) {
    deadlines.start(reward.subject(), CLOCK, reward.ruleSet(), today);
    return deadlines.dueOn(reward.subject(), CLOCK).orElseThrow();
  }

  /** From now on the centre's custodians see it too: of the two roles that read whom to pay, theirs keeps identities. */
  void claimed(Reward reward, LocalDate today) {
    deadlines.meet(reward.subject(), CLOCK);
    people.withOnlyRole(reward.centreOfficeId(), Role.CUSTODIAN, today)
        .forEach(custodian -> access.grantPerson(reward.subject(), custodian.id(), Relation.READER));
    audit.record(null, reward.centreOfficeId(), "reward.claim", reward.subject(), reward.payWay().name());
  }

  void lapsed(Reward reward) {
    deadlines.cancel(reward.subject());
    audit.record(null, reward.centreOfficeId(), "reward.lapse", reward.subject(), null);
  }

  void wordForgotten(Reward reward, Viewer viewer) {
    audit.record(viewer.personId(), reward.handlingOfficeId(), "reward.word.again", reward.subject(), null);
  }

  void keep(Reward reward, String field, String text) {
    if (text != null) {
      vault.replace("reward", reward.id(), field, text, List.of(keyring.staff()));
    }
  }

  Optional<String> text(Reward reward, String field) {
    return vault.openAsStaff("reward", reward.id(), field);
  }

  /** Opens a claim that a package brought, and keeps nothing of it but what is kept under the reward. */
  String takeClaim(long claimId) {
    String said = vault.openAsStaff(SentClaim.TABLE, claimId, SentClaim.FIELD).orElseThrow();
    vault.erase(SentClaim.TABLE, claimId);
    return said;
  }

  void requireVisible(Viewer viewer, Reward reward) {
    access.requireVisible(viewer, reward.subject());
  }

  boolean maySee(Viewer viewer, CaseRef subject) {
    return access.maySee(viewer, subject);
  }

  void noteReading(Viewer viewer, Reward reward) {
    audit.read(viewer.personId(), reward.subject());
  }
}
