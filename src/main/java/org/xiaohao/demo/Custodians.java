package org.xiaohao.demo;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.escrow.CustodianKeys;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.vault.Passphrase;

/** Gives all custodians of the demo province throw-away keys under one known passphrase. */
@Component
@ConditionalOnProperty("xiaohao.demo")
class Custodians {

  private final CustodianKeys keys;
  private final Divisions divisions;
  private final Offices offices;

  Custodians(CustodianKeys keys, Divisions divisions, Offices offices) {
    this.keys = keys;
    this.divisions = divisions;
    this.offices = offices;
  }

  void setUp() {
    List<Long> centres = divisions.roots().stream()
        .flatMap(root -> offices.ofKindUnder(OfficeKind.REPORT_CENTRE, root.id()).stream())
        .map(office -> office.divisionId()).distinct().toList();
    keys.setUpAll(centres, Passphrase.typed(DemoProvince.PASSPHRASE));
  }
}
