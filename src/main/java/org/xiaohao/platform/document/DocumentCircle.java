package org.xiaohao.platform.document;

/** Who may read a document beside its addressees (知悉范围, ruling 5); never somebody kept from its case. */
public enum DocumentCircle {
  /** Whoever may see the case. */
  CASE,
  /** The issuing office, but not all who may see the case: a group of an inspection sees its own areas only (S17). */
  ISSUER,
  /** Whoever may see the case, and the issuing office, which may not: it handed the matter up (ruling 1). */
  BOTH
}
