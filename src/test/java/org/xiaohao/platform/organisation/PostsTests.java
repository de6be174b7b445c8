package org.xiaohao.platform.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.annotation.Transactional;

/** The post register: what the public form lists and what typed words mean. */
@SpringJUnitConfig(OrganisationDatabase.class)
@Transactional
class PostsTests {

  private static final LocalDate DAY = LocalDate.of(2017, 6, 27);

  @Autowired Posts posts;
  @Autowired Divisions divisions;
  @Autowired Offices offices;
  @Autowired People people;
  @Autowired KeptRegister register;
  @Autowired JdbcTemplate jdbc;

  @BeforeAll
  static void load(@Autowired OrganisationImport organisation) {
    organisation.load(new ClassPathResource("config/organisation/yunchuan.yml"));
  }

  @Test
  void listsUnitsAndPostsWithoutNames() {
    assertThat(posts.units(divisions.byCode("qs.xyp.bsl").id())).extracting(Office::name)
        .containsExactly("柏树岭村村民委员会");
    assertThat(posts.units(divisions.byCode("yc").id())).extracting(Office::kind)
        .contains(OfficeKind.REPORT_CENTRE).doesNotContain(OfficeKind.ADMINISTRATION);
    assertThat(posts.ofUnit(offices.byCode("qs.shi1").id())).extracting(PostChoice::title)
        .containsExactly("第一监督检查室主任", "核查员");
  }

  @ParameterizedTest
  @CsvSource({
      "qs.xyp.bsl.zhuren, TOWNSHIP, false, VILLAGE",
      "qs.qsy.zhenzhang, COUNTY, false, TOWNSHIP",
      "qs.minzheng, COUNTY, false, COUNTY",
      "qs.fuxianzhang, CITY, false, COUNTY",
      "by.xianweishuji, PROVINCE, false, COUNTY",
      "qs.shuji, CITY, true, COUNTY",
      "sp.zhuren, COUNTY, true, COUNTY",
      "yl.minzheng, CITY, false, CITY",
      "yl.fenguan, PROVINCE, false, CITY",
      "yc.caizheng, PROVINCE, false, PROVINCE"
  })
  void knowsWhoManagesAPost(String code, Level managedBy, boolean disciplineStaff, Level level) {
    assertThat(posts.standing(postId(code))).isEqualTo(new Standing(managedBy, disciplineStaff, level));
    assertThat(posts.byId(postId(code)).code()).isEqualTo(code);
  }

  @Test
  void knowsNothingWithoutAPost() {
    assertThat(posts.standing(null)).isEqualTo(Standing.UNKNOWN);
  }

