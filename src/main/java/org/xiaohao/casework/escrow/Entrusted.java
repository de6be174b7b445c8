package org.xiaohao.casework.escrow;

import org.xiaohao.platform.access.CaseRef;

/** A name in keeping, without the name; MyBatis reads and fills the fields. */
class Entrusted {

  static final String TABLE = "entrusted_identity";
  static final String IDENTITY = "identity";
  static final String GUARD = "guard";

  private long id;
  private String caseKind;
  private long caseId;
  private long divisionId;
  private Long upperDivisionId;

  private Entrusted() {
  }

  Entrusted(CaseRef subject, Circle circle) {
    this.caseKind = subject.kind();
    this.caseId = subject.id();
    moveTo(circle);
  }

  /** The custodians of these divisions keep it from now on. */
  final void moveTo(Circle circle) {
    this.divisionId = circle.divisionId();
    this.upperDivisionId = circle.upperDivisionId();
  }

  long id() {
    return id;
  }

  CaseRef subject() {
    return new CaseRef(caseKind, caseId);
  }

  Circle circle() {
    return new Circle(divisionId, upperDivisionId);
  }
}
