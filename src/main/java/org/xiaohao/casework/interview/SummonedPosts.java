package org.xiaohao.casework.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.organisation.Chief;

/** Whom a session may summon: whom its facts name, the heads of its area, and by decision the head of any unit there. */
@Component
class SummonedPosts {

  private final InterviewAreas areas;
  private final InterviewUnits units;
  private final TriggerFacts facts;

  SummonedPosts(InterviewAreas areas, InterviewUnits units, TriggerFacts facts) {
    this.areas = areas;
    this.units = units;
    this.facts = facts;
  }

  /** Whom one fact names: the head of its unit; without such a one both heads of the area and a city leader (S19). */
  List<Chief> named(Interview interview, TriggerFact fact) {
    List<Chief> heads = fact.unitId() == null ? List.of() : units.chiefs(fact.unitId());
    return heads.isEmpty() ? areas.inCharge(interview) : heads;
  }

  /** Whom the facts name together. */
  List<Chief> proposed(Interview interview) {
    return once(facts.of(interview).stream().flatMap(fact -> named(interview, fact).stream()));
  }

  /** Whom the form offers at once: those, and the heads of the area. */
  List<Chief> candidates(Interview interview) {
    return once(Stream.concat(proposed(interview).stream(), areas.heads(interview).stream()));
  }

  /** Who can be added: the heads of the other units of the area and of the places right below it. */
  List<Chief> others(Interview interview) {
    List<Chief> offered = candidates(interview);
    return units.chiefsIn(areas.division(interview.areaDivisionId())).stream()
        .filter(chief -> !offered.contains(chief)).toList();
  }

  /** The post in words, with the unit unless it is the area itself. */
  String title(Interview interview, Chief chief) {
    return units.title(interview, chief);
  }

  /** The holders of the chosen posts, each person once; a post that nobody holds would make a notice to nobody. */
  List<Chief> chosen(Interview interview, ProposalForm form) {
    List<Chief> all = new ArrayList<>();
    pick(form.persons() == null ? List.of() : form.persons(), candidates(interview), "persons", all);
    List<ProposalForm.Added> added = form.others() == null ? List.of() : form.others();
    List<Chief> others = added.isEmpty() ? List.of() : others(interview);
    for (int i = 0; i < added.size(); i++) {
      pick(List.of(added.get(i).post()), others, "others[" + i + "].post", all);
    }
    if (all.isEmpty()) {
      throw DomainException.invalid("persons", "interview.nobody");
    }
    return all.stream().collect(Collectors.toMap(Chief::personId, chief -> chief, (one, same) -> one,
        LinkedHashMap::new)).values().stream().toList();
  }

  /** In the order in which they are offered: the Party first. */
  private static void pick(List<Long> posts, List<Chief> offered, String field, List<Chief> into) {
    Map<Long, Chief> byPost = offered.stream().collect(Collectors.toMap(Chief::postId, Function.identity()));
    if (!byPost.keySet().containsAll(posts)) {
      throw DomainException.invalid(field, "interview.person.not.of.area");
    }
    offered.stream().filter(chief -> posts.contains(chief.postId())).forEach(into::add);
  }

  private static List<Chief> once(Stream<Chief> chiefs) {
    return chiefs.collect(Collectors.toMap(Chief::postId, chief -> chief, (one, same) -> one, LinkedHashMap::new))
        .values().stream().toList();
  }
}
