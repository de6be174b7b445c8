package org.xiaohao.platform.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Turns JSON into a form record and checks its limits. Text is normalised (NFC, no control characters but line breaks,
 * trimmed; empty becomes absent); full-width digits in dates, numbers and codes are understood.
 */
@Component
public class FormBinder {

  private final ObjectMapper mapper;
  private final Validator validator;

  FormBinder(ObjectMapper mapper, Validator validator) {
    this.mapper = mapper.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    this.validator = validator;
  }

  /** Binds and checks; throws {@link InvalidForm} that names every field at fault. */
  public <F> F bind(JsonNode json, Class<F> type) {
    F form;
    try {
      form = mapper.treeToValue(clean(json), type);
    } catch (JsonMappingException e) {
      throw new InvalidForm(List.of(new InvalidForm.Fault(path(e), "form.unreadable", List.of())));
    } catch (JsonProcessingException e) {
      throw new InvalidForm(List.of(new InvalidForm.Fault("", "form.unreadable", List.of())));
    }
    if (form == null) {
      throw new InvalidForm(List.of(new InvalidForm.Fault("", "form.missing", List.of())));
    }
    Set<ConstraintViolation<F>> violations = validator.validate(form);
    if (!violations.isEmpty()) {
      throw new InvalidForm(violations.stream().map(FormBinder::fault).sorted(
          (a, b) -> a.field().compareTo(b.field())).collect(Collectors.toList()));
    }
    return form;
  }

  private static InvalidForm.Fault fault(ConstraintViolation<?> violation) {
    String constraint = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    Object max = violation.getConstraintDescriptor().getAttributes().get("max");
    Object value = violation.getConstraintDescriptor().getAttributes().get("value");
    String message = violation.getMessageTemplate();
    if (message.startsWith("{") && violation.getConstraintDescriptor().getAnnotation() instanceof Size size) {
      return size(violation, size);
    }
    String key = message.startsWith("{") ? "form." + constraint : message;
    return new InvalidForm.Fault(violation.getPropertyPath().toString(), key,
        max != null ? List.of(max) : value != null ? List.of(value) : List.of());
  }

  /** Says how much there may be and, of a text, how long it is, so that one knows how much to cut. */
  private static InvalidForm.Fault size(ConstraintViolation<?> violation, Size size) {
    String field = violation.getPropertyPath().toString();
    if (violation.getInvalidValue() instanceof CharSequence text) {
      return new InvalidForm.Fault(field, "form.Length", List.of(size.max(), text.length()));
    }
    boolean few = violation.getInvalidValue() instanceof Collection<?> all && all.size() < size.min();
    return new InvalidForm.Fault(field, few ? "form.Few" : "form.Size", List.of(few ? size.min() : size.max()));
  }

  private static String path(JsonMappingException e) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference reference : e.getPath()) {
      if (reference.getFieldName() == null) {
        path.append('[').append(reference.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
      }
    }
    return path.toString();
  }

  private JsonNode clean(JsonNode node) {
    if (node == null) {
      return mapper.createObjectNode();
    }
    if (node.isTextual()) {
      String text = clean(node.textValue());
      return text.isEmpty() ? mapper.nullNode() : TextNode.valueOf(text);
    }
    if (node instanceof ObjectNode object) {
      ObjectNode copy = mapper.createObjectNode();
      object.fields().forEachRemaining(field -> copy.set(field.getKey(), clean(field.getValue())));
      return copy;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = mapper.createArrayNode();
      array.forEach(element -> copy.add(clean(element)));
      return copy;
    }
    return node;
  }

  /** Text as it is stored: NFC, line feeds only, no other control characters, trimmed. */
  public static String clean(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n");
    StringBuilder kept = new StringBuilder(normal.length());
    normal.codePoints().filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c)).forEach(kept::appendCodePoint);
    String stripped = kept.toString().strip();
    return looksLikeNumberOrDate(stripped) ? Normalizer.normalize(stripped, Normalizer.Form.NFKC) : stripped;
  }

  private static boolean looksLikeNumberOrDate(String text) {
    return !text.isEmpty() && text.length() <= 24
        && text.codePoints().allMatch(c -> Character.isDigit(c) || "-－—/／.．:： ".indexOf(c) >= 0);
  }
}
