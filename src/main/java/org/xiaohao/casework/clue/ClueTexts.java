package org.xiaohao.casework.clue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.vault.Keyring;
import org.xiaohao.platform.vault.Vault;

/** Every word written on a clue: sealed to the staff of the discipline line, never a column. */
@Component
class ClueTexts {

  static final String OPINION = "clue_opinion";
  static final String TALK = "talk_inquiry";
  static final String VERIFICATION = "verification";
  static final String MEMBER = "verification_member";
  static final String EVIDENCE = "clue_evidence";
  static final String FINDING = "finding";
  static final String FOLLOW_UP = "follow_up";

  private final Vault vault;
  private final Keyring keyring;

  ClueTexts(Vault vault, Keyring keyring) {
    this.vault = vault;
    this.keyring = keyring;
  }

  /** Seals a text in place of an earlier one; nothing if there is none to seal. */
  void seal(String table, long rowId, String field, String text) {
    if (text != null) {
      vault.replace(table, rowId, field, text, List.of(keyring.staff()));
    }
  }

  Optional<String> open(String table, long rowId, String field) {
    return vault.openAsStaff(table, rowId, field);
  }

  Map<String, String> openAll(String table, long rowId) {
    return vault.openAllAsStaff(table, rowId);
  }
}