  @Test
  void takesTheHighestPartByPart() {
    Standing village = new Standing(Level.TOWNSHIP, false, Level.VILLAGE);
    Standing centre = new Standing(Level.COUNTY, true, Level.COUNTY);
    assertThat(Standing.highest(List.of(village, centre, Standing.UNKNOWN)))
        .isEqualTo(new Standing(Level.COUNTY, true, Level.COUNTY));
    assertThat(posts.highest(List.of())).isEqualTo(Standing.UNKNOWN);
    assertThat(posts.highest(List.of(Standing.UNKNOWN, village))).isEqualTo(village);
  }

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {
      // place, unit, post, the one post meant
      "qs.qsy, 清水垭镇人民政府, 镇长, qs.qsy.zhenzhang",
      "qs.qsy, 青石县清水垭镇政府, 镇长, qs.qsy.zhenzhang",
      "qs, 清水垭乡政府, 镇长, qs.qsy.zhenzhang",
      "qs.qsy, 镇政府, 镇　长, qs.qsy.zhenzhang",
      "qs.qsy.qg, -, 镇长, qs.qsy.zhenzhang",
      "qs.qsy, 镇政府, 副镇长, qs.qsy.fuzhenzhang",
      "qs.xyp.bsl, 村委会, 村主任, qs.xyp.bsl.zhuren",
      "qs.xyp.bsl, 柏树岭村村委, 村支书, qs.xyp.bsl.zhishu",
      "qs.xyp, -, 向阳坪镇柏树岭村主任, qs.xyp.bsl.zhuren",
      "by, -, 白杨县委书记, by.xianweishuji",
      "by.dsc.sw, 县委, 书记, by.xianweishuji",
      "by.dsc.sw, 大石槽镇, 县委书记, by.xianweishuji",
      "by, 中共白杨县委员会, 县委书记, by.xianweishuji",
      "by, 白杨县政府, 常务副县长, by.fuxianzhang",
      "sp, 松坪县举报中心, 主任, sp.zhuren",
      "sp.yzy, 举报中心, 主任, sp.zhuren",
      "sp.yzy, 鹰嘴岩乡, 乡党委书记, sp.yzy.shuji",
      "jp, 金坪区扶贫办, 主任, jp.fupin",
      "jp, -, 扶贫办主任, jp.fupin",
      "jp, 区政府, 扶贫开发办公室主任, jp.fupin",
      "jp, -, 区民政局长, jp.minzheng",
      "qs, 青石县纪委, 第一监督检查室主任, qs.shi1.zhuren",
      "qs, 县纪委监委, 纪委书记, qs.shuji",
      "jp, 区住建局, 局长, jp.zhujian",
      "qs.hyk, 县民政局, 民政局局长, qs.minzheng",
      "qs, 云岭市民政局, 局长, yl.minzheng",
      "qs, 市民政局, 局长, yl.minzheng",
      "qs, 省财政厅, 厅长, yc.caizheng",
      "yl, 民政局, 局长, yl.minzheng"
  })
  void understandsUnitAndPostAsPeopleWriteThem(String place, String unit, String post, String meant) {
    assertThat(match(place, unit, post, null)).extracting(Match::postId).contains(postId(meant));
    Standing highest = Standing.highest(match(place, unit, post, null).stream().map(Match::standing).toList());
    assertThat(highest.managedBy()).isEqualTo(posts.standing(postId(meant)).managedBy());
    assertThat(highest.disciplineStaff()).isEqualTo(posts.standing(postId(meant)).disciplineStaff());
  }

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {
      "qs, -, -, 程素衡",
      "qs, -, -, -",
      "qs, 青石县邮局, 局长, -",
      "qs, 供销社, 主任, -",
      "lg, 青石县民政局, 局长, -",
      "qs.qsy, 镇政府, 长, -",
      "qs, 党, 书记, -"
  })
  void matchesNothingOnTooLittle(String place, String unit, String post, String name) {
    assertThat(match(place, unit, post, name)).isEmpty();
  }

  @Test
  void matchesTheNameWithUnitOrPost() {
    long head = people.byCode("qs.zhuren").id();
    assertThat(match("qs.xyp", "青石县纪委", null, " 程 素衡")).singleElement()
        .matches(match -> match.personId() == head && match.byName());
    assertThat(match("qs.xyp", null, "举报中心主任", "程素衡")).anyMatch(Match::byName);
    assertThat(match("qs.xyp", "供销社", "核查员", "程素衡")).isEmpty();
  }

  @Test
  void goesByTheHighestWhenTheReporterPutsSomebodyTooLow() {
    List<Match> matches = match("by.dsc.sw", "大石槽镇", "县委书记", "段宏图");
    assertThat(Standing.highest(matches.stream().map(Match::standing).toList()).managedBy())
        .isEqualTo(Level.PROVINCE);
  }

  @Test
  void looksAtHoldersOfTheDayAndAtVacantPosts() {
    jdbc.update("update post_holding set to_on = '2017-05-31' where person_id = ?",
        people.byCode("qs.qsy.zhenzhang").id());
    register.changed();
    assertThat(match("qs.qsy", "镇政府", null, "罗建垭")).isEmpty();
    assertThat(match("qs.qsy", "镇政府", "镇长", "罗建垭")).singleElement()
        .matches(match -> match.personId() == null && !match.byName());
  }

  private List<Match> match(String place, String unit, String post, String name) {
    return posts.matchTyped(divisions.byCode(place).id(), unit, post, name, DAY);
  }

  private long postId(String code) {
    return jdbc.queryForObject("select id from post where code = ?", Long.class, code);
  }
}
