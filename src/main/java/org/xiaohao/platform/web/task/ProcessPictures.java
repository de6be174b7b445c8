package org.xiaohao.platform.web.task;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.workflow.Pictures;

/** Gives the pictures of a case the model they draw. Models hold no secrets; the login is enough. */
@RestController
class ProcessPictures {

  private final Pictures pictures;

  ProcessPictures(Pictures pictures) {
    this.pictures = pictures;
  }

  @GetMapping("/processes/{key}.xml")
  ResponseEntity<String> model(@PathVariable String key, @RequestParam(required = false) Integer v) {
    return pictures.xml(key, v).map(xml -> ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(xml))
        .orElseThrow(() -> DomainException.notFound("unknown"));
  }
}
