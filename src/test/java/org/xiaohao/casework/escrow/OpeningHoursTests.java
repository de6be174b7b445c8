package org.xiaohao.casework.escrow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.casework.report.FiledReport;
import org.xiaohao.demo.Actors;
import org.xiaohao.demo.DemoProvince;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.support.CaseDesk;
import org.xiaohao.support.XiaohaoTest;

/** Names opened at unusual hours, by the real clock (decision 23), and what the keepers of names refuse. */
@XiaohaoTest
@Tag("W14")
class OpeningHoursTests {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  /** Before everything else that tests open, so that their openings do not count here. */
  private static final LocalDate LONG_AGO = LocalDate.of(2016, 3, 4);
  private static final int MANY = 1_000_000;

  @Autowired private OpeningMapper mapper;
  @Autowired private RequestMapper requests;
  @Autowired private Audit audit;
  @Autowired private Alarm alarm;
  @Autowired private BusinessClock business;
  @Autowired private IdentityRequests asking;
  @Autowired private Custody custody;
  @Autowired private OpeningRecords records;
  @Autowired private Actors actors;
  @Autowired private TransactionTemplate transaction;
  private CaseDesk desk;
  private FiledReport filed;

  @BeforeEach
  void file(@Autowired ApplicationContext context) {
    desk = new CaseDesk(context);
    filed = desk.filedBy(new Identity("瞿怀远", "13900000105", null));
  }

  private String ask(FiledReport report, List<Long> team) {
    return asking.ask(new Asking(actors.as("qs.shouli"), CaseDesk.ref(report), desk.id("office", "qs.zhongxin"), team,
        Purpose.CALL_BACK, "核实是不是本人"));
  }

  /** Opens a name when the clock on the wall in China shows this, and the business clock that. */
  private boolean unusual(String ref, LocalDate day, LocalTime wall, LocalTime played) {
    Clock system = Clock.fixed(LocalDateTime.of(day, wall).atZone(CHINA).toInstant(), ZoneOffset.UTC);
    OpeningLog log = new OpeningLog(mapper, audit, new OpeningLog.Times(system, business), alarm, MANY);
    transaction.executeWithoutResult(status -> log.record(desk.id("person", "qs.shouli"),
        requests.findByRef(ref).orElseThrow(), OpeningWay.TEAM));
    desk.set("update identity_opening set business_at = ? where request_ref = ?", LocalDateTime.of(day, played), ref);
    return desk.number("select unusual from identity_opening where request_ref = ? order by id desc limit 1", ref) == 1;
  }

  private long alarms(LocalDate day) {
    return desk.number("select count(*) from outbox where template = 'identity-alarm' and dedup_key like ?",
        "identity:" + desk.id("person", "qs.shouli") + ":" + day + ":%");
  }

  @ParameterizedTest
  @CsvSource({"21:59:59, false", "22:00, true", "23:30, true", "00:00, true", "05:59:59, true", "06:00, false",
      "12:00, false"})
  void callsNightWhatIsNightInChina(LocalTime wall, boolean night) {
    LocalDate day = LONG_AGO.plusDays(wall.getHour() * 10L + 1);
    assertThat(unusual(ask(filed, List.of()), day, wall, LocalTime.NOON)).isEqualTo(night);
    LocalDate utc = LocalDateTime.of(day, wall).atZone(CHINA).withZoneSameInstant(ZoneOffset.UTC).toLocalDate();
    assertThat(alarms(utc)).isEqualTo(night ? desk.number("select count(distinct h.person_id) from post_holding h"
        + " join post p on p.id = h.post_id where p.code = 'yc.auditor'") : 0);
  }

