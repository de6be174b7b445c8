package org.xiaohao.casework.reward;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.report.ReporterVisit;
import org.xiaohao.casework.report.Seeds;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.vault.ReceiptCode;
import org.xiaohao.platform.vault.Recipient;
import org.xiaohao.platform.vault.ReporterSeal;

/**
 * Claim words: made by the office when it grants a reward, sealed to the reporter until shown, and compared by hash. So who
 * rules the program that takes reports cannot claim for reporters who were not there.
 */
@Component
class ClaimWords {

  private final ReporterSeal seal;

  ClaimWords(ReporterSeal seal) {
    this.seal = seal;
  }

  /** Gives a reward a new word for its reporter. */
  void offer(Reward reward, Recipient reporter) {
    ReceiptCode word = ReceiptCode.random();
    reward.offer(hash(word), seal.seal(name(reward.recipientReportId()), bytes(word), reporter));
  }

  ReceiptCode open(ReporterVisit visit, byte[] sealed) {
    return ReceiptCode.parse(new String(seal.open(name(visit.reportId()), sealed, visit.key()),
        StandardCharsets.US_ASCII));
  }

  /** 100 random bits: the hash confirms no guess. */
  static String hash(ReceiptCode word) {
    return Seeds.hash("claim word ", bytes(word));
  }

  /** Whether a hash is that of the word of a reward or ticket, which may have none. */
  static boolean same(String hash, String other) {
    return hash != null && MessageDigest.isEqual(bytes(hash), bytes(other));
  }

  /** What both desks ask of what was typed. */
  static void check(String hash, ReceiptCode typed, PayWay way, String payee) {
    if (!same(hash, hash(typed))) {
      throw DomainException.invalid("word", "reward.word.wrong");
    }
    if (way != PayWay.CASH && payee == null) {
      throw DomainException.invalid("payee", "reward.payee.missing");
    }
  }

  private static byte[] bytes(ReceiptCode word) {
    return bytes(word.shown());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static String name(long reportId) {
    return "claim word of report " + reportId;
  }
}
