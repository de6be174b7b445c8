package org.xiaohao.demo;

import java.util.List;
import java.util.stream.Stream;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.support.XiaohaoTest;

/** The played demo cases; tests look at them and change nothing. */
@XiaohaoTest
@TestPropertySource(properties = "xiaohao.demo-cases=true")
abstract class DemoStage {

  @Autowired protected JdbcTemplate jdbc;
  @Autowired protected Subjects subjects;
  @Autowired protected Actors actors;

  /** One value of the row of a case. */
  protected String value(CaseRef subject, String column) {
    String table = subject.kind().replace('-', '_');
    return jdbc.queryForObject("select " + column + " from " + table + " where id = ?", String.class, subject.id());
  }

  protected String report(String code, String column) {
    return value(subjects.report(code), column);
  }

  protected String clue(String code, String column) {
    return value(subjects.clue(code), column);
  }

  protected String item(String code, int number, String column) {
    return value(subjects.item(code, number), column);
  }

  protected String list(String code, int number, String column) {
    return value(subjects.list(code, number), column);
  }

  /** Code of the office that received a report. */
  protected String centre(String code) {
    return jdbc.queryForObject("select o.code from office o join report r on r.centre_office_id = o.id where r.id = ?",
        String.class, subjects.report(code).id());
  }

  /** Kinds of a report and what it is called more finely, in order of the alphabet. */
  protected List<String> kinds(String code) {
    return Stream.of(jdbc.queryForObject("select kinds from report where id = ?", String.class, subjects.report(code).id())
        .split(",")).sorted().toList();
  }

  /** Form keys of the open tasks, oldest first. */
  protected List<String> open(CaseRef subject) {
    return jdbc.queryForList("select form_key from work_item where case_kind = ? and case_id = ?"
        + " and state not in ('DONE', 'CANCELLED') order by id", String.class, subject.kind(), subject.id());
  }

  /** The only clock of that code, with the columns started_on, due_on, closed_on and state. */
  protected Map<String, Object> clock(CaseRef subject, String code) {
    return jdbc.queryForMap("select cast(started_on as char) started_on, cast(due_on as char) due_on,"
        + " cast(closed_on as char) closed_on, state from deadline where case_kind = ? and case_id = ? and code = ?",
        subject.kind(), subject.id(), code);
  }

  protected int count(String sql, Object... values) {
    return jdbc.queryForObject(sql, Integer.class, values);
  }

  /** The case of that kind that a demo case opened, from 1. */
  protected CaseRef opened(String code, String kind, int number) {
    return subjects.opened(
        new Step(code, 0, null, null, null, null, new Step.Target(code, 1, number), Map.of(), null), kind);
  }
}
