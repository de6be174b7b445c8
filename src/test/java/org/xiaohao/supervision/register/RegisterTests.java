package org.xiaohao.supervision.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.audit.ReadEntry;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** The poverty register: nobody leaves it in one of the eight situations, and nobody gets in or out by one person's word. */
@XiaohaoTest
class RegisterTests {

  private static final String HEAD = "向有根";
  private static final String EVIDENCE = "入户查看，水窖已干";

  @LocalServerPort private int port;
  @Autowired private Actors actors;
  @Autowired private Households households;
  @Autowired private HouseholdSituations situations;
  @Autowired private RegisterAdjustments adjustments;
  @Autowired private RegisterObjections objections;
  @Autowired private HouseholdFiles files;
  @Autowired private HouseholdMapper mapper;
  @Autowired private RegisterWords words;
  @Autowired private Audit audit;
  @Autowired private Divisions divisions;
  @Autowired private BusinessClock clock;
  @Autowired private JdbcTemplate jdbc;

  private Viewer keeper() {
    return actors.as("qs.ducha");
  }

  private Viewer head() {
    return actors.as("qs.fupin");
  }

  private long division(String code) {
    return divisions.byCode(code).id();
  }

  private static void refused(String field, String key, ThrowingCallable deed) {
    assertThatThrownBy(deed).hasMessage(key).hasFieldOrPropertyWithValue("field", field);
  }

  private NewHousehold household(EligibleClass eligibleAs) {
    return new NewHousehold(division("qs.xyp.bsl"), UUID.randomUUID().toString().substring(0, 18), HEAD, eligibleAs);
  }

  private String entered(EligibleClass eligibleAs) {
    return households.enter(keeper(), household(eligibleAs));
  }

  /** In the register since before this program, in none of the eight situations. */
  private String registered() {
    String ref = entered(EligibleClass.RECORDED);
    decide(ref, adjustments.propose(keeper(), ref, include()), RegisterDecision.APPROVE);
    return ref;
  }

  private AdjustmentForm include() {
    return new AdjustmentForm(AdjustmentKind.INCLUDE, "符合条件", null, ProofKind.VILLAGE_VOTE, clock.today(), "到会 21 人，全票通过",
        null, null, null);
  }

  private static AdjustmentForm exit() {
    return new AdjustmentForm(AdjustmentKind.EXIT, "收入稳定超过标准", null, null, null, null, null, null, null);
  }

  private AdjustmentForm cleanOut(String ground, int toldDaysAgo) {
    return new AdjustmentForm(AdjustmentKind.CLEAN_OUT, "镇上有门面", ground, ProofKind.PUBLICITY, clock.today(), "村务公开栏公示照片",
        clock.today().minusDays(toldDaysAgo), null, null);
  }

  private void decide(String ref, int number, RegisterDecision decision) {
    adjustments.decide(head(), ref, number, new AdjustmentDecision(decision, "情况属实"));
  }

  private void say(String ref, Situation situation, Presence presence) {
    situations.set(keeper(), ref, new SituationForm(situation, presence, clock.today(), EVIDENCE));
  }

  private Household now(String ref) {
    return households.byRef(keeper(), ref);
  }

  private HouseholdFile file(String ref) {
    return files.open(keeper(), ref);
  }

  @Test
  @Tag("S37")
  void letsNobodyLeaveInOneOfTheEightSituations() {
    for (Situation situation : Situation.values()) {
      String ref = registered();
      say(ref, situation, Presence.PRESENT);
      assertThatThrownBy(() -> adjustments.propose(keeper(), ref, exit())).hasMessage("register.exit.blocked")
          .hasFieldOrPropertyWithValue("arguments", List.of(words.named(List.of(situation))));
      refused(null, "register.exit.blocked", () -> adjustments.propose(keeper(), ref, cleanOut("BUSINESS", 30)));
      assertThat(file(ref).adjustments()).as("nothing half stored").hasSize(1);
      assertThat(mapper.updateOut(now(ref).id(), clock.today())).as("by the rows themselves").isZero();
    }
  }

