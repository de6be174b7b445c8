package org.xiaohao.platform.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.campaign.Campaign;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.campaign.Term;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.workflow.ProcessVersions;

/**
 * What the audit notes beside a deed, in words. The audit keeps codes, ids and dates parted by blanks; the bundles say
 * under {@code audit.<deed>.detail} what they mean: <code>{1}</code> is the second of them as it is, <code>{1:person}</code>
 * the name of that person, <code>{1:PayWay}</code> the label of that constant, <code>{3+:Outcome}</code> all from the
 * fourth on. Of what is not there nothing is said. Whom a recusal keeps away stays a number: a name there would tell whom
 * the case is about.
 */
@Component
class DeedDetails {

  private static final Pattern PART = Pattern.compile("\\{(\\d)(\\+)?(?::([\\w.]+))?}");
  private static final Pattern ID = Pattern.compile("\\d{1,18}");

  private final Texts texts;
  private final Map<String, Function<String, String>> kinds;

  DeedDetails(Texts texts, Names names, Divisions divisions, ProcessVersions processes, Campaigns campaigns) {
    this.texts = texts;
    kinds = Map.of("person", id -> ofId(id, names::person), "office", id -> ofId(id, names::office),
        "division", code -> divisions.byCode(code).name(), "process", processes::name, "task", texts::task,
        "origin", code -> label(code, campaigns.current().origin(code).map(Campaign.Origin::term)),
        "dimension", code -> label(code, campaigns.current().dimension(code)),
        "aspect", code -> label(code, campaigns.current().aspect(code).map(Campaign.Aspect::term)));
  }

  /** The detail in words, or as it was noted where the bundles say nothing of it; null for none. */
  String of(String action, String detail) {
    String words = texts.or("audit." + action + ".detail", null);
    if (detail == null || words == null) {
      return detail;
    }
    List<String> noted = Arrays.asList(detail.split(" "));
    return PART.matcher(words).replaceAll(part -> Matcher.quoteReplacement(part(part, noted))).strip();
  }

  private String part(MatchResult part, List<String> noted) {
    int from = Integer.parseInt(part.group(1));
    int to = part.group(2) == null ? from + 1 : noted.size();
    return noted.stream().skip(from).limit(Math.max(0, to - from)).map(value -> said(part.group(3), value))
        .collect(Collectors.joining(" "));
  }

  private String said(String kind, String value) {
    if (kind == null) {
      return value;
    }
    Function<String, String> known = kinds.get(kind);
    return known == null ? texts.or(kind + "." + value, value) : known.apply(value);
  }

  private static String ofId(String id, Function<Long, String> name) {
    return ID.matcher(id).matches() ? name.apply(Long.valueOf(id)) : id;
  }

  private static String label(String code, Optional<Term> term) {
    return term.map(Term::label).orElse(code);
  }
}
