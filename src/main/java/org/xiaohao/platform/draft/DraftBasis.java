package org.xiaohao.platform.draft;

/**
 * From where somebody saves.
 *
 * @param mark of the draft the form was drawn from; empty if there was none
 * @param window random word of the open page, so that a save whose answer was lost does not count as another's; empty
 *     for programs
 */
public record DraftBasis(String mark, String window) {

  private static final String WINDOW = "[0-9a-z]{1,24}";

  /** A window that calls itself something else is none. */
  public DraftBasis {
    mark = mark == null ? "" : mark;
    window = window == null || !window.matches(WINDOW) ? "" : window;
  }

  boolean covers(DraftRow stored) {
    return stored.mark().equals(mark) || !window.isEmpty() && window.equals(stored.savedIn());
  }
}