  /** A flag that comes up after the proposal blocks the approval, and both are named. */
  @Test
  @Tag("S37")
  void asksAgainWhenTheExitIsApproved() {
    String ref = registered();
    int exit = adjustments.propose(keeper(), ref, exit());
    say(ref, Situation.WATER, Presence.PRESENT);
    say(ref, Situation.HOUSING, Presence.PRESENT);
    assertThatThrownBy(() -> decide(ref, exit, RegisterDecision.APPROVE)).hasMessage("register.exit.blocked")
        .hasFieldOrPropertyWithValue("arguments", List.of(words.named(List.of(Situation.WATER, Situation.HOUSING))));
    assertThat(now(ref).state()).isEqualTo(RegisterState.IN);
    assertThat(file(ref).adjustments().get(0).adjustment().state()).isEqualTo(AdjustmentState.PROPOSED);
    say(ref, Situation.WATER, Presence.ABSENT);
    refused(null, "register.exit.blocked", () -> decide(ref, exit, RegisterDecision.APPROVE));
    say(ref, Situation.HOUSING, Presence.ABSENT);
    decide(ref, exit, RegisterDecision.APPROVE);
    assertThat(now(ref).state()).isEqualTo(RegisterState.OUT);
  }

  /** What was said before stays with its evidence, its day and who said it; the same is not said twice, nor without evidence. */
  @Test
  @Tag("S37")
  void correctsASituationByALaterWordAndKeepsTheEarlierOne() {
    String ref = registered();
    say(ref, Situation.WATER, Presence.PRESENT);
    refused("presence", "register.situation.same", () -> say(ref, Situation.WATER, Presence.PRESENT));
    refused("asOf", "register.date.future", () -> situations.set(keeper(), ref,
        new SituationForm(Situation.WATER, Presence.ABSENT, clock.today().plusDays(1), EVIDENCE)));
    situations.set(actors.as("qs.ducha.zhuren"), ref,
        new SituationForm(Situation.WATER, Presence.ABSENT, clock.today(), "自来水已通，有照片"));
    assertThat(file(ref).words()).extracting(one -> one.word().present(), one -> one.word().replaced(),
        HouseholdFile.Word::evidence, one -> one.word().setById()).containsExactly(
            tuple(false, false, "自来水已通，有照片", actors.as("qs.ducha.zhuren").personId()),
            tuple(true, true, EVIDENCE, keeper().personId()));
    assertThat(file(ref).holding()).isEmpty();
  }

  @Test
  @Tag("S37")
  @Tag("M11")
  @Tag("W17")
  void neverLetsOnePersonProposeAndDecide() {
    String ref = registered();
    int exit = adjustments.propose(head(), ref, exit());
    refused(null, "register.decide.own", () -> decide(ref, exit, RegisterDecision.APPROVE));
    refused(null, "register.decide.not.your.office", () -> adjustments.decide(keeper(), ref, exit,
        new AdjustmentDecision(RegisterDecision.APPROVE, "同意")));
    refused(null, "register.decide.not.your.office", () -> adjustments.decide(actors.as("yl.fupin"), ref, exit,
        new AdjustmentDecision(RegisterDecision.APPROVE, "同意")));
    refused(null, "register.adjustment.open", () -> adjustments.propose(keeper(), ref, exit()));
    Site site = new Site(port);
    String path = "/api/v1/households/" + ref + "/adjustments/" + exit + "/decision";
    Map<String, String> yes = Map.of("decision", "APPROVE", "opinion", "同意");
    assertThat(site.api("qs.fupin", "POST", path, yes).statusCode()).isEqualTo(403);
    assertThat(site.api("qs.xianzhang", "POST", path, yes).statusCode()).isEqualTo(204);
    assertThat(site.api("qs.xianzhang", "POST", path, yes).statusCode()).isEqualTo(409);
    assertThat(file(ref).adjustments().get(0)).satisfies(decided -> {
      assertThat(decided.adjustment().proposedById()).isEqualTo(head().personId());
      assertThat(decided.adjustment().decidedById()).isEqualTo(actors.as("qs.xianzhang").personId());
      assertThat(decided.words()).containsEntry("opinion", "同意").containsEntry("reason", "收入稳定超过标准");
    });
    assertThat(now(ref).state()).isEqualTo(RegisterState.OUT);
  }

