package org.xiaohao.platform.web.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.platform.web.Texts;
import org.xiaohao.platform.workflow.FormBinder;
import org.xiaohao.platform.workflow.InvalidForm;

/** Page forms by the means of task forms. */
@Component
class DrawnPageForms implements PageForms {

  private final Texts texts;
  private final ObjectMapper mapper;
  private final FormBinder binder;

  DrawnPageForms(Texts texts, ObjectMapper mapper, FormBinder binder) {
    this.texts = texts;
    this.mapper = mapper;
    this.binder = binder;
  }

  @Override
  public Object first(Form<?> form, Map<String, Object> values) {
    return draw(form, mapper.valueToTree(values), List.of(), null);
  }

  @Override
  public Object refused(Form<?> form, MultiValueMap<String, String> typed, DomainException refusal) {
    return draw(form, FormTree.of(form.record(), typed), FormModels.faults(refusal), null);
  }

  @Override
  public Optional<Object> rows(Form<?> form, MultiValueMap<String, String> typed) {
    if (!FormTree.changesRows(typed)) {
      return Optional.empty();
    }
    ObjectNode values = FormTree.of(form.record(), typed);
    FormTree.removeRow(values, typed.getFirst("_remove"));
    return Optional.of(draw(form, values, List.of(), typed.getFirst("_add")));
  }

  @Override
  public <F extends Record> F bind(Form<F> form, MultiValueMap<String, String> typed) {
    return binder.bind(FormTree.of(form.record(), typed), form.record());
  }

  private FormModel draw(Form<?> form, JsonNode values, List<InvalidForm.Fault> faults, String moreRows) {
    FormDrawing drawing = new FormDrawing(texts, form.key(), form.choices(), faults, moreRows);
    return new FormModel(drawing.fields(form.record(), values), drawing.problems(), List.of());
  }
}
