package org.xiaohao.platform.organisation;

import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xiaohao.platform.organisation.OrganisationPlan.DivisionDraft;
import org.xiaohao.platform.organisation.OrganisationPlan.TieDraft;

/** Reads an organisation file: walks the tree of divisions and writes out the templates of each level. */
final class OrganisationFile {

  private final YamlEntry root;
  private final OrganisationPlan plan;
  private final Map<Level, LevelTemplates> levels = new LinkedHashMap<>();
  private final Map<String, YamlEntry> people;
  private final NamePool names;

  private OrganisationFile(YamlEntry root) {
    this.root = root.only("since", "levels", "templates", "names", "people", "ties", "divisions");
    this.plan = new OrganisationPlan(date(root.child("since")));
    this.people = root.find("people").map(YamlEntry::fields).orElse(Map.of());
    this.names = pool();
    root.child("levels").fields().forEach((name, entry) -> levels.put(level(name, entry), templates(entry)));
  }

  static OrganisationPlan read(String file, Reader reader) {
    return new OrganisationFile(YamlEntry.read(file, reader)).plan();
  }

  private OrganisationPlan plan() {
    root.child("divisions").items().forEach(entry -> division(entry, null));
    people.forEach((code, entry) -> holder(code, entry));
    root.list("ties").forEach(this::tie);
    return plan;
  }

  private void division(YamlEntry entry, String parent) {
    entry.only("code", "name", "level", "children");
    String code = entry.text("code");
    Level level = entry.child("level").choice(Level.class);
    if (level == Level.UNKNOWN || parent != null && !plan.divisions().get(parent).level().isAbove(level)) {
      throw entry.child("level").fault("must lie below the level of the division above");
    }
    DivisionDraft division = new DivisionDraft(code, entry.text("name"), level, parent);
    if (plan.divisions().put(code, division) != null) {
      throw entry.child("code").fault("'" + code + "' stands here twice");
    }
    if (levels.containsKey(level)) {
      levels.get(level).writeOut(division, plan, names);
    }
    entry.list("children").forEach(child -> division(child, code));
  }

  private void tie(YamlEntry entry) {
    entry.only("person", "other", "kind");
    String person = holder(entry.text("person"), entry.child("person"));
    String other = holder(entry.text("other"), entry.child("other"));
    if (person.equals(other)) {
      throw entry.child("other").fault("is the same person");
    }
    plan.ties().add(new TieDraft(person, other, entry.child("kind").choice(TieKind.class)));
  }

  private String holder(String code, YamlEntry entry) {
    if (!plan.posts().containsKey(code)) {
      throw entry.fault("there is no post '" + code + "'");
    }
    return code;
  }

  private LevelTemplates templates(YamlEntry entry) {
    entry.only("templates", "words", "managed-by");
    Map<String, YamlEntry> known = root.child("templates").fields();
    List<YamlEntry> offices = entry.child("templates").items().stream().flatMap(name -> {
      if (!known.containsKey(name.text())) {
        throw name.fault("there is no template '" + name.text() + "'");
      }
      return known.get(name.text()).items().stream();
    }).toList();
    Map<String, String> words = new LinkedHashMap<>();
    entry.find("words").ifPresent(map -> map.fields().forEach((word, text) -> words.put(word, text.text())));
    return new LevelTemplates(offices, words, entry.child("managed-by"));
  }

  private NamePool pool() {
    Map<String, String> given = new LinkedHashMap<>();
    people.forEach((code, name) -> given.put(code, name.text()));
    YamlEntry lists = root.child("names").only("surnames", "given");
    return new NamePool(given, words(lists.child("surnames")), words(lists.child("given")));
  }

  private static List<String> words(YamlEntry entry) {
    return List.of(entry.text().split("\\s+"));
  }

  private static Level level(String name, YamlEntry entry) {
    try {
      return Level.valueOf(name);
    } catch (IllegalArgumentException unknown) {
      throw entry.fault("is no level");
    }
  }

  private static LocalDate date(YamlEntry entry) {
    try {
      return LocalDate.parse(entry.text());
    } catch (DateTimeParseException wrong) {
      throw entry.fault("must be a date such as 2017-01-01");
    }
  }
}
