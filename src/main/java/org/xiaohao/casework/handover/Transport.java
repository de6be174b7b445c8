package org.xiaohao.casework.handover;

/** Carries documents and their answers between the two sides. */
interface Transport {

  void deliver(String number, HandoverDraft draft);

  void deliverAnswer(String number, String outcome);
}
