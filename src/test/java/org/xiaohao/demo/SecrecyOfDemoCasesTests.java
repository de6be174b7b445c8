package org.xiaohao.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.worklist.Claims;

/** Who must not know of a case does not: the county of C07 and C08, the cousin of C05. */
class SecrecyOfDemoCasesTests extends DemoStage {

  @Autowired private CaseAccess access;
  @Autowired private Claims claims;
  @Autowired private People people;

  /** The columns that name an office, a person or a place below the city. */
  private static final String WHO = "column_name in ('principal', 'office_id', 'person_id', 'assignee_id', 'county_id',"
      + " 'township_id', 'subject_id') or column_name like '%\\_office\\_id' or column_name like '%\\_by\\_id'";

  @ParameterizedTest
  @Tag("T2")
  @CsvSource({"C07, by, yc", "C08, sp, qh", "C13, qs, yl"})
  void leavesNoRowOfTheCounty(String code, String county, String upper) {
    assertThat(traces(code, county)).isEmpty();
    // The walk bites: it does find the rows of the level that has the case.
    assertThat(traces(code, upper)).anyMatch(trace -> trace.startsWith("work_item.office_id"))
        .anyMatch(trace -> trace.startsWith("audit_entry.person_id"))
        .anyMatch(trace -> trace.startsWith("case_access.principal"));
    assertThat(centre(code)).startsWith(upper + ".");
  }

  private List<String> traces(String code, String division) {
    Set<String> ids = ids(division);
    List<String> found = new ArrayList<>();
    for (CaseRef subject : List.of(subjects.report(code), subjects.clue(code))) {
      for (String table : tables()) {
        rows(table, subject).forEach(row -> row.forEach((column, value) -> {
          if (value != null && ids.contains(kindOf(column) + value)) {
            found.add(table + "." + column + " = " + value);
          }
        }));
      }
    }
    return found;
  }

  @ParameterizedTest
  @Tag("T2")
  @CsvSource({"C07, by", "C08, sp"})
  void showsNobodyOfTheCounty(String code, String county) {
    List<String> logins = jdbc.queryForList("select login from account where login like ?", String.class, county + ".%");
    assertThat(logins).hasSizeGreaterThan(10);
    for (String login : logins) {
      Viewer viewer = actors.as(login);
      assertThat(access.maySee(viewer, subjects.report(code))).as(login).isFalse();
      assertThat(access.maySee(viewer, subjects.clue(code))).as(login).isFalse();
    }
  }

  @Test
  @Tag("T2")
  void keepsOfPaperOnlyTheEnvelope() {
    assertThat(jdbc.queryForMap("select cast(due_on as char) due_on, cast(forwarded_on as char) forwarded_on"
        + " from envelope_log where number = '白信封2017-0905'"))
        .isEqualTo(Map.of("due_on", "2017-09-12", "forwarded_on", "2017-09-08"));
  }

  @Test
  void keepsTheCousinAway() {
    CaseRef clue = subjects.clue("C05");
    Viewer cousin = actors.as("qs.shi1.c");
    assertThatThrownBy(() -> access.requireVisible(cousin, clue)).isInstanceOfSatisfying(DomainException.class,
        refusal -> assertThat(refusal.kind()).isEqualTo(DomainException.Kind.NOT_FOUND));
    assertThat(access.maySee(cousin, subjects.report("C05"))).isFalse();
    Map<String, Object> task = jdbc.queryForMap("select ref, form_key, state from work_item where case_kind = 'clue'"
        + " and case_id = ? and state not in ('DONE', 'CANCELLED')", clue.id());
    assertThat(task).containsEntry("form_key", "clue/followUp").containsEntry("state", "TO_ASSIGN");
    String ref = task.get("ref").toString();
    Viewer head = actors.as("qs.shi1.zhuren");
    assertThat(claims.candidates(head, ref)).extracting(Person::code).containsExactlyInAnyOrder("qs.shi1.a", "qs.shi1.b");
    assertThatThrownBy(() -> claims.assign(head, ref, people.byCode("qs.shi1.c").id()))
        .hasMessage("task.assign.not.eligible");
  }

  /** Offices, people and divisions of a county and below, with a letter for what they are. */
  private Set<String> ids(String county) {
    Set<String> ids = new HashSet<>();
    String within = "(select id from division where code = '" + county + "' or code like '" + county + ".%')";
    jdbc.queryForList("select id from division where id in " + within, String.class).forEach(id -> {
      ids.add("d" + id);
      ids.add("nD:" + id);
    });
    jdbc.queryForList("select id from office where division_id in " + within, String.class).forEach(id -> {
      ids.add("o" + id);
      ids.add("nO:" + id);
    });
    jdbc.queryForList("select id from person where code like ?", String.class, county + ".%").forEach(id -> {
      ids.add("p" + id);
      ids.add("nP:" + id);
    });
    return ids;
  }

  private List<String> tables() {
    return jdbc.queryForList("select distinct table_name from information_schema.columns where table_schema = database()"
        + " and (" + WHO + ") and table_name not like 'ACT%'", String.class);
  }

  /** The rows of a table that belong to the case, directly or through the row of its verification or talk. */
  private List<Map<String, Object>> rows(String table, CaseRef subject) {
    List<String> columns = jdbc.queryForList("select column_name from information_schema.columns"
        + " where table_schema = database() and table_name = ?", String.class, table);
    if (columns.contains("case_kind") && columns.contains("case_id")) {
      return jdbc.queryForList("select * from " + table + " where case_kind = ? and case_id = ?", subject.kind(),
          subject.id());
    }
    if (table.equals(subject.kind())) {
      return jdbc.queryForList("select * from " + table + " where id = ?", subject.id());
    }
    if (columns.contains(subject.kind() + "_id")) {
      return jdbc.queryForList("select * from " + table + " where " + subject.kind() + "_id = ?", subject.id());
    }
    if (subject.kind().equals("clue") && columns.contains("verification_id")) {
      return jdbc.queryForList("select t.* from " + table + " t join verification v on v.id = t.verification_id"
          + " where v.clue_id = ?", subject.id());
    }
    return List.of();
  }

  private static String kindOf(String column) {
    if (column.equals("principal")) {
      return "n";
    }
    if (column.endsWith("office_id")) {
      return "o";
    }
    if (column.endsWith("county_id") || column.endsWith("township_id")) {
      return "d";
    }
    return column.endsWith("person_id") || column.endsWith("_by_id") || column.equals("assignee_id") ? "p" : "";
  }
}