  /** The demo may have played the clock into the night; the person sits there at noon all the same. */
  @Test
  void asksTheClockOnTheWallAndNotTheOneThatCanBeMoved() {
    LocalDate day = LONG_AGO.minusDays(10);
    String ref = ask(filed, List.of());
    transaction.executeWithoutResult(status -> {
      business.moveTo(business.today().plusDays(1).atTime(23, 30));
      Clock noon = Clock.fixed(day.atTime(12, 0).atZone(CHINA).toInstant(), ZoneOffset.UTC);
      new OpeningLog(mapper, audit, new OpeningLog.Times(noon, business), alarm, MANY)
          .record(desk.id("person", "qs.shouli"), requests.findByRef(ref).orElseThrow(), OpeningWay.TEAM);
      assertThat(desk.list("select concat(unusual, ' ', hour(business_at), ' ', hour(opened_at)) from identity_opening"
          + " where request_ref = ?", ref)).containsExactly("0 23 4");
      status.setRollbackOnly();
    });
    assertThat(alarms(day)).isZero();
  }

  @Test
  void mailsTheAuditorOnceANight() {
    LocalDate day = LONG_AGO.minusDays(20);
    String ref = ask(filed, List.of());
    assertThat(unusual(ref, day, LocalTime.of(22, 10), LocalTime.NOON)).isTrue();
    long once = alarms(day);
    assertThat(once).isPositive();
    assertThat(unusual(ref, day, LocalTime.of(23, 50), LocalTime.NOON)).isTrue();
    assertThat(unusual(ref, day.plusDays(1), LocalTime.of(5, 0), LocalTime.NOON)).isTrue();
    assertThat(alarms(day)).isEqualTo(once);
  }

  @Test
  void refusesWhatCannotBeAsked() {
    assertThatThrownBy(() -> ask(desk.filed(), List.of())).hasMessage("identity.none");
    assertThatThrownBy(() -> ask(filed, LongStream.rangeClosed(1, 9).boxed().toList())).hasMessage("identity.team.large");
    ask(filed, List.of());
    assertThatThrownBy(() -> ask(filed, List.of())).hasMessage("identity.asked");
    assertThat(desk.number("select count(*) from identity_request where case_id = ?", filed.id())).isEqualTo(1);
  }

  @Test
  void letsACustodianDecideOnceAndSayNoName() {
    Viewer custodian = actors.as("qs.baoguan.a");
    String relayed = ask(filed, List.of());
    assertThatThrownBy(() -> custody.answer(custodian, relayed, "是瞿怀远本人")).hasMessage("identity.answer.tells");
    custody.answer(custodian, relayed, "本人承认");
    String refused = ask(filed, List.of());
    custody.refuse(custodian, refused, "可以在查询页面问");
    for (String decided : List.of(relayed, refused)) {
      assertThatThrownBy(() -> custody.refuse(custodian, decided, "再说一次")).hasMessage("identity.state");
      assertThatThrownBy(() -> custody.contact(custodian, decided, DemoProvince.PASSPHRASE)).hasMessage("identity.state");
      assertThatThrownBy(() -> custody.approve(custodian, decided, DemoProvince.PASSPHRASE)).hasMessage("identity.state");
    }
    assertThat(desk.number("select count(*) from identity_opening where request_ref in (?, ?)", relayed, refused)).isZero();
  }

  @Test
  void opensNothingForACustodianWithoutAKeyNorTheLogForAnybodyElse() {
    String ref = ask(filed, List.of());
    String keys = "update custodian_key k join person p on p.id = k.person_id set k.in_use = %s where p.code = 'qs.baoguan.b'";
    desk.set(keys.formatted("null"));
    try {
      assertThatThrownBy(() -> custody.approve(actors.as("qs.baoguan.b"), ref, DemoProvince.PASSPHRASE))
          .hasMessage("identity.key.none");
    } finally {
      desk.set(keys.formatted("true"));
    }
    for (String login : List.of("qs.shouli", "qs.baoguan.a", "yc.keyadmin", "qs.shuji")) {
      assertThatThrownBy(() -> records.list(actors.as(login), null)).as(login).hasMessage("unknown");
      assertThat(records.mayRead(actors.as(login))).isFalse();
    }
    assertThatThrownBy(() -> custody.one(actors.as("qs.shouli"), ref)).hasMessage("unknown");
    assertThatThrownBy(() -> asking.open(actors.as("qs.shouli"), CaseDesk.ref(filed), ref)).hasMessage("identity.closed");
  }
}
