package org.xiaohao.platform.web.filter;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.worklist.WorkFilter;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkTab;

/** A {@link WorkFilter} as an address has it: nothing but text, of which every part may be missing. */
public record AskedFilter(String tab, String step, String office, String due, String kind, String state, String sort) {

  private static final String CODE = "[a-z][a-zA-Z/-]{0,80}";

  /** Reads the query of an address; what it says besides is no part of a filter. */
  public static AskedFilter parse(String query) {
    MultiValueMap<String, String> parts =
        UriComponentsBuilder.newInstance().query(query == null ? "" : query).build().getQueryParams();
    Map<String, String> one = parts.toSingleValueMap();
    return new AskedFilter(one.get("tab"), one.get("step"), one.get("office"), one.get("due"), one.get("kind"),
        one.get("state"), one.get("sort"));
  }

  /** Whether nothing is asked. */
  public boolean empty() {
    return Stream.of(tab, step, office, due, kind, state, sort).allMatch(part -> part == null || part.isBlank());
  }

  /**
   * What it means.
   *
   * @param usual the list if none is named
   * @throws DomainException 422 naming the parameter that means nothing
   */
  public WorkFilter typed(WorkTab usual) {
    WorkTab list = constant("tab", WorkTab.values(), tab);
    WorkFilter.Sort order = constant("sort", WorkFilter.Sort.values(), sort);
    return new WorkFilter(list == null ? usual : list, code("step", step), number(office),
        constant("due", WorkFilter.Due.values(), due), code("kind", kind), open(), order == null ? WorkFilter.Sort.DUE : order);
  }

  private WorkItem.State open() {
    WorkItem.State one = constant("state", WorkItem.State.values(), state);
    if (one == WorkItem.State.DONE || one == WorkItem.State.CANCELLED) {
      throw DomainException.invalid("state", "query.unknown");
    }
    return one;
  }

  private static <E extends Enum<E>> E constant(String name, E[] all, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return Arrays.stream(all).filter(one -> one.name().equalsIgnoreCase(text.replace('-', '_'))).findFirst()
        .orElseThrow(() -> DomainException.invalid(name, "query.unknown"));
  }

  private static String code(String name, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (!text.matches(CODE)) {
      throw DomainException.invalid(name, "query.unknown");
    }
    return text;
  }

  private static Long number(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (!text.matches("\\d{1,18}")) {
      throw DomainException.invalid("office", "query.unknown");
    }
    return Long.valueOf(text);
  }
}
