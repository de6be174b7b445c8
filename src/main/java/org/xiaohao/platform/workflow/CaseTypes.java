package org.xiaohao.platform.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;

/** Finds the case type of a kind or of a process. */
@Component
public class CaseTypes {

  private final ObjectProvider<CaseType> beans;
  private volatile Map<String, CaseType> byKind;

  CaseTypes(ObjectProvider<CaseType> beans) {
    this.beans = beans;
  }

  private Map<String, CaseType> byKind() {
    if (byKind == null) {
      List<CaseType> all = beans.stream().toList();
      byKind = all.stream().collect(Collectors.toMap(CaseType::kind, Function.identity()));
    }
    return byKind;
  }

  public CaseType of(String kind) {
    CaseType type = byKind().get(kind);
    if (type == null) {
      throw new IllegalStateException("no case type for the kind " + kind);
    }
    return type;
  }

  /** The case of a reference among the kinds in which nobody has tasks. Who may know of it is the caller's question. */
  public Optional<CaseRef> withoutTasks(String reference) {
    return byKind().values().stream().flatMap(type -> type.find(reference).stream()).findFirst();
  }

  /** The kinds of all cases, in order. */
  public List<String> kinds() {
    return byKind().keySet().stream().sorted().toList();
  }

  /** The case a business key names: {@code kind:id}. */
  static CaseRef subject(String businessKey) {
    int colon = businessKey.indexOf(':');
    return new CaseRef(businessKey.substring(0, colon), Long.parseLong(businessKey.substring(colon + 1)));
  }
}
