package org.xiaohao.casework.handover;

import org.springframework.stereotype.Service;

/** STUB, dropped at merge. */
@Service
public class Handovers {
  public String send(HandoverDraft draft) { return "STUB-" + System.nanoTime(); }
}
