package org.xiaohao.casework.clue.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.ClueSurroundings;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.campaign.Campaign;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.campaign.Term;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.workflow.TaskHandler.Choice;

/** What the forms of clues offer to choose from. */
@Component
class ClueChoices {

  private final ClueSurroundings surroundings;
  private final Campaigns campaigns;

  ClueChoices(ClueSurroundings surroundings, Campaigns campaigns) {
    this.surroundings = surroundings;
    this.campaigns = campaigns;
  }

  List<Choice> staff(CaseRef subject) {
    return people(surroundings.staff(subject));
  }

  List<Choice> investigators(CaseRef subject) {
    return people(surroundings.investigators(subject));
  }

  Set<Long> free(CaseRef subject) {
    return surroundings.investigators(subject).stream().map(Person::id).collect(Collectors.toSet());
  }

  boolean headsPartyCommitteeBelow(CaseRef subject) {
    return surroundings.headsPartyCommitteeBelow(subject);
  }

  List<Choice> files(CaseRef subject) {
    return surroundings.files(subject).stream().map(file -> choice(file.id(), file.fileName())).toList();
  }

  Set<Long> fileIds(CaseRef subject) {
    return surroundings.files(subject).stream().map(AttachmentView::id).collect(Collectors.toSet());
  }

  /** Choices of a recommendation, by the path of the field in its row. */
  Map<String, List<Choice>> recommendation(CaseRef subject) {
    Map<String, List<Choice>> choices = new HashMap<>();
    choices.put("recommendations.aspect", terms(campaigns.aspects().stream().map(Campaign.Aspect::term)));
    choices.put("recommendations.dimension", terms(campaigns.dimensions().stream()));
    choices.put("recommendations.place",
        surroundings.places(subject).stream().map(place -> choice(place.id(), place.name())).toList());
    choices.put("recommendations.office",
        surroundings.supervision(subject).stream().map(office -> choice(office.id(), office.name())).toList());
    return choices;
  }

  private static List<Choice> people(List<Person> people) {
    return people.stream().map(person -> choice(person.id(), person.name())).toList();
  }

  private static List<Choice> terms(Stream<Term> terms) {
    return terms.map(term -> new Choice(term.code(), term.label())).toList();
  }

  private static Choice choice(long id, String label) {
    return new Choice(String.valueOf(id), label);
  }
}
