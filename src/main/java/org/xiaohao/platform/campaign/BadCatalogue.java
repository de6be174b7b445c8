package org.xiaohao.platform.campaign;

/** A campaign's file cannot be used; the program does not start. */
public class BadCatalogue extends RuntimeException {

  BadCatalogue(String campaign, String problem) {
    super("config/catalogue/" + campaign + ".yml " + problem);
  }
}
