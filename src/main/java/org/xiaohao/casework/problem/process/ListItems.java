package org.xiaohao.casework.problem.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.ItemDraft;
import org.xiaohao.casework.problem.ItemListing;
import org.xiaohao.casework.problem.ListChoices;
import org.xiaohao.casework.problem.ListFindings;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The supervising office splits what was found into items, each with one unit, one person and one date. */
@Component
class ListItems implements TaskHandler<ListItems.Form> {

  private final ItemListing listing;
  private final ListChoices choices;
  private final ListFindings findings;

  ListItems(ItemListing listing, ListChoices choices, ListFindings findings) {
    this.listing = listing;
    this.choices = choices;
    this.findings = findings;
  }

  /**
   * The items, or the reason why there are none here (ruling 21).
   */
  record Form(@Valid @Size(max = 50) List<ItemDraft> items, @Size(max = 1000) String noneReason) {
  }

  @Override
  public String formKey() {
    return "problem/listItems";
  }

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, Form form) {
    List<ItemDraft> items = form.items() == null ? List.of() : form.items();
    return Map.of("itemsOpen", listing.list(task, items, form.noneReason()));
  }

  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    Map<String, List<Choice>> all = new LinkedHashMap<>();
    choices.of(task.subject().id()).forEach((field, list) -> {
      all.put("items." + field, list);
      all.put(field, list);
    });
    return all;
  }

  @Override
  public Map<String, Object> initial(TaskContext task) {
    List<Map<String, Object>> found = findings.firstItems(task.subject().id());
    return Map.of("items", found.isEmpty() ? List.of(choices.firstItem(task.subject().id())) : found);
  }
}