  /** The county's own see the name after the reading is on record; others of the area see that there is a household. */
  @Test
  @Tag("S37")
  @Tag("M2")
  void showsAHouseholdToItsAreaAndTheNameToThoseWhoWorkWithIt() {
    String ref = registered();
    say(ref, Situation.WATER, Presence.PRESENT);
    String number = now(ref).number();
    for (String reader : List.of("qs.ducha", "qs.xianzhang", "qs.xyp.zhenzhang", "yl.ducha", "yc.fupin")) {
      assertThat(files.open(actors.as(reader), ref).head()).as(reader).isEqualTo(HEAD);
    }
    assertThat(audit.readers(now(ref).subject())).as("on record").extracting(ReadEntry::personId)
        .contains(actors.as("yl.ducha").personId()).doesNotContain(actors.as("qs.caizheng").personId());
    HouseholdFile finance = files.open(actors.as("qs.caizheng"), ref);
    assertThat(finance.head()).isNull();
    assertThat(finance.holding()).containsExactly(Situation.WATER);
    assertThat(finance.words().get(0).evidence()).isNull();
    for (String stranger : List.of("by.ducha", "by.fupin", "lg.xianzhang", "qs.qsy.zhenzhang", "qs.shi1.a", "qh.ducha")) {
      refused(null, "unknown", () -> files.open(actors.as(stranger), ref));
      refused(null, "unknown", () -> adjustments.decide(actors.as(stranger), ref, 1,
          new AdjustmentDecision(RegisterDecision.APPROVE, "同意")));
    }
    Site neighbour = new Site(port).login("by.ducha");
    assertThat(neighbour.get("/households/" + ref).statusCode()).isEqualTo(404);
    assertThat(neighbour.list("/desk/register")).doesNotContain(number, ref);
    Site city = new Site(port).login("yl.ducha");
    assertThat(city.list("/desk/register")).contains(number).doesNotContain(HEAD);
    assertThat(city.get("/desk?q=" + ref).body()).contains("/households/" + ref);
  }

  @Test
  @Tag("S37")
  void storesNoNameAndNoWordInTheClear() {
    String ref = registered();
    say(ref, Situation.WATER, Presence.PRESENT);
    for (String table : List.of("household", "household_situation", "register_adjustment", "register_objection",
        "audit_entry")) {
      for (Map<String, Object> row : jdbc.queryForList("select * from " + table + " order by id desc limit 50")) {
        assertThat(row.values().stream().map(String::valueOf)).as(table).noneMatch(value -> value.contains(HEAD)
            || value.contains(EVIDENCE) || value.contains("全票通过"));
      }
    }
    assertThat(Arrays.asList(file(ref).toString(), household(EligibleClass.ILLNESS).toString(), exit().toString()))
        .noneMatch(said -> said.contains(HEAD) || said.contains("收入"));
  }

  @Test
  @Tag("S37")
  void goesPageByPageThroughTheVillages() {
    String first = registered();
    String second = registered();
    List<Household> all = households.list(keeper(), RegisterState.IN, null, 10_000);
    assertThat(all).extracting(Household::ref).contains(first, second);
    String key = all.get(0).key();
    assertThat(households.list(keeper(), RegisterState.IN, key, 10_000)).isEqualTo(all.subList(1, all.size()));
    assertThat(households.list(actors.as("yc.fupin"), RegisterState.IN, null, 10_000)).containsAll(all);
  }

  /** Ground, vote or publicity, word of the right to object, time for it, answers to objections, and the county's approval. */
  @Test
  @Tag("S39")
  void cleansOutOnAGroundAfterTheVillageAndTheHouseholdHadTheirSay() {
    String ref = registered();
    refused("ground", "register.ground.needed", () -> adjustments.propose(keeper(), ref, cleanOut(null, 30)));
    refused("ground", "register.ground.unknown", () -> adjustments.propose(keeper(), ref, cleanOut("DISLIKED", 30)));
    refused("toldOn", "register.told.needed", () -> adjustments.propose(keeper(), ref, new AdjustmentForm(
        AdjustmentKind.CLEAN_OUT, "镇上有门面", "BUSINESS", ProofKind.PUBLICITY, clock.today(), "照片", null, null, null)));
    refused("proof", "register.proof.needed", () -> adjustments.propose(keeper(), ref, new AdjustmentForm(
        AdjustmentKind.CLEAN_OUT, "镇上有门面", "BUSINESS", ProofKind.PUBLICITY, clock.today(), null, clock.today(), null, null)));
    int early = adjustments.propose(keeper(), ref, cleanOut("BUSINESS", 7));
    refused(null, "register.objections.awaited", () -> decide(ref, early, RegisterDecision.APPROVE));
    assertThat(now(ref).state()).isEqualTo(RegisterState.IN);
    decide(ref, early, RegisterDecision.REFUSE);
    int number = adjustments.propose(keeper(), ref, cleanOut("BUSINESS", 8));
    objections.enter(keeper(), ref, number, new NewObjection(clock.today(), "门面是租来的"));
    refused(null, "register.objections.open", () -> decide(ref, number, RegisterDecision.APPROVE));
    refused(null, "register.decide.not.your.office", () -> objections.answer(keeper(), ref, number, 1,
        new ObjectionAnswer(ObjectionVerdict.REJECTED, "房产登记在户主名下")));
    objections.answer(head(), ref, number, 1, new ObjectionAnswer(ObjectionVerdict.REJECTED, "房产登记在户主名下"));
    decide(ref, number, RegisterDecision.APPROVE);
    assertThat(now(ref).state()).isEqualTo(RegisterState.OUT);
    HouseholdFile.Adjustment kept = file(ref).adjustments().get(0);
    assertThat(kept.adjustment().ground()).isEqualTo("BUSINESS");
    assertThat(kept.objections()).singleElement().satisfies(said -> assertThat(said.words())
        .containsEntry("text", "门面是租来的").containsEntry("answer", "房产登记在户主名下"));
    refused(null, "register.objection.none", () -> objections.enter(keeper(), ref, number,
        new NewObjection(clock.today(), "晚了")));
  }

