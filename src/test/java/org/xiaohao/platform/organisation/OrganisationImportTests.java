package org.xiaohao.platform.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.annotation.Transactional;

/** Loading an organisation file: once, again, grown, and bad ones. */
@SpringJUnitConfig(OrganisationDatabase.class)
class OrganisationImportTests {

  private static final String SMALL = """
      since: 2016-01-01
      levels:
        COUNTY:
          templates: [one]
          managed-by: {LEADING_CHIEF: PROVINCE, default: COUNTY}
      templates:
        one:
          - code: centre
            name: "{name}举报中心"
            kind: REPORT_CENTRE
            line: DISCIPLINE
            discipline: true
            posts:
              - {code: head, title: 主任, rank: OFFICE_CHIEF, roles: [CENTRE_HEAD]}
              - {code: keeper, title: 保管员, rank: STAFF, roles: [CUSTODIAN]}
      names: {surnames: 甲 乙, given: 子 丑}
      people: {t1.head: 甲子}
      ties:
        - {person: t1.head, other: t1.keeper, kind: OTHER}
      divisions:
        - {code: t1, name: 试验县, level: COUNTY}
      """;

  @Autowired OrganisationImport organisation;
  @Autowired JdbcTemplate jdbc;

  @Test
  @Transactional
  void addsNothingTheSecondTime() {
    OrganisationImport.Added added = organisation.load(file(SMALL));
    assertThat(added).isEqualTo(new OrganisationImport.Added(1, 1, 2, 2, 1));
    assertThat(organisation.load(file(SMALL))).isEqualTo(new OrganisationImport.Added(0, 0, 0, 0, 0));
    assertThat(jdbc.queryForObject("select count(*) from post_holding h join post p on p.id = h.post_id "
        + "where p.code like 't1.%'", Integer.class)).isEqualTo(2);
  }

  @Test
  @Transactional
  void addsOnlyWhatAFileHasGrownBy() {
    organisation.load(file(SMALL));
    String grown = SMALL.replace("- {code: t1, name: 试验县, level: COUNTY}",
        "- {code: t1, name: 改名县, level: COUNTY}\n  - {code: t2, name: 新试县, level: COUNTY}");
    assertThat(organisation.load(file(grown))).isEqualTo(new OrganisationImport.Added(1, 1, 2, 2, 0));
    assertThat(jdbc.queryForObject("select name from division where code = 't1'", String.class))
        .isEqualTo("试验县");
  }

  @Test
  @Transactional
  void loadsTheDemoProvinceOnce() {
    jdbc.update("update office set parent_id = null");
    jdbc.update("update division set parent_id = null");
    for (String table : List.of("person_tie", "post_holding", "account", "post_role", "post", "person", "office",
        "division")) {
      jdbc.update("delete from " + table);
    }
    Resource demo = new ClassPathResource("config/organisation/yunchuan.yml");
    OrganisationImport.Added added = organisation.load(demo);
    assertThat(added.divisions()).isEqualTo(30);
    assertThat(added.posts()).isBetween(150, 450);
    assertThat(added.ties()).isEqualTo(3);
    assertThat(organisation.load(demo)).isEqualTo(new OrganisationImport.Added(0, 0, 0, 0, 0));
    assertThat(jdbc.queryForList("select name from person group by name having count(*) > 1")).isEmpty();
  }

  @Test
  void writesNothingOfAFileTheDatabaseRefuses() {
    int before = jdbc.queryForObject("select count(*) from division", Integer.class);
    String tooLong = SMALL.replace("title: 保管员", "title: " + "长".repeat(61));
    assertThatThrownBy(() -> organisation.load(file(tooLong))).isInstanceOf(DataAccessException.class);
    assertThat(jdbc.queryForObject("select count(*) from division", Integer.class)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "since: 2016-01-01|since: gestern|line 1, key 'since': must be a date",
      "kind: REPORT_CENTRE|kind: CENTRE|line 10, key 'kind': 'CENTRE' is none of",
      "line: DISCIPLINE|lines: DISCIPLINE|line 11, key 'lines': is not known here",
      "rank: STAFF, |''|line 15, key 'rank': is missing",
      "[CUSTODIAN]|[CUSTODIAN, CENTRE_HEAD]|line 15, key 'roles': custodians",
      "code: keeper|code: head|line 15, key 'code': 't1.head' stands here twice",
      "{name}举报|{nam}举报|line 9, key 'name': there is no word 'nam'",
      "discipline: true|discipline: ja|line 12, key 'discipline': must be true or false",
      "templates: [one]|templates: [two]|line 4, key 'templates': there is no template 'two'",
      "t1.head: 甲子|t1.boss: 甲子|line 17, key 't1.boss': there is no post",
      "other: t1.keeper|other: t1.nobody|line 19, key 'other': there is no post",
      "other: t1.keeper|other: t1.head|line 19, key 'other': is the same person",
      "level: COUNTY}|level: UNKNOWN}|line 21, key 'level': must lie below",
      "surnames: 甲 乙, given: 子 丑|surnames: 甲, given: 子|line 15, key 'code': the lists of names",
      "kind: REPORT_CENTRE|code: again|line 10, key 'code': stands here twice",
      "discipline: true|discipline: [|line 14"
  })
  void namesLineAndKeyOfAFault(String good, String bad, String message) {
    String yaml = SMALL.replace(good, bad);
    assertThat(yaml).isNotEqualTo(SMALL);
    assertThatThrownBy(() -> organisation.load(file(yaml))).isInstanceOf(BadOrganisationFile.class)
        .hasMessageStartingWith("small.yml, " + message);
  }

  @Test
  void refusesAnEmptyFile() {
    assertThatThrownBy(() -> organisation.load(file(""))).hasMessage("small.yml: is empty");
  }

  @Test
  void hasEveryRoleTheProcessesName() throws IOException {
    Set<String> named = Pattern.compile("\\[([A-Z_]+)@(?!slot)").matcher(Files.readString(Path.of("docs/processes.md")))
        .results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    assertThat(named).hasSizeGreaterThan(10);
    assertThat(Arrays.stream(Role.values()).map(Role::name)).containsAll(named);
  }

  private static Resource file(String yaml) {
    return new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public String getFilename() {
        return "small.yml";
      }
    };
  }
}
