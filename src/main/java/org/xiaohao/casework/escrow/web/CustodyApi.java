package org.xiaohao.casework.escrow.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.casework.escrow.Custody;
import org.xiaohao.casework.escrow.Identity;
import org.xiaohao.casework.escrow.RequestView;
import org.xiaohao.platform.access.Viewer;

/** The custodian's side, for programs: the same as the pages. */
@RestController
@RequestMapping("/api/v1/custody")
class CustodyApi {

  private final Custody custody;

  CustodyApi(Custody custody) {
    this.custody = custody;
  }

  /** The six words; in the body, so that they stand in no address. */
  record Unlock(String passphrase) {
    @Override
    public String toString() {
      return "Unlock[hidden]";
    }
  }

  /** A reason, or an answer. */
  record Words(String text) {
    @Override
    public String toString() {
      return "Words[hidden]";
    }
  }

  @Operation(summary = "Lists the requests that wait for the custodians of one's centre")
  @GetMapping
  List<RequestView> waiting(Viewer viewer) {
    return custody.waiting(viewer);
  }

  @Operation(summary = "Lets the team read the name for ten days")
  @PostMapping("/{ref}/approve")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void approve(Viewer viewer, @PathVariable String ref, @RequestBody Unlock unlock) {
    custody.approve(viewer, ref, unlock.passphrase());
  }

  @Operation(summary = "Refuses, with a reason")
  @PostMapping("/{ref}/refuse")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void refuse(Viewer viewer, @PathVariable String ref, @RequestBody Words words) {
    custody.refuse(viewer, ref, CustodyPages.text("text", words.text()));
  }

  @Operation(summary = "Shows the name to the custodian, who puts the question instead of the team")
  @PostMapping("/{ref}/contact")
  Identity contact(Viewer viewer, @PathVariable String ref, @RequestBody Unlock unlock) {
    return custody.contact(viewer, ref, unlock.passphrase());
  }

  @Operation(summary = "Hands over what the reporter answered, without the name")
  @PostMapping("/{ref}/answer")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void answer(Viewer viewer, @PathVariable String ref, @RequestBody Words words) {
    custody.answer(viewer, ref, CustodyPages.text("text", words.text()));
  }
}