  @Test
  @Tag("S39")
  void keepsTheHouseholdWhoseObjectionIsUpheld() {
    String ref = registered();
    int number = adjustments.propose(keeper(), ref, cleanOut("VEHICLE", 30));
    objections.enter(keeper(), ref, number, new NewObjection(clock.today(), "车是女婿的"));
    objections.answer(head(), ref, number, 1, new ObjectionAnswer(ObjectionVerdict.UPHELD, "行驶证为女婿所有"));
    assertThat(now(ref).state()).isEqualTo(RegisterState.IN);
    assertThat(file(ref).adjustments().get(0).adjustment().state()).isEqualTo(AdjustmentState.REFUSED);
    refused(null, "register.adjustment.decided", () -> decide(ref, number, RegisterDecision.APPROVE));
  }

  /** Listed by village until it is included or refused with a reason; who is included stays for the year (S37). */
  @Test
  @Tag("S40")
  @Tag("S37")
  void listsTheEligibleUntilTheyAreIncludedOrRefused() {
    String included = entered(EligibleClass.ILLNESS);
    String dropped = entered(EligibleClass.DISABLED);
    assertThat(listed()).contains(included, dropped);
    refused("kind", "register.kind.in", () -> adjustments.propose(keeper(), included, exit()));
    refused("proofKind", "register.proof.needed", () -> adjustments.propose(keeper(), included,
        new AdjustmentForm(AdjustmentKind.INCLUDE, "符合条件", null, null, null, null, null, null, null)));
    decide(included, adjustments.propose(keeper(), included, include()), RegisterDecision.APPROVE);
    int second = adjustments.propose(keeper(), dropped, include());
    assertThat(listed()).doesNotContain(included).contains(dropped);
    decide(dropped, second, RegisterDecision.REFUSE);
    assertThat(listed()).doesNotContain(dropped);
    assertThat(file(dropped).adjustments().get(0).words()).containsEntry("opinion", "情况属实");
    assertThat(file(included).adjustments().get(0).adjustment().ground()).isEqualTo("ILLNESS");
    assertThat(file(included).holding()).containsExactly(Situation.NEWLY_ADDED);
    refused(null, "register.exit.blocked", () -> adjustments.propose(keeper(), included, exit()));
    refused("kind", "register.kind.eligible", () -> adjustments.propose(keeper(), dropped, include()));
    households.relist(keeper(), dropped, new Relisting(EligibleClass.DISASTER));
    assertThat(listed()).contains(dropped);
    refused(null, "register.state", () -> households.relist(keeper(), included, new Relisting(EligibleClass.DISASTER)));
  }

  private List<String> listed() {
    return households.list(keeper(), RegisterState.ELIGIBLE, null, 10_000).stream().map(Household::ref).toList();
  }

  @Test
  @Tag("S40")
  void entersAHouseholdOnceAndOfItsOwnVillagesOnly() {
    NewHousehold form = household(EligibleClass.MIGRANT);
    households.enter(keeper(), form);
    refused("number", "register.number.known", () -> households.enter(keeper(), form));
    refused("village", "register.village.outside", () -> households.enter(actors.as("by.ducha"), form));
    refused("village", "register.village.outside", () -> households.enter(keeper(),
        new NewHousehold(division("qs.xyp"), "1", HEAD, EligibleClass.MIGRANT)));
    assertThat(new Site(port).login("yl.ducha").get("/desk/register/new").statusCode()).isEqualTo(403);
  }

