package org.xiaohao.casework.report.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.vault.BrokenSeal;
import org.xiaohao.platform.vault.PepperSeal;
import org.xiaohao.platform.workflow.InvalidForm;

/**
 * The receipt code of the report for which somebody suffers (C13): tried like any other, then given up for a seal of the
 * report's number that is good in this one form, so that no later page holds the code (W1).
 */
@Component
class EarlierCodes {

  private static final String UNKNOWN = "receipt.earlier.unknown";
  private static final String NAME = "earlier report of form ";

  private final ReceiptDoor door;
  private final PepperSeal seal;
  private final FieldFaults faults;

  EarlierCodes(ReceiptDoor door, PepperSeal seal, FieldFaults faults) {
    this.door = door;
    this.seal = seal;
    this.faults = faults;
  }

  /** Exchanges a code that was typed; one that is wrong stays, with what is wrong about it. A bad seal is dropped. */
  void exchange(DraftForm draft, HttpServletRequest request, HttpServletResponse response) {
    try {
      if (!draft.get("earlier").isEmpty()) {
        unsealed(draft.get("seed"), draft.get("earlier"));
      }
    } catch (InvalidForm broken) {
      draft.dropSeal();
      draft.refuseCode(faults.text(UNKNOWN));
    }
    if (!draft.get("earlierCode").isBlank()) {
      exchangeTyped(draft, request, response);
    }
  }

  private void exchangeTyped(DraftForm draft, HttpServletRequest request, HttpServletResponse response) {
    String typed = draft.get("earlierCode");
    try {
      byte[] number = ByteBuffer.allocate(Long.BYTES).putLong(reportId(typed, "earlierCode", request, response)).array();
      draft.exchangeCode(Base64.getUrlEncoder().withoutPadding().encodeToString(seal.seal(name(draft.get("seed")), number)));
    } catch (DomainException refusal) {
      draft.refuseCode(faults.text(refusal.getMessage(), refusal.arguments().toArray()));
    }
  }

  /** The report of a code; nobody learns more of it than that there is one, which whoever has the code knows. */
  long reportId(String typed, String field, HttpServletRequest request, HttpServletResponse response) {
    try {
      return door.open(typed, request, response).reportId();
    } catch (DomainException refusal) {
      if (refusal.kind() == DomainException.Kind.NOT_FOUND) {
        throw DomainException.invalid(field, UNKNOWN);
      }
      throw new DomainException(refusal.kind(), refusal.getMessage(), field, refusal.arguments().toArray());
    }
  }

  /** What {@link #exchange} sealed; refused if it was changed or belongs to another form. */
  long unsealed(String seed, String sealed) {
    try {
      return ByteBuffer.wrap(seal.open(name(seed), Base64.getUrlDecoder().decode(sealed.getBytes(StandardCharsets.UTF_8))))
          .getLong();
    } catch (BrokenSeal | IllegalArgumentException | BufferUnderflowException e) {
      throw new InvalidForm(List.of(new InvalidForm.Fault("earlierCode", UNKNOWN, List.of())));
    }
  }

  private static String name(String seed) {
    return NAME + seed;
  }
}
