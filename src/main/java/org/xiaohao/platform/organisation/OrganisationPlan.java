package org.xiaohao.platform.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a file asks for, all templates written out, every reference by code. */
final class OrganisationPlan {

  record DivisionDraft(String code, String name, Level level, String parent) {}

  record OfficeDraft(String code, String name, OfficeKind kind, Line line, String division, String parent) {}

  /** A post with its one holder; login is null for a holder without an account. */
  record PostDraft(
      String code,
      String office,
      String title,
      PostRank rank,
      Level managedBy,
      boolean disciplineStaff,
      boolean chief,
      Set<Role> roles,
      String holder,
      String login) {}

  record TieDraft(String person, String other, TieKind kind) {}

  private final LocalDate since;
  private final Map<String, DivisionDraft> divisions = new LinkedHashMap<>();
  private final Map<String, OfficeDraft> offices = new LinkedHashMap<>();
  private final Map<String, PostDraft> posts = new LinkedHashMap<>();
  private final List<TieDraft> ties = new ArrayList<>();

  OrganisationPlan(LocalDate since) {
    this.since = since;
  }

  LocalDate since() {
    return since;
  }

  Map<String, DivisionDraft> divisions() {
    return divisions;
  }

  Map<String, OfficeDraft> offices() {
    return offices;
  }

  /** By code; the holder's person has the code of the post. */
  Map<String, PostDraft> posts() {
    return posts;
  }

  List<TieDraft> ties() {
    return ties;
  }
}
