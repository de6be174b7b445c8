package org.xiaohao.casework.report.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.xiaohao.casework.report.MessageKind;
import org.xiaohao.casework.report.Receipts;
import org.xiaohao.casework.report.Seeds;
import org.xiaohao.casework.report.Supplements;
import org.xiaohao.casework.report.web.ReceiptCookie.Guest;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.workflow.FormBinder;

/** What the receipt page shows, and taking a message from it. */
@Component
class ReceiptModels {

  private static final int LONGEST = 20_000;

  private final Receipts receipts;
  private final Supplements supplements;
  private final Attachments attachments;
  private final FieldFaults faults;

  ReceiptModels(Receipts receipts, Supplements supplements, Attachments attachments, FieldFaults faults) {
    this.receipts = receipts;
    this.supplements = supplements;
    this.attachments = attachments;
    this.faults = faults;
  }

  ModelAndView thread(Guest guest, String said, Map<String, String> wrong) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("view", receipts.view(guest.visit()));
    List<AttachmentView> files = attachments.of(receipts.fileTarget(guest.visit()).owner(), guest.visit().key());
    model.put("files", files);
    model.put("fileAwaited", files.isEmpty() && receipts.toldByFile(guest.visit()));
    model.put("token", guest.formToken());
    model.put("nonce", Base64.getUrlEncoder().withoutPadding().encodeToString(Seeds.random()));
    model.put("said", "message".equals(said) || "files".equals(said) ? said : null);
    model.put("faults", wrong);
    return new ModelAndView("public/thread", model, wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
  }

  /** Refuses a form that was not made for this visit. */
  void requireToken(Guest guest, String token) {
    byte[] expected = guest.formToken().getBytes(StandardCharsets.US_ASCII);
    if (token == null || !MessageDigest.isEqual(expected, token.getBytes(StandardCharsets.UTF_8))) {
      throw DomainException.forbidden("receipt.form.foreign");
    }
  }

  String words(DomainException refusal) {
    return faults.of(refusal).values().iterator().next();
  }

  void add(Guest guest, MessageKind kind, String typed, String nonce) {
    String text = FormBinder.clean(typed);
    if (text.isEmpty()) {
      throw DomainException.invalid("text", "form.NotBlank");
    }
    if (text.length() > LONGEST) {
      throw DomainException.invalid("text", "form.Length", LONGEST, text.length());
    }
    supplements.add(guest.visit(), kind, text, nonce);
  }
}
