package org.xiaohao.platform.organisation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xiaohao.platform.organisation.OrganisationPlan.DivisionDraft;
import org.xiaohao.platform.organisation.OrganisationPlan.OfficeDraft;
import org.xiaohao.platform.organisation.OrganisationPlan.PostDraft;

/** The offices and posts each division of one level has. */
final class LevelTemplates {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private final List<YamlEntry> offices;
  private final Map<String, String> words;
  private final Map<PostRank, Level> managedBy = new EnumMap<>(PostRank.class);

  /** @param managedBy levels by rank; {@code default} for the ranks not named */
  LevelTemplates(List<YamlEntry> offices, Map<String, String> words, YamlEntry managedBy) {
    this.offices = offices;
    this.words = words;
    Level otherwise = managedBy.child("default").choice(Level.class);
    for (PostRank rank : PostRank.values()) {
      this.managedBy.put(
          rank, managedBy.find(rank.name()).map(entry -> entry.choice(Level.class)).orElse(otherwise));
    }
  }

  void writeOut(DivisionDraft division, OrganisationPlan plan, NamePool names) {
    offices.forEach(entry -> office(entry, division, plan, names));
  }

  private void office(YamlEntry entry, DivisionDraft division, OrganisationPlan plan, NamePool names) {
    entry.only("code", "name", "kind", "line", "parent", "discipline", "posts");
    String code = division.code() + "." + entry.text("code");
    String parent = entry.find("parent").map(above -> division.code() + "." + above.text()).orElse(null);
    if (parent != null && !plan.offices().containsKey(parent)) {
      throw entry.child("parent").fault("there is no office '" + parent + "' before this one");
    }
    OfficeDraft office = new OfficeDraft(code, filled(entry.child("name"), division),
        entry.child("kind").choice(OfficeKind.class), entry.child("line").choice(Line.class),
        division.code(), parent);
    if (plan.offices().put(code, office) != null) {
      throw entry.child("code").fault("'" + code + "' stands here twice");
    }
    boolean discipline = entry.flag("discipline", false);
    for (YamlEntry post : entry.list("posts")) {
      PostDraft draft = post(post, division, office, discipline, names);
      if (plan.posts().put(draft.code(), draft) != null) {
        throw post.child("code").fault("'" + draft.code() + "' stands here twice");
      }
    }
  }

  private PostDraft post(
      YamlEntry entry, DivisionDraft division, OfficeDraft office, boolean discipline, NamePool names) {
    entry.only("code", "title", "rank", "roles", "chief", "managed-by", "account", "login");
    String code = division.code() + "." + entry.text("code");
    PostRank rank = entry.child("rank").choice(PostRank.class);
    Level manager =
        entry.find("managed-by").map(level -> level.choice(Level.class)).orElse(managedBy.get(rank));
    String name = names.nameFor(code);
    if (name == null) {
      throw entry.child("code").fault("the lists of names are used up");
    }
    String login = entry.find("login").map(YamlEntry::text).orElse(code);
    return new PostDraft(code, office.code(), filled(entry.child("title"), division), rank, manager, discipline,
        entry.flag("chief", false), roles(entry), name, entry.flag("account", true) ? login : null);
  }

  private static Set<Role> roles(YamlEntry entry) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    entry.list("roles").forEach(role -> roles.add(role.choice(Role.class)));
    if (roles.size() > 1 && roles.stream().anyMatch(Role::alone)) {
      throw entry.child("roles").fault("custodians and administrators have no second role");
    }
    return roles;
  }

  private String filled(YamlEntry pattern, DivisionDraft division) {
    String name = division.name();
    return PLACEHOLDER.matcher(pattern.text()).replaceAll(found -> Matcher.quoteReplacement(
        switch (found.group(1)) {
          case "name" -> name;
          case "letter" -> name.substring(name.length() - 1);
          default -> word(found.group(1), pattern);
        }));
  }

  private String word(String word, YamlEntry pattern) {
    if (!words.containsKey(word)) {
      throw pattern.fault("there is no word '" + word + "' at this level");
    }
    return words.get(word);
  }
}
