package org.xiaohao.platform.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;

/** The demo province, read back through the public beans. */
@SpringJUnitConfig(OrganisationDatabase.class)
@Transactional
class OrganisationTests {

  private static final LocalDate DAY = LocalDate.of(2017, 6, 27);

  @Autowired Divisions divisions;
  @Autowired Offices offices;
  @Autowired People people;
  @Autowired Accounts accounts;
  @Autowired KeptRegister register;
  @Autowired JdbcTemplate jdbc;

  @BeforeAll
  static void load(@Autowired OrganisationImport organisation) {
    organisation.load(new ClassPathResource("config/organisation/yunchuan.yml"));
  }

  @Test
  void findsTheDivisionsAboveAndBelow() {
    Division village = divisions.byCode("qs.xyp.bsl");
    assertThat(divisions.above(village.id(), Level.COUNTY)).map(Division::name).contains("青石县");
    assertThat(divisions.above(village.id(), Level.VILLAGE)).contains(village);
    Division city = divisions.above(village.id(), Level.CITY).orElseThrow();
    assertThat(divisions.above(city.id(), Level.COUNTY)).isEmpty();
    assertThat(divisions.children(city.id())).extracting(Division::name).containsExactly("青石县", "白杨县", "金坪区");
    assertThat(divisions.roots()).extracting(Division::name).containsExactly("云川省");
    assertThat(village.within(city)).isTrue();
    assertThat(city.within(village)).isFalse();
    assertThat(village.chain()).hasSize(5).endsWith(village.id());
  }

  @Test
  void leavesDissolvedDivisionsOut() {
    jdbc.update("update division set valid_to = '2016-12-31' where code = 'jp'");
    register.changed();
    assertThat(divisions.children(divisions.byCode("yl").id())).extracting(Division::code)
        .containsExactly("qs", "by");
  }

  @Test
  void saysNotFoundForWhatIsUnknown() {
    assertThatThrownBy(() -> divisions.byId(-1)).isInstanceOf(DomainException.class)
        .hasMessage("division.unknown");
    assertThatThrownBy(() -> offices.byCode("x")).hasMessage("office.unknown");
    assertThatThrownBy(() -> people.byId(-1)).hasMessage("person.unknown");
    assertThatThrownBy(() -> accounts.disable(-1)).hasMessage("account.unknown");
  }

  @Test
  void findsOfficesByKindHereAndBelow() {
    Division city = divisions.byCode("yl");
    Office centre = offices.of(city.id(), OfficeKind.REPORT_CENTRE).orElseThrow();
    assertThat(centre.code()).isEqualTo("yl.zhongxin");
    assertThat(offices.byId(centre.parentId()).kind()).isEqualTo(OfficeKind.COMMISSION_LEADERSHIP);
    assertThat(offices.ofKindUnder(OfficeKind.REPORT_CENTRE, city.id())).extracting(Office::code)
        .containsExactlyInAnyOrder("yl.zhongxin", "qs.zhongxin", "by.zhongxin", "jp.zhongxin");
    assertThat(offices.ofDivision(city.id())).hasSizeGreaterThan(20).allMatch(o -> o.divisionId() == city.id());
    assertThat(offices.of(divisions.byCode("qs.xyp.bsl").id(), OfficeKind.REPORT_CENTRE)).isEmpty();
  }

  @Test
  void tellsAppointmentsByDateWithBothDaysIncluded() {
    long clerk = people.byCode("qs.shouli").id();
    long head = offices.byCode("qs.zhongxin").id();
    jdbc.update("update post_holding set to_on = '2017-06-27' where person_id = ?", clerk);
    jdbc.update("insert into post_holding (post_id, person_id, from_on) "
        + "select id, ?, '2017-06-28' from post where code = 'qs.zhuren'", clerk);

    assertThat(people.appointments(clerk, LocalDate.of(2015, 12, 31))).isEmpty();
    assertThat(people.appointments(clerk, DAY)).singleElement().satisfies(post -> {
      assertThat(post.title()).isEqualTo("受理员");
      assertThat(post.roles()).isEqualTo(Set.of(Role.INTAKE_CLERK));
      assertThat(post.officeKind()).isEqualTo(OfficeKind.REPORT_CENTRE);
      assertThat(post.line()).isEqualTo(Line.DISCIPLINE);
      assertThat(post.level()).isEqualTo(Level.COUNTY);
    });
    assertThat(people.appointments(clerk, DAY.plusDays(1))).singleElement()
        .matches(post -> post.has(Role.CENTRE_HEAD));
    assertThat(people.withRole(head, Role.INTAKE_CLERK, DAY)).hasSize(1);
    assertThat(people.withRole(head, Role.INTAKE_CLERK, DAY.plusDays(1))).isEmpty();
  }

