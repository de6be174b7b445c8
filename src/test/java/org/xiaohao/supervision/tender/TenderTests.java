package org.xiaohao.supervision.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** S42: tenders are screened when they are entered; a flag never convicts, a person decides. */
@XiaohaoTest
@Tag("S42")
class TenderTests {

  @LocalServerPort private int port;
  @Autowired private Actors actors;
  @Autowired private Tenders tenders;
  @Autowired private Offices offices;
  @Autowired private Divisions divisions;
  @Autowired private BusinessClock clock;
  @Autowired private JdbcTemplate jdbc;

  private static NewTender.Bid bid(String bidder, String price, String payer, String contact) {
    return new NewTender.Bid(bidder, new BigDecimal(price), payer, contact, null, null);
  }

  private NewTender form(NewTender.Bid... bids) {
    return new NewTender(offices.byCode("lg.shenji").id(), divisions.byCode("lg").id(),
        "LG-" + UUID.randomUUID().toString().substring(0, 8), "南塬镇饮水工程", clock.today(), List.of(bids));
  }

  private Tender entered(NewTender.Bid... bids) {
    return tenders.byRef(actors.as("lg.shenji"), tenders.enter(actors.as("lg.shenji"), form(bids)));
  }

  private Tender flagged() {
    return entered(bid("甲公司", "1000000", "6222 0000 0000 0017", "139-0000-0042"),
        bid("乙公司", "1043000", "6222000000000017", "+86 13900000042"), bid("丙公司", "1100000", "别的账户", "13700000066"));
  }

  private int lists(Tender tender) {
    return jdbc.queryForObject("select count(*) from list_source where source_kind = 'tender' and source_id = ?",
        Integer.class, tender.id());
  }

  @Test
  void comparesHoweverItWasTypedAndKeepsNothingInClear() {
    Tender tender = flagged();
    assertThat(tenders.flags(tender)).containsExactly(new TenderFlag(1, 2, TenderRule.GUARANTEE_PAYER),
        new TenderFlag(1, 2, TenderRule.CONTACT));
    assertThat(tender.flags()).isEqualTo(2);
    List<String> marks = jdbc.queryForList("select concat_ws(' ', guarantee_mark, contact_mark) from tender_bid"
        + " where tender_id = ?", String.class, tender.id());
    assertThat(marks).hasSize(3).noneMatch(mark -> mark.contains("0017") || mark.contains("13900000042"));
    List<String> others = jdbc.queryForList("select contact_mark from tender_bid where tender_id = ?", String.class,
        flagged().id());
    assertThat(others).as("phones of two tenders cannot be compared").noneMatch(mark -> marks.toString().contains(mark));
  }

  @Test
  void convictsNobodyByAFlag() {
    Tender tender = flagged();
    assertThat(tender.state()).isEqualTo(TenderState.SCREENED);
    assertThat(lists(tender)).isZero();
    assertThat(jdbc.queryForObject("select count(*) from work_item where case_kind = 'tender' and case_id = ?",
        Integer.class, tender.id())).isZero();
    assertThat(new Site(port).login("lg.ducha").get("/tenders/" + tender.ref()).body())
        .contains("疑点不是结论", "保证金付款方相同", "联系电话相同", "甲公司", "/verdict");
  }

  @Test
  void isClearedWithAReasonOrReferredOnceByThePersonWhoDecides() {
    Tender cleared = flagged();
    tenders.decide(actors.as("lg.ducha"), cleared.ref(), new TenderVerdict(TenderDecision.CLEAR, "代理机构代填"));
    assertThat(tenders.byId(cleared.id())).satisfies(now -> {
      assertThat(now.state()).isEqualTo(TenderState.CLEARED);
      assertThat(now.reason()).isEqualTo("代理机构代填");
    });
    assertThat(lists(cleared)).isZero();
    Tender referred = flagged();
    TenderVerdict refer = new TenderVerdict(TenderDecision.REFER, "需要核查付款账户");
    assertThatThrownBy(() -> tenders.decide(actors.as("lg.shenji"), referred.ref(), refer))
        .hasMessage("tender.not.yours.to.decide");
    tenders.decide(actors.as("lg.ducha"), referred.ref(), refer);
    assertThatThrownBy(() -> tenders.decide(actors.as("lg.ducha"), referred.ref(), refer))
        .hasMessage("tender.decided.already");
    assertThat(lists(referred)).isOne();
    assertThat(jdbc.queryForMap("select l.origin, o.code, l.title, l.description from problem_list l join list_source s"
        + " on s.list_id = l.id join office o on o.id = l.supervising_office_id where s.source_kind = 'tender'"
        + " and s.source_id = ?", referred.id())).containsEntry("origin", "COUNTY_FOUND").containsEntry("code", "lg.ducha")
        .hasEntrySatisfying("description", said -> assertThat(said.toString())
            .contains("1 号与 2 号投标人保证金付款方相同", "待核查", "需要核查付款账户"));
    assertThat(new Site(port).login("lg.ducha").get("/tenders/" + referred.ref()).body()).contains("/lists/")
        .doesNotContain("/verdict");
  }

