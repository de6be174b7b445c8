package org.xiaohao.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.organisation.Accounts;
import org.xiaohao.platform.organisation.OrganisationImport;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** Changes of rights, rules, calendar and templates are deeds, and the security auditor finds them by their kind. */
@XiaohaoTest
class GovernanceTrailTests {

  @LocalServerPort private int port;
  @Autowired private CaseAccess access;
  @Autowired private Actors actors;
  @Autowired private Accounts accounts;
  @Autowired private OrganisationImport organisation;
  @Autowired private GovernedFiles files;
  @Autowired private JdbcTemplate jdbc;

  private List<String> deeds(CaseRef subject) {
    return jdbc.queryForList("select concat(kind, ' ', action, ' ', coalesce(detail, '-')) from audit_entry "
        + "where case_kind = ? and case_id = ? order by seq", String.class, subject.kind(), subject.id());
  }

  private List<String> system(String action) {
    return jdbc.queryForList("select concat(kind, ' ', detail) from audit_entry where action = ? order by seq",
        String.class, action);
  }

  private static CaseRef some() {
    return new CaseRef("problem-list", ThreadLocalRandom.current().nextLong(1L << 40, 1L << 41));
  }

  @Test
  @Tag("M20")
  void recordsWhoIsKeptFromACaseAndWhoseRightsEnd() {
    CaseRef one = some();
    CaseRef grown = some();
    long person = actors.as("qs.shi1.a").personId();
    access.exclude(one, person, "KIN", false);
    access.copyExclusions(one, grown);
    access.copyExclusions(some(), grown);
    access.revokeAll(one);
    assertThat(deeds(one)).containsExactly("RIGHTS exclusion.add person " + person + " KIN unconfirmed",
        "RIGHTS right.revoke -");
    assertThat(deeds(grown)).containsExactly("RIGHTS exclusion.copy " + one);
  }

  @Test
  @Tag("M20")
  void recordsWhatAnImportAddsAndWhichAccountsOpenAndClose() {
    List<String> atFirstStart = system("organisation.import");
    assertThat(atFirstStart).first().asString().matches("RIGHTS divisions [1-9].* offices [1-9].* posts [1-9].*");
    organisation.load(new ClassPathResource("config/organisation/yunchuan.yml"));
    assertThat(system("organisation.import")).isEqualTo(atFirstStart);
    long person = actors.as("qs.shi1.a").personId();
    accounts.disable(person);
    accounts.enable(person);
    assertThat(system("account.disable")).last().isEqualTo("RIGHTS person " + person);
    assertThat(system("account.enable")).last().isEqualTo("RIGHTS person " + person);
  }

  @Test
  @Tag("M20")
  void recordsRulesCalendarAndTemplatesThatDifferFromTheStartBefore() {
    assertThat(system("rule.load")).anyMatch(detail -> detail.startsWith("RULES config/rules/2017.yml sha256 "))
        .anyMatch(detail -> detail.startsWith("RULES config/catalogue/"));
    assertThat(system("calendar.load")).anyMatch(detail -> detail.startsWith("RULES config/calendar/holidays.json"));
    assertThat(system("template.load")).anyMatch(detail -> detail.startsWith("TEMPLATES config/templates/SIGN_OFF"));
    int before = system("rule.load").size();
    files.run(null);
    assertThat(system("rule.load")).hasSize(before);
    String name = "config/rules/" + ThreadLocalRandom.current().nextInt() + ".yml";
    files.note("rule.load", name, "a".repeat(64));
    files.note("rule.load", name, "a".repeat(64));
    files.note("rule.load", name, "b".repeat(64));
    assertThat(system("rule.load")).hasSize(before + 2).last().isEqualTo("RULES " + name + " sha256 " + "b".repeat(16));
  }

  @Test
  void showsThemToTheSecurityAuditorByKind() {
    access.exclude(some(), actors.as("qs.shi1.a").personId(), "DECLARED", true);
    files.note("rule.load", "config/rules/shown.yml", "c".repeat(64));
    Site site = new Site(port).login("yc.auditor");
    assertThat(site.get("/desk/audit?kind=RIGHTS").body()).contains("设置回避").doesNotContain("启用改动的规则");
    assertThat(site.get("/desk/audit?kind=RULES").body()).contains("启用改动的规则", "config/rules/shown.yml")
        .doesNotContain("设置回避");
  }
}
