package org.xiaohao.casework.problem;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;

/**
 * The findings a list grew out of, and which item answers which (S14): a finding may be split into several items, several
 * may be merged into one, and none may be left out.
 */
@Service
public class ListFindings {

  private final FindingMapper mapper;

  ListFindings(FindingMapper mapper) {
    this.mapper = mapper;
  }

  void insert(ProblemList list, CaseRef source, List<Finding> findings) {
    mapper.insertSource(list.id(), source);
    findings.forEach(finding -> mapper.insertFinding(list.id(), finding));
  }

  /** Ties each item to the findings it names. A list without findings takes no numbers. */
  void link(ProblemList list, List<ItemDraft> drafts, List<ProblemItem> items) {
    Map<Integer, FindingView> known = mapper.listByList(list.id()).stream()
        .collect(Collectors.toMap(FindingView::number, Function.identity()));
    Set<Integer> left = new TreeSet<>(known.keySet());
    for (int i = 0; i < items.size(); i++) {
      for (int number : numbers(i, drafts.get(i).findings(), known)) {
        mapper.insertLink(known.get(number).id(), items.get(i).id());
        left.remove(number);
      }
    }
    if (!left.isEmpty() && !items.isEmpty()) {
      throw DomainException.invalid("items", "problem.findings.left",
          left.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
  }

  private static Set<Integer> numbers(int item, String typed, Map<Integer, FindingView> known) {
    Set<Integer> numbers = new TreeSet<>();
    try {
      Arrays.stream(typed == null ? new String[0] : typed.split("[,，、;；\\s]+")).filter(part -> !part.isEmpty())
          .forEach(part -> numbers.add(Integer.valueOf(part)));
    } catch (NumberFormatException e) {
      throw DomainException.invalid("items[" + item + "].findings", "problem.findings.unknown", known.size());
    }
    if (!known.keySet().containsAll(numbers) || numbers.isEmpty() && !known.isEmpty()) {
      throw DomainException.invalid("items[" + item + "].findings",
          known.isEmpty() ? "problem.findings.none" : "problem.findings.unknown", known.size());
    }
    return numbers;
  }

  /** A row of the listing form for each finding, for the office to complete, split or merge. */
  public List<Map<String, Object>> firstItems(long listId) {
    return mapper.listByList(listId).stream().map(finding -> {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("text", finding.text());
      row.put("place", finding.placeDivisionId());
      row.put("findings", String.valueOf(finding.number()));
      return row;
    }).toList();
  }

  /** The findings an item answers, each with the case that found it. */
  public List<FindingView> ofItem(ProblemItem item) {
    return mapper.listByItem(item.id());
  }

  /** What became of the findings of a case, for those who may see that case. */
  public List<FindingItem> itemsOf(CaseRef source) {
    return mapper.listItems(source);
  }
}
