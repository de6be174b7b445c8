package org.xiaohao.platform.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a reporter typed of a respondent, compared with the posts and their holders. Never stored, never logged. */
final class TypedRespondent {

  private static final Pattern MODIFIER = Pattern.compile("^[省市州县区镇乡村]$|常务|代理|时任");
  private static final Pattern WITHIN_COMMISSION = Pattern.compile("纪委(?=.)");
  private static final Map<String, String> TITLES = Map.of(
      "村民委员会主任", "村主任", "村委会主任", "村主任", "村委主任", "村主任", "党支部", "支部", "支书", "支部书记");

  private final PlaceNames places;
  private final String unit;
  private final String post;
  private final String name;
  private final Set<Long> namedByUnit;
  private final Set<Long> namedByPost;

  TypedRespondent(PlaceNames places, String unit, String post, String name) {
    this.places = places;
    this.unit = places.canonical(unit);
    this.post = title(post);
    this.name = PlaceNames.squeeze(name);
    this.namedByUnit = places.named(unit);
    this.namedByPost = places.named(post);
  }

  boolean isEmpty() {
    return unit.isEmpty() && post.isEmpty();
  }

  /** A post of the register and its holder, with the names as they are compared. */
  record Entry(Holder holder, String office, String innerOffice, String title, String personName) {
    static Entry of(Holder holder, PlaceNames places) {
      String office = places.canonical(holder.officeName());
      return new Entry(holder, office, WITHIN_COMMISSION.matcher(office).replaceAll(""),
          withoutUnit(TypedRespondent.title(holder.title()), office),
          holder.personName() == null ? null : PlaceNames.squeeze(holder.personName()));
    }

    boolean isOf(String unit) {
      return unit.length() >= 2 && (alike(office, unit) || alike(innerOffice, unit));
    }

    private static boolean alike(String office, String unit) {
      return office.contains(unit) || unit.contains(office);
    }
  }

  /** The entries of a register under their titles: it repeats them, and what was typed is compared with each once. */
  record Entries(Map<String, List<Entry>> byTitle) {
    static Entries of(List<Holder> holders, PlaceNames places) {
      return new Entries(holders.stream().map(holder -> Entry.of(holder, places))
          .collect(Collectors.groupingBy(Entry::title, LinkedHashMap::new, Collectors.toList())));
    }
  }

  /** The matches; a unit typed without its place is sought up to that level, and only failing that above it. */
  List<Match> matches(Entries register, Level upTo) {
    List<Match> matches = new ArrayList<>();
    register.byTitle().forEach((title, entries) -> {
      Optional<String> rest = beyondTitle(title);
      if (rest.isPresent() || !name.isEmpty()) {
        entries.stream().map(entry -> match(entry, rest)).flatMap(Optional::stream).forEach(matches::add);
      }
    });
    Predicate<Match> near = match -> match.byName() || !match.standing().level().isAbove(upTo);
    boolean narrow = namedByUnit.isEmpty() && namedByPost.isEmpty()
        && matches.stream().anyMatch(match -> !match.byName() && near.test(match));
    return narrow ? matches.stream().filter(near).toList() : matches;
  }

  private Optional<Match> match(Entry entry, Optional<String> rest) {
    Holder holder = entry.holder();
    boolean samePost = rest.isPresent() && (rest.get().isEmpty() || entry.isOf(rest.get()));
    boolean sameUnit = entry.isOf(unit) || samePost && saysUnit(rest.get(), holder);
    boolean sameName = !name.isEmpty() && name.equals(entry.personName());
    boolean hit = sameName ? sameUnit || samePost : sameUnit && samePost;
    return hit
        ? Optional.of(new Match(
            holder.personId(), holder.postId(), holder.officeId(), sameName, holder.standing()))
        : Optional.empty();
  }

  /** 县扶贫办主任 or 镇长 in the field of the post says the unit as well, unless the unit typed is elsewhere. */
  private boolean saysUnit(String rest, Holder holder) {
    boolean here = namedByUnit.isEmpty() || namedByUnit.contains(holder.divisionId());
    return !rest.isEmpty() && here || namedByPost.contains(holder.divisionId());
  }

  /** What was typed before the title, as a unit; empty if nothing; absent if it is another post. */
  private Optional<String> beyondTitle(String title) {
    String shorter = post.length() < title.length() ? post : title;
    String longer = post.length() < title.length() ? title : post;
    if (shorter.length() < 2 || !longer.endsWith(shorter)) {
      return Optional.empty();
    }
    String before = longer.substring(0, longer.length() - shorter.length());
    if (before.contains("副")) {
      return Optional.empty();
    }
    return Optional.of(before.isEmpty() || longer.equals(title) ? ""
        : places.canonical(MODIFIER.matcher(before).replaceAll("")));
  }

  /** 扶贫办主任 of the 扶贫办 is its 主任. */
  private static String withoutUnit(String title, String office) {
    for (int end = title.length() - 2; end >= 2; end--) {
      if (office.contains(title.substring(0, end))) {
        return title.substring(end);
      }
    }
    return title;
  }

  private static String title(String text) {
    String title = PlaceNames.squeeze(text);
    for (Map.Entry<String, String> form : TITLES.entrySet()) {
      title = title.replace(form.getKey(), form.getValue());
    }
    return title;
  }
}
