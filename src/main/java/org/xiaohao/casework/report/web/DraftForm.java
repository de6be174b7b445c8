package org.xiaohao.casework.report.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xiaohao.casework.report.Seeds;

/**
 * What somebody has typed so far, page by page: earlier and later pages travel as hidden fields, so that the server keeps
 * nothing before the report is sent (decision 2).
 */
final class DraftForm {

  static final int RESPONDENTS = 3;
  private static final List<String> FIRST = List.of("who", "where", "when", "happenedOn", "what", "byFile",
      "place");
  private static final List<String> SECOND = second();
  /** What only a clerk's form has. */
  private static final List<String> OFFLINE = List.of("channel", "receivedOn", "envelopeOnly", "envelopeNumber");
  private static final List<String> RESPONDENT = List.of("post", "unit", "title", "name");
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})\\s*[-年/.]\\s*(\\d{1,2})\\s*[-月/.]\\s*(\\d{1,2})\\s*日?");

  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final String place;
  private String codeFault;

  private DraftForm(String place) {
    this.place = place;
  }

  /** An empty form with a fresh seed. */
  static DraftForm empty() {
    DraftForm form = new DraftForm(null);
    form.values.put("seed", List.of(Base64.getUrlEncoder().withoutPadding().encodeToString(Seeds.random())));
    return form;
  }

  /**
   * The form of a request.
   *
   * @param place code of the place chosen, after changes further up have been followed
   */
  static DraftForm of(Map<String, String[]> parameters, String place) {
    DraftForm form = new DraftForm(place);
    List<String> known = new ArrayList<>(List.of("seed"));
    known.addAll(FIRST);
    known.addAll(SECOND);
    known.remove("place");
    known.addAll(OFFLINE);
    for (String name : known) {
      String[] typed = parameters.get(name);
      if (typed != null) {
        form.values.put(name, Arrays.asList(typed));
      }
    }
    return form;
  }

  private static List<String> second() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < RESPONDENTS; i++) {
      for (String part : List.of("post", "unit", "title", "name")) {
        names.add("respondent" + i + part);
      }
    }
    names.addAll(List.of("kinds", "retaliation", "leakSuspected", "earlierCode", "earlier", "signature", "name", "phone",
        "contactWishes", "amount", "witnesses", "reportedBefore"));
    return names;
  }

  /** The page on which a field stands. */
  static int pageOf(String field) {
    String name = field.replaceAll("\\[.*", "");
    return FIRST.contains(name) ? 1 : 2;
  }

  String get(String name) {
    List<String> all = values.getOrDefault(name, List.of());
    return all.isEmpty() ? "" : all.get(0);
  }

  /** Whether a box of this name and value is ticked. */
  public boolean has(String name, String value) {
    return values.getOrDefault(name, List.of()).contains(value);
  }

  /** A seal stands in the place of the receipt code that was typed. */
  void exchangeCode(String sealed) {
    values.put("retaliation", List.of("true"));
    values.remove("earlierCode");
    values.put("earlier", List.of(sealed));
  }

  /** The seal that came is none of this form's. */
  void dropSeal() {
    values.remove("earlier");
  }

  /** The receipt code that was typed is wrong, for this reason. */
  void refuseCode(String reason) {
    codeFault = reason;
  }

  /** What is wrong with the form before it is even read. */
  Map<String, String> faults() {
    return codeFault == null ? Map.of() : Map.of("earlierCode", codeFault);
  }

  /** Whether the reporter says anything of retaliation, by the box or by what belongs to it. */
  public boolean retaliates() {
    return has("retaliation", "true") || has("leakSuspected", "true") || !get("earlierCode").isBlank();
  }

  /** A value, for templates. */
  public String value(String name) {
    return get(name);
  }

  public String place() {
    return place;
  }

  /** Name and value of a hidden field. */
  record Hidden(String name, String value) {
  }

  /** What the other pages hold, and the seed. */
  public List<Hidden> hidden(int page) {
    List<Hidden> hidden = new ArrayList<>();
    values.forEach((name, all) -> {
      if (name.equals("seed") || pageOf(name) != page) {
        all.stream().filter(value -> !value.isEmpty()).forEach(value -> hidden.add(new Hidden(name, value)));
      }
    });
    if (page != 1 && place != null) {
      hidden.add(new Hidden("place", place));
    }
    return hidden;
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    for (String name : List.of("seed", "who", "where", "when", "what", "signature", "name", "phone", "contactWishes",
        "amount", "witnesses", "reportedBefore")) {
      json.put(name, get(name));
    }
    json.put("happenedOn", date(get("happenedOn")));
    json.put("byFile", has("byFile", "true"));
    json.put("place", place);
    json.put("retaliation", retaliates());
    json.put("leakSuspected", has("leakSuspected", "true"));
    json.put("earlier", get("earlier"));
    ArrayNode kinds = json.putArray("kinds");
    values.getOrDefault("kinds", List.of()).stream().filter(kind -> !kind.isEmpty()).forEach(kinds::add);
    ArrayNode respondents = json.putArray("respondents");
    for (int i = 0; i < RESPONDENTS; i++) {
      ObjectNode respondent = respondents.addObject();
      for (String part : RESPONDENT) {
        respondent.put(part, get("respondent" + i + part));
      }
    }
    return json;
  }

  /** Dates as people write them, such as 2017年6月27日 or 2017/6/27. */
  static String date(String typed) {
    Matcher date = DATE.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
    return date.matches() ? String.format("%s-%02d-%02d", date.group(1), Integer.parseInt(date.group(2)),
        Integer.parseInt(date.group(3))) : typed;
  }

  /** The name of the form's own field for a field of the record. */
  static String fieldOf(String path) {
    Matcher respondent = Pattern.compile("respondents\\[(\\d)]\\.?(\\w*)").matcher(path);
    if (respondent.matches()) {
      return "respondent" + respondent.group(1) + (respondent.group(2).isEmpty() ? "post" : respondent.group(2));
    }
    return path.replaceAll("\\[.*", "");
  }
}
