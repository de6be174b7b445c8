package org.xiaohao.casework.report.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.report.Receipts;
import org.xiaohao.casework.report.ReporterVisit;
import org.xiaohao.platform.DomainException;

/** Lets programs in by a receipt code: a right code always opens; a wrong one past the quota is told to wait (W3). */
@Component
class ReceiptDoor {

  private final Receipts receipts;
  private final FormGate gate;

  ReceiptDoor(Receipts receipts, FormGate gate) {
    this.receipts = receipts;
    this.gate = gate;
  }

  ReporterVisit open(String code, HttpServletRequest request, HttpServletResponse response) {
    try {
      return receipts.open(code);
    } catch (DomainException refusal) {
      Duration wait = refusal.kind() == DomainException.Kind.NOT_FOUND ? gate.wrongCode(request) : Duration.ZERO;
      if (wait.isZero()) {
        throw refusal;
      }
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
      throw new DomainException(DomainException.Kind.TOO_MANY, "receipt.wait", "code", wait.toMinutes() + 1);
    }
  }
}
