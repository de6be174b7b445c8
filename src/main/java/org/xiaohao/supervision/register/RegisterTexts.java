package org.xiaohao.supervision.register;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.vault.Keyring;
import org.xiaohao.platform.vault.Vault;

/** What the register holds of people, sealed to the staff: names, evidence, reasons, objections. */
@Component
class RegisterTexts {

  private static final String HOUSEHOLD = "household";
  private static final String SITUATION = "household_situation";
  private static final String ADJUSTMENT = "register_adjustment";
  private static final String OBJECTION = "register_objection";
  private static final String LIST = "line_list";
  private static final String RESOLUTION = "line_resolution";
  private static final String HEAD = "head";
  private static final String EVIDENCE = "evidence";

  private final Vault vault;
  private final Keyring keyring;

  RegisterTexts(Vault vault, Keyring keyring) {
    this.vault = vault;
    this.keyring = keyring;
  }

  void head(Household one, String name) {
    seal(HOUSEHOLD, one.id(), HEAD, name);
  }

  String head(Household one) {
    return vault.openAsStaff(HOUSEHOLD, one.id(), HEAD).orElse(null);
  }

  void evidence(HouseholdSituation word, String evidence) {
    seal(SITUATION, word.id(), EVIDENCE, evidence);
  }

  String evidence(HouseholdSituation word) {
    return vault.openAsStaff(SITUATION, word.id(), EVIDENCE).orElse(null);
  }

  /** A field of an adjustment: reason, proof, head, opinion. */
  void of(RegisterAdjustment one, String field, String text) {
    seal(ADJUSTMENT, one.id(), field, text);
  }

  Map<String, String> of(RegisterAdjustment one) {
    return vault.openAllAsStaff(ADJUSTMENT, one.id());
  }

  /** A field of an objection: text, answer. */
  void of(RegisterObjection one, String field, String text) {
    seal(OBJECTION, one.id(), field, text);
  }

  Map<String, String> of(RegisterObjection one) {
    return vault.openAllAsStaff(OBJECTION, one.id());
  }

  /** The heads of a list's households, row by row. */
  void heads(long listId, List<String> heads) {
    seal(LIST, listId, HEAD, String.join("\n", heads));
  }

  List<String> heads(long listId) {
    return vault.openAsStaff(LIST, listId, HEAD).map(text -> text.lines().toList()).orElse(List.of());
  }

  void reason(long resolutionId, String reason) {
    seal(RESOLUTION, resolutionId, "reason", reason);
  }

  String reason(long resolutionId) {
    return vault.openAsStaff(RESOLUTION, resolutionId, "reason").orElse(null);
  }

  private void seal(String table, long id, String field, String text) {
    if (text != null) {
      vault.replace(table, id, field, text, List.of(keyring.staff()));
    }
  }
}
