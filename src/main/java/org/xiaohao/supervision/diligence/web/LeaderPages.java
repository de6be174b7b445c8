package org.xiaohao.supervision.diligence.web;

import java.time.YearMonth;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.web.Page;
import org.xiaohao.supervision.diligence.DutyRecords;
import org.xiaohao.supervision.diligence.Leader;
import org.xiaohao.supervision.diligence.LeaderMonth;
import org.xiaohao.supervision.diligence.Leaders;
import org.xiaohao.supervision.diligence.TimeShares;
import org.xiaohao.supervision.diligence.WorkLogs;

/** Leaders with the time they gave in a month (S22), and all that is entered of one of them. */
@Controller
class LeaderPages {

  private static final int PAGE = 50;

  private final Leaders leaders;
  private final WorkLogs logs;
  private final Rules rules;
  private final VillagePages.Fields fields;
  private final AskedMonth asked;

  LeaderPages(Leaders leaders, WorkLogs logs, Rules rules, VillagePages.Fields fields, AskedMonth asked) {
    this.leaders = leaders;
    this.logs = logs;
    this.rules = rules;
    this.fields = fields;
    this.asked = asked;
  }

  /** What is demanded, and whether it is recorded. */
  @Component("dutyRules")
  record Rules(TimeShares shares, DutyRecords records) {
  }

  @GetMapping("/desk/leaders")
  String all(Viewer viewer, @RequestParam(required = false) String month, @RequestParam(required = false) Long after,
      Model model) {
    YearMonth of = asked.of(month);
    Page<LeaderMonth> page = Page.of(logs.months(viewer, of, after, PAGE + 1), PAGE, row -> row.leader().postId());
    model.addAttribute("rows", page.items());
    model.addAttribute("next", page.next());
    model.addAttribute("month", of);
    model.addAttribute("kept", rules.records().kept());
    model.addAttribute("shares", Stream.of(Level.CITY, Level.COUNTY, Level.TOWNSHIP)
        .map(level -> rules.shares().of(level, of).length()).toList());
    return "diligence/leaders";
  }

  @GetMapping("/leaders/{code}")
  String one(Viewer viewer, @PathVariable String code, @RequestParam(required = false) String month, Model model) {
    YearMonth of = asked.of(month);
    Leader leader = leaders.byCode(viewer, code);
    model.addAttribute("leader", leader);
    model.addAttribute("month", of);
    model.addAttribute("time", logs.month(leader, of));
    model.addAttribute("days", logs.days(leader, of));
    model.addAttribute("changes", logs.changes(leader, of));
    model.addAttribute("villages", fields.contracts().of(leader));
    model.addAttribute("fieldDays", fields.days().days(leader, of));
    model.addAttribute("notes", fields.days().notes(leader, of));
    model.addAttribute("missed", fields.weeks().of(leader, of));
    model.addAttribute("kept", rules.records().kept());
    model.addAttribute("mayEnter", leaders.mayEnter(viewer, leader));
    return "diligence/leader";
  }
}