  /** A correction goes the same way and moves the rights with the household. */
  @Test
  @Tag("S40")
  void correctsHeadAndVillageByTheSameWay() {
    String ref = registered();
    refused("head", "register.correct.nothing", () -> adjustments.propose(keeper(), ref, correct(null, null)));
    refused("village", "register.village.outside",
        () -> adjustments.propose(keeper(), ref, correct(null, division("by.dsc.sw"))));
    int number = adjustments.propose(keeper(), ref, correct("向有梗", division("qs.qsy.qg")));
    assertThat(file(ref).head()).isEqualTo(HEAD);
    decide(ref, number, RegisterDecision.APPROVE);
    assertThat(file(ref)).satisfies(file -> {
      assertThat(file.head()).isEqualTo("向有梗");
      assertThat(file.household().villageName()).isEqualTo("泉沟村");
      assertThat(file.household().state()).isEqualTo(RegisterState.IN);
    });
    assertThat(files.open(actors.as("qs.qsy.zhenzhang"), ref).head()).isEqualTo("向有梗");
    refused(null, "unknown", () -> files.open(actors.as("qs.xyp.zhenzhang"), ref));
  }

  private static AdjustmentForm correct(String head, Long village) {
    return new AdjustmentForm(AdjustmentKind.CORRECT, "户口簿核对", null, null, null, null, null, head, village);
  }

  /** The story on the pages: entered, included, cleaned out with an objection; a fault keeps what was typed. */
  @Test
  @Tag("S39")
  @Tag("S40")
  void goesThroughThePages() {
    Site office = new Site(port).login("qs.ducha");
    Site chief = new Site(port).login("qs.fupin");
    NewHousehold one = household(EligibleClass.RECORDED);
    String page = place(office.postFrom("/desk/register/new", "/desk/register/new", Map.of("village",
        one.village().toString(), "number", one.number(), "head", HEAD, "eligibleAs", "RECORDED")));
    assertThat(office.list("/desk/register?state=ELIGIBLE")).contains(one.number());
    String day = clock.today().toString();
    String situation = page + "/situations/new";
    assertThat(office.postFrom(situation, situation, Map.of("situation", "WATER", "presence", "PRESENT", "asOf", day,
        "evidence", "")).body()).as("no word without evidence").contains("error-summary");
    String adjust = page + "/adjustments/new";
    assertThat(office.postFrom(adjust, adjust, Map.of("kind", "INCLUDE", "reason", "原已在册")).body())
        .contains("error-summary", "原已在册", "纳入和清退都要有村民评议");
    place(office.postFrom(adjust, adjust, Map.of("kind", "INCLUDE", "reason", "原已在册", "proofKind", "VILLAGE_VOTE",
        "proofOn", day, "proof", "全票")));
    assertThat(chief.list("/desk/register-adjustments")).contains(one.number());
    assertThat(office.get(page).body()).doesNotContain("/decision");
    String decision = page + "/adjustments/1/decision";
    place(chief.postFrom(decision, decision, Map.of("decision", "APPROVE", "opinion", "同意转录")));
    place(office.postFrom(adjust, adjust, Map.of("kind", "CLEAN_OUT", "reason", "有门面", "ground", "BUSINESS", "proofKind",
        "PUBLICITY", "proofOn", day, "proof", "公示照片", "toldOn", clock.today().minusDays(9).toString())));
    String object = page + "/adjustments/2/objections/new";
    place(office.postFrom(object, object, Map.of("receivedOn", day, "text", "门面是租的")));
    String decideOut = page + "/adjustments/2/decision";
    assertThat(chief.postFrom(decideOut, decideOut, Map.of("decision", "APPROVE", "opinion", "同意清退")).body())
        .contains("还有异议没有答复", "同意清退");
    String answer = page + "/adjustments/2/objections/1/answer";
    place(chief.postFrom(answer, answer, Map.of("verdict", "REJECTED", "answer", "登记在本人名下")));
    place(chief.postFrom(decideOut, decideOut, Map.of("decision", "APPROVE", "opinion", "同意清退")));
    assertThat(chief.get(page).body()).contains(HEAD, "不在册", "登记在本人名下", "开办企业", "清退");
  }

  private static String place(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", "");
  }
}
