package org.xiaohao.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.support.XiaohaoTest;

/** Whoever reads the trail reads words: every deed has a name, and what is noted with it is said without codes. */
@XiaohaoTest
class DeedWordsTests {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path BUNDLES = Path.of("src/main/resources/messages");
  /** What puts deeds on record, by which the classes are found that name them. */
  private static final Pattern RECORDS = Pattern.compile("\\b(audit(\\(\\))?|log|desk|keys|deeds)\\s*\\.(record|begin|note)\\("
      + "|new (Rights|Organisation|Keys)Changed\\(");
  private static final Pattern NAME = Pattern.compile("\"([a-z]+(?:-[a-z]+)*(?:\\.[a-z]+(?:-[a-z]+)*)+)\"");
  /** Strings of the same shape in the same classes that are no deeds: files, settings, mails. */
  private static final Pattern OTHER = Pattern.compile(".*\\.(keyset|key|pub)|xiaohao\\..*");
  /** Deeds put together at run time. */
  private static final List<String> COMPOSED = List.of("covert-visit.open", "inspection.open", "direct-report.open",
      "public-hearing.open", "identity.granted", "identity.refused", "identity.relayed");
  /** Deeds with which nothing is noted. */
  private static final Set<String> BARE = Set.of("bulletin.object", "covert-visit.open", "direct-report.open",
      "direct-report.release", "inspection.open", "login.failed", "password.change", "protection.log.export", "public-hearing.open",
      "report.archive", "report.ask", "report.take-up", "reward.lapse", "reward.word.again", "right.revoke",
      "supervision.end", "supervision.order", "task.accept", "task.claim", "task.complete", "task.give-back",
      "token.create", "token.revoke");

  @Autowired private DeedWords words;
  @Autowired private Actors actors;
  @Autowired private Offices offices;

  @BeforeEach
  void inChinese() {
    LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
  }

  @AfterEach
  void inNone() {
    LocaleContextHolder.resetLocaleContext();
  }

  private static Properties bundles(String ending) throws IOException {
    Properties all = new Properties();
    try (Stream<Path> files = Files.list(BUNDLES)) {
      for (Path file : files.filter(one -> one.getFileName().toString().matches("[a-z]+" + ending)).toList()) {
        try (var reader = Files.newBufferedReader(file)) {
          all.load(reader);
        }
      }
    }
    return all;
  }

  private static Set<String> deeds(Properties said) throws IOException {
    Set<String> deeds = new TreeSet<>(COMPOSED);
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file);
        if (RECORDS.matcher(source).find()) {
          NAME.matcher(source).results().map(found -> found.group(1))
              .filter(name -> !OTHER.matcher(name).matches())
              .filter(name -> Stream.of(name, "error." + name, "mail." + name + ".subject").noneMatch(said::containsKey))
              .forEach(deeds::add);
        }
      }
    }
    return deeds;
  }

  @Test
  @Tag("M20")
  void nameEveryDeedAndWhatIsNotedWithIt() throws IOException {
    for (String ending : List.of("\\.properties", "_en\\.properties")) {
      Properties said = bundles(ending);
      List<String> missing = new ArrayList<>();
      Set<String> deeds = deeds(said);
      for (String deed : deeds) {
        missing.addAll(Stream.of("audit." + deed).filter(key -> !said.containsKey(key)).toList());
        missing.addAll(Stream.of("audit." + deed + ".detail").filter(key -> !BARE.contains(deed) && !said.containsKey(key))
            .toList());
      }
      assertThat(deeds).hasSizeGreaterThan(90);
      assertThat(missing).as("words for these, in " + ending).isEmpty();
    }
  }

  /** A part of a detail is one of the kinds the program knows, or the beginning of keys in the bundles. */
  @Test
  void pointToLabelsThatAreThere() throws IOException {
    Set<String> known = Set.of("person", "office", "division", "process", "task", "origin", "dimension", "aspect");
    for (String ending : List.of("\\.properties", "_en\\.properties")) {
      Properties said = bundles(ending);
      List<String> kinds = said.stringPropertyNames().stream().filter(key -> key.matches("audit\\..*\\.detail"))
          .flatMap(key -> Pattern.compile(":([\\w.]+)}").matcher(said.getProperty(key)).results())
          .map(part -> part.group(1)).distinct().filter(kind -> !known.contains(kind)).toList();
      assertThat(kinds).hasSizeGreaterThan(20).allMatch(kind -> said.stringPropertyNames().stream()
          .anyMatch(key -> key.startsWith(kind + ".")));
    }
  }

  /** But for who is kept away: with a name there, the trail would tell whom a case is about. */
  @Test
  @Tag("M20")
  void sayWhatIsNotedWithoutCodes() {
    String person = actors.as("qs.shi1.a").personId() + "";
    String name = words.detail("account.disable", "person " + person);
    assertThat(name).isNotBlank().doesNotContain(person);
    String office = offices.byCode("qs.ducha").id() + "";
    for (String[] one : new String[][] {
        {"absence.enter", "person " + person + " substitute " + person + " 2017-05-02 2017-05-09 LEAVE",
            name + "，由" + name + "代行，2017-05-02至2017-05-09，休假"},
        {"item.list", "list 3 N2 FUNDS 2017-06-30", "第 3 号清单，对象识别不准，资金管理，期限 2017-06-30"},
        {"item.return", "COUNTERSIGN round 2 return 3", "市领导会签时退回，第 2 轮整改，累计第 3 次"},
        {"list.open", "COUNTY_FOUND", "县级自查发现"}, {"report.take-over", "HEAD_DECISION", "机关负责人决定"},
        {"process.move", "clue-disposal 1 2", "线索处置，第 1 版 → 第 2 版"},
        {"process.move.end", "clue-disposal 1 2 MOVED 5 STAYED 1",
            "线索处置，第 1 版 → 第 2 版。可以迁移或已迁移 5 留在原版本 1"},
        {"exclusion.add", "person " + person + " KIN unconfirmed", "人员 " + person + " 号（亲属或利害关系）待核实"},
        {"exclusion.add", "person " + person + " KIN", "人员 " + person + " 号（亲属或利害关系）"},
        {"right.revoke.office", office + " SUPERVISOR", "青石县扶贫开发办公室督查股（督办）"},
        {"document.issue", "SIGN_OFF W1 version 2", "销号申请表 W1，第 2 版"},
        {"task.assign", "report/register person " + person, "交给" + name},
        {"task.paper", "report/register person " + person, "签名人：" + name},
        {"task.decline", "report/register WORKLOAD for person " + person, "手头任务过多；代" + name + "办理"},
        {"task.claim", "report/register", null}, {"read", "original 7", "第 7 号文件的原件"},
        {"login", null, null}, {"unknown.deed", "CODE 7", "CODE 7"}}) {
      assertThat(words.detail(one[0], one[1])).as(one[0] + " " + one[1]).isEqualTo(one[2]);
    }
  }

  @Test
  void sayItInEnglish() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    assertThat(words.detail("item.reopen", "round 2 2017-06-30")).isEqualTo("Round 2, due 2017-06-30");
    assertThat(words.detail("item.list", "list 3 N2 FUNDS 2017-06-30"))
        .isEqualTo("List 3, Wrong people identified, Funds, due 2017-06-30");
  }
}
