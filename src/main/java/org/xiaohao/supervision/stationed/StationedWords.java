package org.xiaohao.supervision.stationed;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.vault.Keyring;
import org.xiaohao.platform.vault.Vault;

/** Names of cadres and helpers and what is said of them: sealed; each opening goes on record first. */
@Component
class StationedWords {

  private final Vault vault;
  private final Keyring keyring;
  private final Audit audit;

  StationedWords(Vault vault, Keyring keyring, Audit audit) {
    this.vault = vault;
    this.keyring = keyring;
    this.audit = audit;
  }

  void seal(String table, long id, String field, String text) {
    vault.seal(table, id, field, text, List.of(keyring.staff()));
  }

  /** Opens the words of a row that belongs to the record; whoever calls has asked for the right. */
  @Transactional
  public Map<String, String> open(Viewer viewer, CaseRef subject, String table, long id) {
    audit.read(viewer.personId(), subject);
    return vault.openAllAsStaff(table, id);
  }
}
