package org.xiaohao.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xiaohao.platform.workflow.TaskHandler;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** Who writes a program against the API finds in its description what to send and what comes back. */
@XiaohaoTest
class ApiDocumentTests {

  @LocalServerPort private int port;
  @Autowired private List<TaskHandler<?>> handlers;
  private JsonNode document;

  @BeforeEach
  void read() {
    Site site = new Site(port);
    document = site.read(site.get("/v3/api-docs"));
  }

  private void eachOperation(BiConsumer<String, JsonNode> check) {
    document.get("paths").fields().forEachRemaining(path -> path.getValue().fields()
        .forEachRemaining(method -> check.accept(method.getKey() + " " + path.getKey(), method.getValue())));
  }

  @Test
  void asksForNothingThatTheProgramKnows() {
    List<String> asked = new ArrayList<>();
    eachOperation((where, operation) -> operation.path("parameters").forEach(parameter -> {
      if (List.of("viewer", "asked").contains(parameter.get("name").asText())) {
        asked.add(where);
      }
    }));
    assertThat(asked).isEmpty();
    assertThat(document.at("/components/securitySchemes/login/scheme").asText()).isEqualTo("basic");
  }

  @Test
  void namesTheFieldsOfEveryBody() {
    List<String> unnamed = new ArrayList<>();
    eachOperation((where, operation) -> operation.path("requestBody").path("content").forEach(body -> {
      JsonNode schema = body.get("schema");
      String ref = schema.path("$ref").asText();
      JsonNode fields = ref.isEmpty() ? schema : document.at(ref.substring(1));
      if (!fields.has("properties") && !fields.has("oneOf")) {
        unnamed.add(where);
      }
    }));
    assertThat(unnamed).isEmpty();
    assertThat(document.at("/components/schemas/problem.FoundProblems/properties/title/maxLength").asInt()).isEqualTo(200);
  }

  @Test
  void describesTheFormOfEveryTask() {
    JsonNode schemas = document.at("/components/schemas");
    assertThat(handlers).isNotEmpty().allSatisfy(handler ->
        assertThat(schemas.has("form." + handler.formKey().replace('/', '.'))).as(handler.formKey()).isTrue());
    assertThat(schemas.at("/form.problem.signOff/required").toString()).contains("decision");
  }

  @Test
  void leadsNowhereThatIsNotDescribed() {
    Matcher refs = Pattern.compile("\"#(/components/schemas/[^\"]+)\"").matcher(document.toString());
    while (refs.find()) {
      assertThat(document.at(refs.group(1)).isMissingNode()).as(refs.group(1)).isFalse();
    }
  }
}
