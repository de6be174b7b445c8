package org.xiaohao.platform.organisation;

/** What the holder of a post may do in the office of that post. Roles belong to posts, never to persons. */
public enum Role {
  INTAKE_CLERK,
  CENTRE_HEAD,
  /** Holds the keys to reporters' identities; never a handler, a head or an administrator. */
  CUSTODIAN(true),
  CASE_SUPERVISOR,
  INVESTIGATOR,
  OFFICE_HEAD,
  REVIEWER,
  DISCIPLINE_DEPUTY,
  DISCIPLINE_SECRETARY,
  RESIDENT_GROUP,
  PARTY_SECRETARY,
  COUNTY_PARTY_SECRETARY,
  COUNTY_HEAD,
  CITY_LEAD,
  COUNTY_RECTIFY_OFFICE,
  CITY_RECTIFY_OFFICE,
  PROVINCE_RECTIFY_OFFICE,
  SUPERVISION_OFFICE,
  LEADING_GROUP,
  DEPARTMENT,
  FINANCE,
  AUDIT,
  ORGANISATION_DEPT,
  TOWNSHIP,
  TOWNSHIP_DISCIPLINE,
  VILLAGE_COMMITTEE,
  /** Standing squad for covert visits of a province or city. */
  COVERT_SQUAD,
  EXTERNAL_ORGAN,
  SYSTEM_ADMINISTRATOR(true),
  KEY_ADMINISTRATOR(true),
  SECURITY_AUDITOR(true);

  private final boolean alone;

  Role() {
    this(false);
  }

  Role(boolean alone) {
    this.alone = alone;
  }

  /** Whether a post with this role may have no other. */
  public boolean alone() {
    return alone;
  }
}
