package org.xiaohao.demo;

import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.escrow.Custody;
import org.xiaohao.casework.escrow.Purpose;
import org.xiaohao.casework.escrow.RequestView;
import org.xiaohao.casework.report.CallBack;
import org.xiaohao.casework.report.ReporterIdentities;
import org.xiaohao.platform.access.Viewer;

/** How demo people find out whether a name is that of the author (C12). */
@Component
@ConditionalOnProperty("xiaohao.demo")
class CallingBack {

  private final ReporterIdentities identities;
  private final Custody custody;
  private final Subjects subjects;

  CallingBack(ReporterIdentities identities, Custody custody, Subjects subjects) {
    this.identities = identities;
    this.custody = custody;
    this.subjects = subjects;
  }

  void ask(Viewer viewer, String code, Map<String, Object> with) {
    identities.ask(viewer, ref(code), Purpose.CALL_BACK, with.get("reason").toString(), List.of());
  }

  /** The custodian allows the only request that waits on this case. */
  void allow(Viewer custodian, String code) {
    String ref = ref(code);
    custody.waiting(custodian).stream().filter(request -> request.caseReference().equals(ref))
        .forEach(request -> custody.approve(custodian, request.ref(), DemoProvince.PASSPHRASE));
  }

  /** Reads the name that was granted. */
  void read(Viewer viewer, String code) {
    String ref = ref(code);
    identities.overview(viewer, ref).requests().stream().filter(RequestView::open)
        .forEach(request -> identities.open(viewer, ref, request.ref()));
  }

  void record(Viewer viewer, String code, Map<String, Object> with) {
    identities.calledBack(viewer, ref(code), CallBack.valueOf(with.get("outcome").toString()));
  }

  private String ref(String code) {
    return subjects.ref(subjects.report(code));
  }
}
