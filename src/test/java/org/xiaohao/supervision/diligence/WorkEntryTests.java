package org.xiaohao.supervision.diligence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** Help counts when the household signed or its refusal is recorded; inspectors see how often who is refused (S27). */
@XiaohaoTest
@Tag("S27")
class WorkEntryTests {

  private static final LocalDate ON = LocalDate.of(2016, 9, 1);

  @LocalServerPort private int port;
  @Autowired private Actors actors;
  @Autowired private WorkEntries entries;
  @Autowired private Offices offices;
  @Autowired private Divisions divisions;
  @Autowired private BusinessClock clock;
  @Autowired private SignaturePhotos photos;
  @Autowired private JdbcTemplate jdbc;

  private NewWorkEntry help(String office, String village, String household, LocalDate on) {
    return new NewWorkEntry(offices.byCode(office).id(), divisions.byCode(village).id(), household, on, "送去两头猪仔，教防疫",
        "年底可增收三千元");
  }

  private WorkEntry helped(String login, String village, String household) {
    String ref = entries.enter(actors.as(login), help(login, village, household, ON));
    return entries.byRef(actors.as(login), ref);
  }

  private EntrySignature signature(WorkEntry entry) {
    return new EntrySignature(ON.plusDays(1), entries.witnesses(entry).get(0).postId());
  }

  private WorkEntry now(WorkEntry entry) {
    return entries.byId(entry.id());
  }

  private HelperRate rate(String inspector, String helper) {
    long id = actors.as(helper).personId();
    return entries.rates(actors.as(inspector), null, 500).stream().filter(one -> one.helperId() == id).findFirst()
        .orElse(null);
  }

  private static void refused(String field, String key, ThrowingCallable deed) {
    assertThatThrownBy(deed).hasMessage(key).hasFieldOrPropertyWithValue("field", field);
  }

  @Test
  void countsOnlyWhatIsSignedOrRefused() {
    WorkEntry signed = helped("qs.minzheng", "qs.qsy.qg", "A101");
    WorkEntry refused = helped("qs.minzheng", "qs.qsy.qg", "A102");
    WorkEntry waiting = helped("qs.minzheng", "qs.qsy.qg", "A103");
    assertThat(now(signed).state().counts()).isFalse();
    assertThat(rate("qs.ducha", "qs.minzheng")).extracting(HelperRate::percent).as("nothing counts yet").isNull();
    entries.sign(actors.as("qs.minzheng"), signed.ref(), signature(signed));
    assertThat(rate("qs.ducha", "qs.minzheng").percent()).isEqualByComparingTo("0");
    entries.refuse(actors.as("qs.minzheng"), refused.ref(), new EntryRefusal(ON.plusDays(1), "户主说没有来过"));
    assertThat(List.of(now(signed), now(refused))).allMatch(entry -> entry.state().counts());
    assertThat(now(signed).witnessPost()).as("a post, no name").isNotBlank();
    assertThat(now(refused).reason()).isEqualTo("户主说没有来过");
    assertThat(rate("qs.ducha", "qs.minzheng")).satisfies(rate -> {
      assertThat(List.of(rate.signed(), rate.refused(), rate.waiting())).containsExactly(1, 1, 1);
      assertThat(rate.percent()).as("one of the two that count").isEqualByComparingTo("50");
    });
    assertThat(new Site(port).login("qs.minzheng").get("/work-entries/" + waiting.ref()).body())
        .contains("群众还没有签字，这条记录不算数", "登记拒签");
  }

  /** The helper, and the supervision offices of county, city and province; no office beside, and no rates for others. */
  @Test
  @Tag("M2")
  void showsEntriesToTheirHelperAndToInspectorsOfTheArea() {
    WorkEntry entry = helped("qs.jiaoyu", "qs.qsy.qg", "B201");
    for (String reader : List.of("qs.jiaoyu", "qs.ducha", "yl.ducha", "yc.ducha.zhuren")) {
      assertThat(entries.byRef(actors.as(reader), entry.ref())).as(reader).isNotNull();
    }
    for (String outsider : List.of("by.ducha", "qh.ducha", "qs.caizheng", "qs.shi1.a")) {
      refused(null, "unknown", () -> entries.byRef(actors.as(outsider), entry.ref()));
      assertThat(entries.list(actors.as(outsider), null, 500)).as(outsider).extracting(WorkEntry::ref)
          .doesNotContain(entry.ref());
    }
    assertThat(rate("yl.ducha", "qs.jiaoyu").waiting()).isPositive();
    assertThat(rate("by.ducha", "qs.jiaoyu")).isNull();
    refused(null, "diligence.rates", () -> entries.rates(actors.as("qs.jiaoyu"), null, 10));
    Site neighbour = new Site(port).login("by.ducha");
    assertThat(neighbour.get("/work-entries/" + entry.ref()).statusCode()).isEqualTo(404);
    assertThat(neighbour.list("/desk/work-entries")).doesNotContain(entry.ref());
    assertThat(new Site(port).login("qs.jiaoyu").get("/desk/helpers").statusCode()).isEqualTo(403);
    List<HelperRate> all = entries.rates(actors.as("yc.ducha"), null, 500);
    assertThat(entries.rates(actors.as("yc.ducha"), all.get(0).helperId(), 500)).isEqualTo(all.subList(1, all.size()));
  }

