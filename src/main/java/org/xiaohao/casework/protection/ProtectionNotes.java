package org.xiaohao.casework.protection;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.report.ReceiptNotes;

/** Tells a reporter who suffers for an earlier report who looks after it, and by when something must be done (C13). */
@Component
class ProtectionNotes implements ReceiptNotes {

  private final ProtectionMapper mapper;
  private final ProtectionFile file;

  ProtectionNotes(ProtectionMapper mapper, ProtectionFile file) {
    this.mapper = mapper;
    this.file = file;
  }

  @Override
  public List<ReceiptNote> of(long reportId) {
    return mapper.findOfReport(reportId).map(this::note).stream().toList();
  }

  private ReceiptNote note(Protection protection) {
    String office = file.office(protection).name();
    return switch (protection.state()) {
      case OPENED -> new ReceiptNote("receipt.protection.open",
          List.of(office, file.dueOn(protection).orElse(protection.openedOn())), null);
      case PROTECTED -> new ReceiptNote("receipt.protection.taken", List.of(office), null);
      case ENDED -> new ReceiptNote("receipt.protection.ended", List.of(office), null);
    };
  }
}
