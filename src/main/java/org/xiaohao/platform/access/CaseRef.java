package org.xiaohao.platform.access;

/**
 * Points at one case row. Kinds are codes such as {@code report} or {@code problem-item}, defined by the features.
 *
 * @param kind code of the kind
 * @param id id of the row
 */
public record CaseRef(String kind, long id) {
  public CaseRef {
    if (kind == null || kind.isBlank() || id <= 0) {
      throw new IllegalArgumentException("a case reference needs a kind and a positive id");
    }
  }

  @Override
  public String toString() {
    return kind + ":" + id;
  }
}
