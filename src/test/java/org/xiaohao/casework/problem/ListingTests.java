package org.xiaohao.casework.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.casework.handover.HandoverDraft;
import org.xiaohao.casework.handover.HandoverKind;
import org.xiaohao.casework.handover.HandoverMatter;
import org.xiaohao.casework.handover.HandoverState;
import org.xiaohao.casework.handover.Handovers;
import org.xiaohao.casework.handover.SentHandover;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.workflow.TaskHandlers;
import org.xiaohao.platform.workflow.Tasks;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
class ListingTests {

  @Autowired private Play play;
  @Autowired private Handovers handovers;
  @Autowired private WorkItems tasks;
  @Autowired private ProblemLists lists;
  @Autowired private Deadlines deadlines;
  @Autowired private TaskHandlers handlers;
  @Autowired private PlatformTransactionManager transactions;

  private void refused(String change, Object value, String field, String key) {
    ProblemList list = play.found("qs", "COUNTY_FOUND");
    Map<String, Object> draft = play.draft("qs.xyp.zhengfu", "qs.xyp.bsl");
    draft.put(change, value);
    assertThatThrownBy(() -> play.list(list, "qs.ducha", List.of(draft))).hasMessage(key)
        .hasFieldOrPropertyWithValue("field", "items[0]." + field);
    assertThat(play.now(list).itemsTotal()).isZero();
  }

  @Test
  @Tag("S1")
  void listsNothingWithoutOneOfTheSixDimensions() {
    refused("dimension", null, "dimension", "form.invalid");
    refused("dimension", "N7", "dimension", "problem.dimension.unknown");
  }

  @Test
  void listsNothingWithoutAspectUnitPersonAndDate() {
    refused("aspect", "OTHER", "aspect", "problem.aspect.unknown");
    refused("catalogueCode", "FUNDS-1", "catalogueCode", "problem.catalogue.other.aspect");
    refused("responsiblePerson", null, "responsiblePerson", "form.invalid");
    refused("responsibleUnit", play.office("by.zhengfu"), "responsibleUnit", "problem.place.outside");
    refused("place", play.division("by"), "place", "problem.place.outside");
    refused("dueOn", play.today().toString(), "dueOn", "problem.due.past");
    refused("dueOn", "2099-01-04", "dueOn", "problem.due.no.calendar");
  }

  @Test
  @Tag("S10")
  void givesEveryRelocationItemItsKind() {
    ProblemList list = play.found("qs", "COUNTY_FOUND");
    Map<String, Object> draft = play.draft("qs.xyp.zhengfu", "qs.xyp.bsl");
    draft.put("aspect", "RELOCATION");
    assertThatThrownBy(() -> play.list(list, "qs.ducha", List.of(draft))).hasMessage("problem.subtype.needed");
    draft.put("subType", "RELOC_DEBT");
    assertThat(play.list(list, "qs.ducha", List.of(draft))).extracting(ProblemItem::subType)
        .containsExactly("RELOC_DEBT");
    refused("subType", "RELOC_DEBT", "subType", "problem.subtype.none");
  }

  @Test
  void closesAListWithoutItemsOnlyWithAReason() {
    ProblemList list = play.found("qs", "COUNTY_FOUND");
    assertThatThrownBy(() -> play.complete("qs.ducha", list.subject(), "listItems", Map.of()))
        .hasMessage("problem.items.none");
    play.complete("qs.ducha", list.subject(), "listItems", Map.of("noneReason", "经核查本县无此类问题"));
    assertThat(tasks.openOf(list.subject())).extracting(WorkItem::formKey).containsExactly("problem/closeList");
  }

  @Test
  void refusesListsInAnotherOfficesName() {
    assertThatThrownBy(() -> lists.enter(play.as("qs.zhenggai"), new FoundProblems(play.office("qs.ducha"),
        "COUNTY_FOUND", "问题", null, null, play.today(), false))).hasMessage("problem.list.not.your.office");
  }

  private String recommend(boolean consent) {
    HandoverMatter matter = new HandoverMatter("低保对象识别不准，两户不符合条件", "清退并补录", "BASICS", "N2",
        play.division("qs.xyp.bsl"), play.today().plusDays(90), consent, true);
    return new TransactionTemplate(transactions).execute(status -> handovers.send(new HandoverDraft(
        HandoverKind.RECOMMENDATION, play.office("qs.shi1"), play.office("qs.ducha"), new CaseRef("test", 4711),
        matter)));
  }

  private ProblemList listOf(String number) {
    return lists.list(play.as("qs.ducha"), null, 200).stream().map(row -> lists.byId(row.id()))
        .filter(list -> number.equals(list.sourceDocumentNumber())).findFirst().orElseThrow();
  }

  @Test
  void opensAListForARecommendationAndAnswersItAtTheEnd() {
    String number = recommend(true);
    ProblemList list = listOf(number);
    assertThat(list.urgent()).isTrue();
    assertThat(deadlines.dueOn(list.subject(), "ITEM")).contains(play.today().plusDays(90));
    WorkItem task = tasks.openOf(list.subject()).get(0);
    assertThat(handlers.of("problem/listItems").initial(Tasks.context(play.as("qs.ducha"), task)).toString())
        .contains("N2", "清退并补录", number);
    ProblemItem item = play.list(list, "qs.ducha", List.of(play.draft("qs.xyp.zhengfu", "qs.xyp.bsl"))).get(0);
    assertThat(item.closingLevel()).isEqualTo(Level.COUNTY);
    play.plan(item);
    play.rectify(item);
    play.publicise(item);
    play.complete("qs.anguan", item.subject(), "consentToSignOff", Map.of("decision", "PASS"));
    assertThat(play.now(item).state()).isEqualTo(ItemState.CONSENTED);
    play.signOff(item);
    assertThat(sent(number).state()).isEqualTo(HandoverState.SENT);
    play.complete("qs.ducha", list.subject(), "closeList", Map.of("summary", "已整改"));
    assertThat(sent(number).state()).isEqualTo(HandoverState.ANSWERED);
    assertThat(sent(number).outcome()).isEqualTo("CLOSED");
    assertThat(deadlines.dueOn(list.subject(), "ITEM")).isEmpty();
  }

  private SentHandover sent(String number) {
    return handovers.sentBy(new CaseRef("test", 4711)).stream().filter(one -> one.number().equals(number)).findFirst()
        .orElseThrow();
  }

  @Test
  void sendsBackWhatTheIssuerDoesNotConsentTo() {
    ProblemItem item = play.list(listOf(recommend(true)), "qs.ducha",
        List.of(play.draft("qs.xyp.zhengfu", "qs.xyp.bsl"))).get(0);
    play.plan(item);
    play.rectify(item);
    play.publicise(item);
    play.complete("qs.anguan", item.subject(), "consentToSignOff", Map.of("decision", "RETURN", "opinion", "未补录"));
    assertThat(play.now(item).state()).isEqualTo(ItemState.RECTIFYING);
  }

  @Test
  void numbersDocumentsWithoutGaps() {
    String first = recommend(false);
    String second = recommend(false);
    assertThat(figure(second)).isEqualTo(figure(first) + 1);
    assertThatThrownBy(() -> new TransactionTemplate(transactions).execute(status -> {
      handovers.answer(first, "CLOSED");
      handovers.answer(first, "CLOSED");
      return null;
    })).hasMessage("handover.answered.already");
    assertThat(sent(first).state()).isEqualTo(HandoverState.SENT);
  }

  private static int figure(String number) {
    return Integer.parseInt(number.substring(number.indexOf('〕') + 1, number.indexOf('号')));
  }
}
