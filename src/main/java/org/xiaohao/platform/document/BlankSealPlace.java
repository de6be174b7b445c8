package org.xiaohao.platform.document;

import org.springframework.stereotype.Component;

/** Seals nothing: the template prints the place of the seal, and the office attaches the scan of the sealed paper. */
@Component
class BlankSealPlace implements SealPort {

  @Override
  public byte[] seal(OfficialDocument document, byte[] file) {
    return file;
  }
}
