package org.xiaohao.casework.referral;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.vault.Keyring;
import org.xiaohao.platform.vault.Vault;

/** Every word of a referral, sealed. */
@Component
class ReferralTexts {

  private static final String TABLE = "referral";

  private final Vault vault;
  private final Keyring keyring;

  ReferralTexts(Vault vault, Keyring keyring) {
    this.vault = vault;
    this.keyring = keyring;
  }

  void seal(Referral one, String field, String text) {
    if (text != null) {
      vault.replace(TABLE, one.id(), field, text, List.of(keyring.staff()));
    }
  }

  Map<String, String> openAll(Referral one) {
    return vault.openAllAsStaff(TABLE, one.id());
  }
}
