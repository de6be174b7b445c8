package org.xiaohao.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.workflow.InvalidForm;

/**
 * Small forms that stand on the page of something else. One that is refused comes back on that page, with the fault beside
 * its field and what was typed; {@code work/small} draws its fields.
 */
@Component
public class SmallForms {

  private final PageForms forms;
  private final Texts texts;

  SmallForms(PageForms forms, Texts texts) {
    this.forms = forms;
    this.texts = texts;
  }

  /**
   * The page on which the form stands.
   *
   * @param again draws it again, from the same model
   * @param done where to go when the form was taken
   */
  public record Page(Model model, HttpServletResponse response, Supplier<String> again, String done) {
  }

  /**
   * A refused form, as {@code small} in the model.
   *
   * @param form tells it from the other forms of the page
   * @param field at fault; null if none is
   */
  public record Refused(String form, MultiValueMap<String, String> typed, String field, String problem) {

    /** What was typed into a field; null for the fields of other forms. */
    public String typed(String ofForm, String name) {
      return form.equals(ofForm) ? typed.getFirst(name) : null;
    }

    /** What is wrong with a field; null if nothing is. What concerns no field stands at the first one of the form. */
    public String problem(String ofForm, String name, boolean first) {
      boolean here = field == null ? first : field.equals(name);
      return form.equals(ofForm) && here ? problem : null;
    }

    @Override
    public String toString() {
      return "Refused[hidden]";
    }
  }

  /** Reads the form and does what it says; shows the page again if it is refused. */
  public <F extends Record> String take(String form, Class<F> record, MultiValueMap<String, String> typed,
      Consumer<F> deed, Page page) {
    try {
      deed.accept(forms.bind(new PageForms.Form<>(form, record, Map.of()), typed));
      return page.done();
    } catch (DomainException refusal) {
      if (!refusal.leavesForm()) {
        throw refusal;
      }
      page.response().setStatus(refusal.kind().status());
      page.model().addAttribute("small", refused(form, typed, refusal));
      return page.again().get();
    }
  }

  private Refused refused(String form, MultiValueMap<String, String> typed, DomainException refusal) {
    String key = refusal instanceof InvalidForm wrong ? wrong.faults().get(0).key() : refusal.getMessage();
    List<Object> arguments = refusal instanceof InvalidForm wrong ? wrong.faults().get(0).arguments()
        : refusal.arguments();
    return new Refused(form, typed, refusal.field(), texts.error(key, arguments.toArray()));
  }
}
