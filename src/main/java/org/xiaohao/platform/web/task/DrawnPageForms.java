package org.xiaohao.platform.web.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
  public String show(Form<?> form, Map<String, Object> values, Sheet sheet) {
    return page(form, draw(form, mapper.valueToTree(values), List.of(), null), sheet);
  }

  @Override
  public <F extends Record> String take(Form<F> form, MultiValueMap<String, String> typed, Function<F, String> deed,
      Sheet sheet) {
    if (FormTree.changesRows(typed)) {
      ObjectNode values = FormTree.of(form.record(), typed);
      FormTree.removeRow(values, typed.getFirst("_remove"));
      return page(form, draw(form, values, List.of(), typed.getFirst("_add")), sheet);
    }
    try {
      return deed.apply(bind(form, typed));
    } catch (DomainException refusal) {
      if (refusal.kind() != DomainException.Kind.INVALID) {
        throw refusal;
      }
      sheet.response().setStatus(refusal.kind().status());
      return page(form, draw(form, FormTree.of(form.record(), typed), FormModels.faults(refusal), null), sheet);
    }
  }

  private static String page(Form<?> form, FormModel drawn, Sheet sheet) {
    sheet.model().addAttribute("key", form.key());
    sheet.model().addAttribute("action", sheet.action());
    sheet.model().addAttribute("form", drawn);
    return sheet.view();
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
