package org.xiaohao.platform.organisation;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Brings names of units as people write them to one form: 县扶贫办, 青石县扶贫开发办公室 and 青石扶贫办 become the same
 * when the place lies in 青石县.
 */
final class PlaceNames {

  private static final String SUFFIX = "自治区|自治州|自治县|街道办事处|街道|省|市|州|县|区|镇|乡|村";
  private static final Pattern SUFFIX_AT_END = Pattern.compile("(?:" + SUFFIX + ")$");
  private static final Pattern NOISE = Pattern.compile("[\\s\\p{P}\\p{S}]+");
  private static final Pattern LEADING_LEVEL =
      Pattern.compile("^(?:本|该|我们|我)?([省市州县区镇乡村])(?![场域村镇道])");
  private static final Map<String, String> SHORT = shortForms();

  private final Map<String, Set<Long>> idsByStem = new LinkedHashMap<>();
  private final Map<Level, String> ownStems = new LinkedHashMap<>();
  private final Pattern stem;
  private final Pattern outerStem;
  private final Pattern committee;

  /** @param scope all divisions whose names may occur, the place and those above it among them */
  PlaceNames(Division place, List<Division> scope) {
    for (Division division : scope) {
      String name = stemOf(division.name());
      idsByStem.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(division.id());
      if (place.within(division)) {
        ownStems.put(division.level(), name);
      }
    }
    String stems = idsByStem.keySet().stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(", ")"));
    stem = Pattern.compile(stems + "(?:" + SUFFIX + ")*");
    outerStem = Pattern.compile("(?:" + stems + ")+(?=" + stems + ")");
    committee = Pattern.compile(stems + "委$");
  }

  /** Half width, no blanks or signs. */
  static String squeeze(String text) {
    return text == null || text.isEmpty() ? ""
        : NOISE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }

  /** The one form of a unit's name. */
  String canonical(String text) {
    String name = squeeze(text);
    if (name.isEmpty()) {
      return name;
    }
    for (Map.Entry<String, String> form : SHORT.entrySet()) {
      name = name.replace(form.getKey(), form.getValue());
    }
    name = stem.matcher(withOwnPlace(name)).replaceAll("$1");
    name = outerStem.matcher(name).replaceAll("");
    return committee.matcher(name).replaceAll("$1党委");
  }

  /** Ids of the divisions the text names, be it by name or as 县, 镇 and the like in front. */
  Set<Long> named(String text) {
    String name = squeeze(text);
    if (name.isEmpty()) {
      return Set.of();
    }
    Matcher found = stem.matcher(withOwnPlace(name));
    Set<Long> ids = new LinkedHashSet<>();
    while (found.find()) {
      ids.addAll(idsByStem.get(found.group(1)));
    }
    return ids;
  }

  private String withOwnPlace(String name) {
    Matcher leading = LEADING_LEVEL.matcher(name);
    return leading.find()
        ? ownStem(leading.group(1)).map(own -> own + name.substring(leading.end())).orElse(name)
        : name;
  }

  private Optional<String> ownStem(String letter) {
    return Optional.ofNullable(ownStems.get(switch (letter) {
      case "省" -> Level.PROVINCE;
      case "市", "州" -> Level.CITY;
      case "县", "区" -> Level.COUNTY;
      case "镇", "乡" -> Level.TOWNSHIP;
      default -> Level.VILLAGE;
    }));
  }

  private static String stemOf(String name) {
    String shortened = SUFFIX_AT_END.matcher(name).replaceFirst("");
    return shortened.length() < 2 ? name : shortened;
  }

  private static Map<String, String> shortForms() {
    Map<String, String> forms = new LinkedHashMap<>();
    String pairs = "中共> 人民> 纪律检查委员会>纪委 纪委监委>纪委 纪检委>纪委 扶贫开发办公室>扶贫办 扶贫开发办>扶贫办 "
        + "扶贫办公室>扶贫办 村民委员会>村委 委员会>委 委会>委 委组织部>组织部 住房和城乡建设>住建 住房城乡建设>住建 "
        + "发展和改革>发改 发展改革>发改 卫生和计划生育>卫计 卫生计生>卫计 卫生健康>卫计 卫健>卫计 卫生局>卫计局";
    for (String pair : pairs.split(" ")) {
      int at = pair.indexOf('>');
      forms.put(pair.substring(0, at), pair.substring(at + 1));
    }
    return forms;
  }
}
