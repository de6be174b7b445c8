package org.xiaohao.casework.protection.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.xiaohao.casework.protection.Protections;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.CaseFrames;

/** The page of one protection, and the log as a file. */
@Controller
class ProtectionPages {

  private final Protections protections;
  private final CaseFrames frames;

  ProtectionPages(Protections protections, CaseFrames frames) {
    this.protections = protections;
    this.frames = frames;
  }

  @GetMapping("/protections/{ref}")
  String show(Viewer viewer, @PathVariable String ref, Model model) {
    Protections.View view = protections.visible(viewer, ref);
    model.addAttribute("view", view);
    model.addAttribute("frame", frames.of(viewer, view.protection().subject()));
    return "protection/protection";
  }

  /** A POST, because the export itself goes on record. */
  @PostMapping("/protections/{ref}/log")
  ResponseEntity<byte[]> log(Viewer viewer, @PathVariable String ref) {
    byte[] log = protections.export(viewer, ref).getBytes(StandardCharsets.UTF_8);
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"log.csv\"").body(log);
  }
}
