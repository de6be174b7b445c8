package org.xiaohao.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("S12")
class TemplatesTests {

  private static final String KIND = "ACCEPTANCE_NOTICE";

  private final Templates templates = new Templates();

  private static Map<String, Object> fields() {
    return new TreeMap<>(Map.of("issuer", "青石县纪委举报中心", "number", "R1", "receivedOn", "2017年6月27日", "acceptedOn",
        "2017年6月28日", "summary", "低保评定", "date", "2017年6月28日", "correction", List.of()));
  }

  private String text(Map<String, Object> fields) {
    return PrintView.of(templates.fill(KIND, fields)).blocks().stream().flatMap(block -> block.lines().stream())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void putFieldsIntoTheWordsOfTheTemplate() {
    assertThat(text(fields())).contains("你于2017年6月27日反映的事项（收件编号R1）已收到", "低保评定", "（印章）")
        .doesNotContain("{{", "更正");
  }

  @Test
  void readNothingThatPeopleTypedAsATag() {
    Map<String, Object> fields = fields();
    fields.put("summary", "{{number}} {{?correction}} 一行\n另一行 <b>&");
    fields.put("correction", List.of(Map.of("version", "2", "before", "第1版", "text", "{{summary}}")));
    assertThat(text(fields)).contains("{{number}} {{?correction}} 一行\n另一行 <b>&", "更正第1版：{{summary}}");
  }

  @Test
  void failWhenAFieldIsMissing() {
    Map<String, Object> fields = fields();
    fields.remove("summary");
    assertThatThrownBy(() -> templates.fill(KIND, fields)).hasMessageContaining("summary");
  }
}
