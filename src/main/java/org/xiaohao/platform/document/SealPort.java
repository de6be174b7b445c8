package org.xiaohao.platform.document;

/**
 * Where seals come from (ruling 32). A seal service of the office would put its electronic seal on the file here; without
 * one the place of the seal stays blank, the paper is sealed by hand, and the scan is attached to the document.
 */
public interface SealPort {

  /**
   * Seals a filled document before it is locked.
   *
   * @param document what is issued; its fingerprint is not known yet
   * @return the file to be kept; the same if this port seals nothing
   */
  byte[] seal(OfficialDocument document, byte[] file);
}
