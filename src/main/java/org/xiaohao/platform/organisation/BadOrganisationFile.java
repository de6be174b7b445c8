package org.xiaohao.platform.organisation;

/** The organisation file cannot be used; the message names file, line and key. */
public class BadOrganisationFile extends RuntimeException {

  public BadOrganisationFile(String message) {
    super(message);
  }
}
