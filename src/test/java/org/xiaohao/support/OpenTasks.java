package org.xiaohao.support;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.platform.access.CaseRef;

/** What is to be done on a case, and by whom. */
public final class OpenTasks {

  private OpenTasks() {
  }

  /** Form key, office and, once somebody has it, the person, of each open task; in codes. */
  public static List<String> of(JdbcTemplate jdbc, CaseRef subject) {
    return jdbc.queryForList("select concat_ws(' ', w.form_key, o.code, p.code) from work_item w"
        + " join office o on o.id = w.office_id left join person p on p.id = w.assignee_id"
        + " where w.case_kind = ? and w.case_id = ? and w.state not in ('DONE', 'CANCELLED') order by w.form_key, w.id",
        String.class, subject.kind(), subject.id());
  }
}
