package org.xiaohao.platform.web.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
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
    return draw(form, mapper.valueToTree(values), List.of());
  }

  @Override
  public Object refused(Form<?> form, MultiValueMap<String, String> typed, DomainException refusal) {
    return draw(form, FormTree.of(form.record(), typed), FormModels.faults(refusal));
  }

  @Override
  public <F extends Record> F bind(Form<F> form, MultiValueMap<String, String> typed) {
    return binder.bind(FormTree.of(form.record(), typed), form.record());
  }

  private FormModel draw(Form<?> form, JsonNode values, List<InvalidForm.Fault> faults) {
    FormDrawing drawing = new FormDrawing(texts, form.key(), form.choices(), faults, null);
    return new FormModel(drawing.fields(form.record(), values), drawing.problems(), List.of());
  }
}