  @Test
  void givesAPostAllItsRolesAndAPostWithoutRolesNone() {
    assertThat(people.appointments(people.byCode("qs.xianweishuji").id(), DAY)).singleElement()
        .matches(post -> post.roles().equals(Set.of(Role.PARTY_SECRETARY, Role.COUNTY_PARTY_SECRETARY)));
    assertThat(people.appointments(people.byCode("qs.xyp.bsl.zhuren").id(), DAY)).singleElement()
        .matches(post -> post.roles().isEmpty());
  }

  @Test
  void knowsTiesFromBothSides() {
    long investigator = people.byCode("qs.shi1.c").id();
    long townshipHead = people.byCode("qs.qsy.zhenzhang").id();
    assertThat(people.tied(investigator, townshipHead)).isTrue();
    assertThat(people.tied(townshipHead, investigator)).isTrue();
    assertThat(people.tiedTo(townshipHead)).containsExactly(investigator);
    assertThat(people.tied(people.byCode("qs.shi1.a").id(), townshipHead)).isFalse();
    assertThat(people.tied(investigator, investigator)).isFalse();
    assertThat(people.tied(people.byCode("sp.yzy.shuji").id(), people.byCode("sp.zhuren").id())).isTrue();
  }

  @Test
  void keepsAccountsShutUntilTheyGetAPassword() {
    Account account = accounts.byLogin("qs.shouli").orElseThrow();
    assertThat(accounts.none()).isFalse();
    assertThat(account.passwordHash()).isNull();
    assertThat(account.mustChangePassword()).isTrue();
    assertThat(accounts.setMissingPasswordHashes("hash-1", false)).isGreaterThan(150);
    accounts.setPasswordHash(account.personId(), "hash-2", true);
    accounts.disable(account.personId());
    assertThat(accounts.byPerson(account.personId())).hasValueSatisfying(changed -> {
      assertThat(changed.passwordHash()).isEqualTo("hash-2");
      assertThat(changed.passwordChangedAt()).isNotNull();
      assertThat(changed.disabled()).isTrue();
      assertThat(changed.toString()).doesNotContain("hash-2");
    });
    accounts.enable(account.personId());
    assertThat(accounts.byLogin("qs.shouli")).hasValueSatisfying(open -> assertThat(open.disabled()).isFalse());
    assertThat(accounts.byLogin("QS.shouli")).isEmpty();
  }

  @Test
  void createsAnAccountOnceAPerson() {
    long villageHead = people.byCode("qs.xyp.bsl.zhuren").id();
    accounts.create(villageHead, "bsl", "hash");
    assertThat(accounts.byLogin("bsl")).map(Account::personId).contains(villageHead);
    assertThatThrownBy(() -> accounts.create(villageHead, "bsl2", "hash")).hasMessage("account.exists");
    assertThatThrownBy(() -> accounts.create(people.byCode("qs.xyp.bsl.zhishu").id(), "bsl", "hash"))
        .hasMessage("account.exists");
  }

  @Test
  void listsTheDemoAccounts() {
    List<DemoAccount> list = accounts.demoAccounts();
    assertThat(list).contains(new DemoAccount("qs.shouli", "林知夏", "受理员", "青石县纪委举报中心"));
    assertThat(list).extracting(DemoAccount::login).doesNotHaveDuplicates()
        .contains("yc.sysadmin", "yc.keyadmin", "yc.auditor", "jp.xianzhang", "sp.yzy.shuji")
        .doesNotContain("qs.xyp.bsl.zhuren");
    accounts.disable(people.byCode("qs.shouli").id());
    assertThat(accounts.demoAccounts()).hasSize(list.size() - 1);
  }

  @Test
  void staffsEveryCentreAndInspectionOffice() {
    long province = divisions.byCode("yc").id();
    assertThat(offices.ofKindUnder(OfficeKind.REPORT_CENTRE, province)).hasSize(8).allSatisfy(centre -> {
      assertThat(people.withRole(centre.id(), Role.CUSTODIAN, DAY)).hasSize(2);
      assertThat(people.withRole(centre.id(), Role.CENTRE_HEAD, DAY)).hasSize(1);
    });
    assertThat(offices.ofKindUnder(OfficeKind.INSPECTION_OFFICE, province)).hasSize(16)
        .allSatisfy(room -> assertThat(people.withRole(room.id(), Role.INVESTIGATOR, DAY)).hasSize(3));
  }
}
