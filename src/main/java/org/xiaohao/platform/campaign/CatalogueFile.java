package org.xiaohao.platform.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.xiaohao.platform.organisation.Level;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code config/catalogue/<campaign>.yml} and says what is wrong with it. */
final class CatalogueFile {

  private final String campaign;

  private CatalogueFile(String campaign) {
    this.campaign = campaign;
  }

  static Campaign read(String campaign) {
    try (InputStream in = new ClassPathResource("config/catalogue/" + campaign + ".yml").getInputStream()) {
      return read(campaign, in);
    } catch (IOException e) {
      throw new BadCatalogue(campaign, "cannot be read: " + e.getMessage());
    }
  }

  static Campaign read(String campaign, InputStream in) {
    Map<String, Object> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    CatalogueFile file = new CatalogueFile(campaign);
    if (!campaign.equals(file.text(root, "code"))) {
      throw new BadCatalogue(campaign, "has the code of another campaign");
    }
    return new Campaign(campaign, file.term(root), file.text(root, "ruleSet"), file.terms(root, "dimensions"),
        file.maps(root, "aspects").stream().map(file::aspect).toList(),
        file.maps(root, "origins").stream().map(file::origin).toList(),
        root.containsKey("cleanOutGrounds") ? file.terms(root, "cleanOutGrounds") : List.of(),
        file.codes(root, "rewardExclusions"), file.flag(root, "dutyRecords"));
  }

  private Campaign.Aspect aspect(Map<String, Object> map) {
    return new Campaign.Aspect(term(map), terms(map, "problems"),
        map.containsKey("subTypes") ? terms(map, "subTypes") : List.of());
  }

  private Campaign.Origin origin(Map<String, Object> map) {
    String closes = text(map, "closes");
    if (closes.equals("RECEIVER")) {
      return new Campaign.Origin(term(map), null);
    }
    if (!List.of("COUNTY", "CITY", "PROVINCE").contains(closes)) {
      throw new BadCatalogue(campaign, "closes must be COUNTY, CITY, PROVINCE or RECEIVER, not " + closes);
    }
    return new Campaign.Origin(term(map), Level.valueOf(closes));
  }

  private List<Term> terms(Map<String, Object> map, String key) {
    return maps(map, key).stream().map(this::term).toList();
  }

  private Term term(Map<String, Object> map) {
    return new Term(text(map, "code"), text(map, "name"), text(map, "en"));
  }

  private String text(Map<String, Object> map, String key) {
    Object value = map.get(key);
    if (!(value instanceof String text) || text.isBlank()) {
      throw new BadCatalogue(campaign, "needs a text for " + key + " in " + map.getOrDefault("code", "its head"));
    }
    return text;
  }

  private Set<String> codes(Map<String, Object> map, String key) {
    Object value = map.getOrDefault(key, List.of());
    if (!(value instanceof List<?> list) || !list.stream().allMatch(String.class::isInstance)) {
      throw new BadCatalogue(campaign, "needs a list of codes for " + key);
    }
    return list.stream().map(String.class::cast).collect(Collectors.toUnmodifiableSet());
  }

  private boolean flag(Map<String, Object> map, String key) {
    if (!(map.getOrDefault(key, false) instanceof Boolean flag)) {
      throw new BadCatalogue(campaign, "needs true or false for " + key);
    }
    return flag;
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> maps(Map<String, Object> map, String key) {
    if (!(map.get(key) instanceof List<?> list) || !list.stream().allMatch(Map.class::isInstance)) {
      throw new BadCatalogue(campaign, "needs a list " + key + " in " + map.getOrDefault("code", "its head"));
    }
    return (List<Map<String, Object>>) list;
  }
}