  @Test
  void settlesAnEntryOnceAndByItsHelperOnly() {
    WorkEntry entry = helped("qs.weiji", "qs.qsy.sbp", "C301");
    refused(null, "diligence.help.own", () -> entries.sign(actors.as("qs.ducha"), entry.ref(), signature(entry)));
    refused("signedOn", "diligence.help.early", () -> entries.sign(actors.as("qs.weiji"), entry.ref(),
        new EntrySignature(ON.minusDays(1), signature(entry).witness())));
    refused("witness", "diligence.witness", () -> entries.sign(actors.as("qs.weiji"), entry.ref(), new EntrySignature(ON, 1L)));
    entries.refuse(actors.as("qs.weiji"), entry.ref(), new EntryRefusal(ON, "不满意"));
    refused(null, "diligence.help.settled", () -> entries.sign(actors.as("qs.weiji"), entry.ref(), signature(entry)));
    assertThat(now(entry).state()).isEqualTo(WorkEntryState.REFUSED);
  }

  @Test
  void refusesWhatCannotBe() {
    helped("qs.zhujian", "qs.qsy.dwc", "D401");
    refused("household", "diligence.help.known", () -> helped("qs.zhujian", "qs.qsy.dwc", "d401"));
    refused("village", "diligence.village.outside", () -> helped("qs.zhujian", "by.dsc.sw", "D402"));
    refused("helpedOn", "diligence.date.future", () -> entries.enter(actors.as("qs.zhujian"),
        help("qs.zhujian", "qs.qsy.dwc", "D403", clock.today().plusDays(1))));
    refused(null, "diligence.help.office",
        () -> entries.enter(actors.as("qs.zhujian"), help("qs.jiaoyu", "qs.qsy.dwc", "D404", ON)));
    refused(null, "diligence.help.office",
        () -> entries.enter(actors.as("qs.shi1.a"), help("qs.shi1", "qs.qsy.dwc", "D405", ON)));
  }

  /** A household is a number: no name, identity card or mobile phone gets in by page or program. */
  @Test
  void takesNoNameForAHousehold() {
    Site helper = new Site(port).login("qs.fagai");
    Map<String, String> typed = new HashMap<>(Map.of("office", String.valueOf(offices.byCode("qs.fagai").id()), "village",
        String.valueOf(divisions.byCode("qs.qsy.qg").id()), "helpedOn", ON.toString(), "measure", "修水渠", "effect", "通水"));
    for (String household : List.of("张三家", "13912345678", "610102198001011234", "A 1")) {
      typed.put("household", household);
      assertThat(helper.postFrom("/desk/work-entries/new", "/desk/work-entries/new", typed).statusCode()).as(household)
          .isEqualTo(422);
    }
    typed.put("household", "6101-00012");
    String entry = helper.postFrom("/desk/work-entries/new", "/desk/work-entries/new", typed).headers()
        .firstValue("Location").orElseThrow().replaceAll("^.*(/work-entries/)", "$1");
    String witness = String.valueOf(entries.witnesses(entries.byRef(actors.as("qs.fagai"), entry.substring(14))).get(0).postId());
    assertThat(helper.postFrom(entry + "/signature", entry + "/signature", Map.of("signedOn", "2016-08-01", "witness",
        witness)).body()).contains("error-summary", "日期不能早于帮扶的日期");
    assertThat(helper.postFrom(entry + "/signature", entry + "/signature", Map.of("signedOn", "2016-09-02", "witness",
        witness)).statusCode()).isEqualTo(302);
    assertThat(helper.get(entry).body()).contains("已签字", "修水渠", "6101-00012").doesNotContain("/refusal");
    Site inspector = new Site(port).login("qs.ducha");
    assertThat(inspector.list("/desk/helpers")).contains("0.0%");
    assertThat(inspector.get("/desk?q=" + entry.substring(14)).body()).contains("href=\"" + entry + "\"");
    assertThat(inspector.read(inspector.api("qs.ducha", "GET", "/api/v1" + entry, null)).at("/state").asText())
        .isEqualTo("SIGNED");
    assertThat(inspector.api("qs.fagai", "GET", "/api/v1/helpers", null).statusCode()).isEqualTo(403);
  }

  /** The page that was signed shows a name: it lies sealed, and whoever opens it stands in the read log. */
  @Test
  void keepsAPhotoOfTheSignatureSealedAndNotesWhoOpensIt() {
    WorkEntry entry = helped("qs.fagai", "qs.qsy.sbp", "E501");
    String page = "/work-entries/" + entry.ref();
    Site helper = new Site(port).login("qs.fagai");
    byte[] photo = "户主签字的一页".getBytes(StandardCharsets.UTF_8);
    assertThat(helper.upload(page, page + "/photos", "空.txt", new byte[0]).statusCode()).isEqualTo(422);
    assertThat(helper.upload(page, page + "/photos", "签字.txt", photo).statusCode()).isEqualTo(302);
    long id = photos.of(entry).get(0).id();
    assertThat(new Site(port).login("by.ducha").get(page + "/photos/" + id).statusCode()).isEqualTo(404);
    Site inspector = new Site(port).login("qs.ducha");
    assertThat(inspector.get(page).body()).contains("签字.txt", "/photos/" + id).doesNotContain("f-file");
    assertThat(inspector.get(page + "/photos/" + id).body()).isEqualTo("户主签字的一页");
    assertThat(jdbc.queryForList("select person_id from read_entry where case_kind = 'work-entry' and case_id = ?", Long.class,
        entry.id())).containsExactly(actors.as("qs.ducha").personId());
    assertThat(inspector.upload("/tokens", page + "/photos", "签字.txt", photo).statusCode()).isEqualTo(403);
    assertThat(helper.apiUpload("qs.fagai", "/api/v1" + page + "/photos", Map.of(), "第二页.txt", photo).statusCode())
        .isEqualTo(204);
    assertThat(photos.of(entry)).hasSize(2);
  }
}
