package org.xiaohao.platform.web.mail;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.Page;

/** Mails that were given up, for programs of the system administrator. */
@RestController
@RequestMapping("/api/v1/mails/failed")
class MailApi {

  private final MailDesk desk;

  MailApi(MailDesk desk) {
    this.desk = desk;
  }

  @Operation(summary = "Mails that were given up, oldest first")
  @GetMapping
  Page<MailDesk.Row> list(Viewer viewer, @RequestParam(name = "cursor", defaultValue = "0") long after) {
    return desk.page(viewer, after);
  }

  @Operation(summary = "Lets a mail that was given up be tried again")
  @PostMapping("/{id}/repeat")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void repeat(Viewer viewer, @PathVariable long id) {
    desk.repeat(viewer, id);
  }
}
