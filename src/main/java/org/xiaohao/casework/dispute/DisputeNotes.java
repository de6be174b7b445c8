package org.xiaohao.casework.dispute;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.report.Centres;
import org.xiaohao.casework.report.ReceiptNotes;

/** Tells the reporter which office looks at the dispute, and by when it answers. */
@Component
class DisputeNotes implements ReceiptNotes {

  private final DisputeMapper mapper;
  private final Centres centres;
  private final DisputeFile file;

  DisputeNotes(DisputeMapper mapper, Centres centres, DisputeFile file) {
    this.mapper = mapper;
    this.centres = centres;
    this.file = file;
  }

  @Override
  public List<ReceiptNote> of(long reportId) {
    return mapper.findOpenByRaiser(reportId).stream().map(dispute -> new ReceiptNote("receipt.dispute.open",
        List.of(centres.office(dispute.reviewingOfficeId()).name(), file.dueOn(dispute).orElse(dispute.raisedOn())),
        null)).toList();
  }
}
