package org.xiaohao.casework.accountability;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.vault.Keyring;
import org.xiaohao.platform.vault.Vault;

/** Every word of an accountability case: sealed to the staff of the discipline line, never a column. */
@Component
class AccountabilityTexts {

  static final String CASE = "accountability";
  static final String SUBJECT = "accountability_subject";
  static final String APPEAL = "accountability_appeal";

  private final Vault vault;
  private final Keyring keyring;

  AccountabilityTexts(Vault vault, Keyring keyring) {
    this.vault = vault;
    this.keyring = keyring;
  }

  /** Seals a text in place of an earlier one; nothing if there is none to seal. */
  void seal(String table, long rowId, String field, String text) {
    if (text != null) {
      vault.replace(table, rowId, field, text, List.of(keyring.staff()));
    }
  }

  /** Keeps a text under another name, behind what lies there already, and frees its place. */
  void setAside(String table, long rowId, String field, String aside) {
    vault.openAsStaff(table, rowId, field).ifPresent(text -> {
      String earlier = vault.openAsStaff(table, rowId, aside).map(one -> one + "\n\n").orElse("");
      seal(table, rowId, aside, earlier + text);
      vault.erase(table, rowId, field);
    });
  }

  Map<String, String> openAll(String table, long rowId) {
    return vault.openAllAsStaff(table, rowId);
  }
}