  @Test
  @Tag("M2")
  void isShownInItsAreaOnly() {
    Tender tender = flagged();
    for (String reader : List.of("lg.caizheng", "qh.ducha", "yc.ducha")) {
      assertThat(tenders.byRef(actors.as(reader), tender.ref())).as(reader).isNotNull();
    }
    for (String stranger : List.of("sp.ducha", "sp.shenji", "lg.shi1.a")) {
      assertThatThrownBy(() -> tenders.byRef(actors.as(stranger), tender.ref())).as(stranger).hasMessage("unknown");
      assertThat(tenders.list(actors.as(stranger), null, 500)).extracting(Tender::ref).doesNotContain(tender.ref());
    }
    assertThatThrownBy(() -> tenders.decide(actors.as("yc.ducha"), tender.ref(),
        new TenderVerdict(TenderDecision.CLEAR, "上级不代为处理"))).hasMessage("tender.not.yours.to.decide");
  }

  @Test
  void refusesWhatCannotBe() {
    NewTender form = form(bid("甲公司", "1", null, null), bid("甲公司", "2", null, null));
    assertThatThrownBy(() -> tenders.enter(actors.as("lg.shenji"), form)).hasMessage("tender.bidder.twice");
    assertThatThrownBy(() -> tenders.enter(actors.as("sp.shenji"), form)).isInstanceOf(DomainException.class)
        .hasMessage("tender.not.your.office");
    Tender tender = flagged();
    NewTender again = new NewTender(offices.byCode("lg.shenji").id(), tender.countyId(), tender.projectNumber(), "又一次",
        clock.today(), List.of(bid("甲公司", "1", null, null), bid("乙公司", "2", null, null)));
    assertThatThrownBy(() -> tenders.enter(actors.as("lg.shenji"), again)).hasMessage("tender.project.known")
        .hasFieldOrPropertyWithValue("field", "projectNumber");
  }

  @Test
  void entersOnThePagesAndByApi() {
    Site audit = new Site(port).login("lg.shenji");
    String number = "LG-" + UUID.randomUUID().toString().substring(0, 8);
    Map<String, String> typed = new HashMap<>(Map.of("office", String.valueOf(offices.byCode("lg.shenji").id()), "county",
        String.valueOf(divisions.byCode("lg").id()), "projectNumber", number, "title", "桥梁", "openedOn",
        clock.today().toString(), "bids[0].bidder", "甲公司", "bids[0].price", "100", "bids[0].contact", "13900000042"));
    assertThat(audit.postFrom("/desk/tenders/new", "/desk/tenders/new", typed).body()).contains("error-summary", number);
    typed.putAll(Map.of("bids[1].bidder", "乙公司", "bids[1].price", "120", "bids[1].contact", "139 0000 0042"));
    String page = audit.postFrom("/desk/tenders/new", "/desk/tenders/new", typed).headers().firstValue("Location")
        .orElseThrow().replaceAll("^.*(/tenders/)", "$1");
    assertThat(audit.get(page).body()).contains("联系电话相同").doesNotContain("13900000042", "/verdict");
    assertThat(audit.list("/desk/tenders")).contains(page, number);
    String verdict = page + "/verdict";
    Site oversight = new Site(port).login("lg.ducha");
    assertThat(oversight.postFrom(verdict, verdict, Map.of("decision", "CLEAR", "reason", "")).body())
        .contains("error-summary");
    assertThat(oversight.postFrom(verdict, verdict, Map.of("decision", "CLEAR", "reason", "已说明")).statusCode())
        .isEqualTo(302);
    JsonNode shown = oversight.read(oversight.api("lg.ducha", "GET", "/api/v1" + page, null));
    assertThat(shown.at("/flags/0/rule").asText()).isEqualTo("CONTACT");
    assertThat(shown.at("/tender/state").asText()).isEqualTo("CLEARED");
    assertThat(shown.toString()).as("not even the hashes").doesNotContain("Mark");
  }
}
