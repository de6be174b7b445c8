package org.xiaohao.supervision.tender;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.Finding;
import org.xiaohao.casework.problem.FoundProblems;
import org.xiaohao.casework.problem.ProblemLists;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.DueDates;
import org.xiaohao.platform.organisation.Office;

/** Makes a problem list of a tender that a person referred. What it says is a suspicion to be looked into. */
@Component
public class TenderReferrals {

  private static final int TOLD = 10;

  private final ProblemLists lists;
  private final TenderOffices offices;
  private final MessageSource messages;
  private final Rules rules;

  TenderReferrals(ProblemLists lists, TenderOffices offices, MessageSource messages, Rules rules) {
    this.lists = lists;
    this.offices = offices;
    this.messages = messages;
    this.rules = rules;
  }

  /** The day, and the numbers of the rule set. */
  @Component("tenderRules")
  record Rules(BusinessClock clock, DueDates dates, Campaigns campaigns) {
  }

  LocalDate today() {
    return rules.clock().today();
  }

  /** By how much price steps may differ and still count as equal. */
  int stepPercent() {
    return rules.dates().limit(rules.campaigns().ruleSet(), "tenderStepPercent");
  }

  /** The caller holds the row of the tender, which has one list at most. */
  long refer(Viewer viewer, Tender tender, List<TenderBid> bids, String reason) {
    Office deciding = offices.deciding(tender.officeId());
    String title = said("tender.referred.title", tender.countyName(), tender.title());
    String text = said("tender.referred.text", tender.title(), tender.projectNumber(), flagged(tender, bids), reason);
    return lists.open(viewer, new FoundProblems(deciding.id(), offices.division(deciding.id()).level() + "_FOUND", title,
        text, tender.countyId(), today(), false), tender.subject(), List.of(new Finding(1, tender.countyId(), text))).id();
  }

  private String flagged(Tender tender, List<TenderBid> bids) {
    List<TenderFlag> flags = Screening.flags(bids, tender.stepPercent());
    String told = flags.stream().limit(TOLD).map(flag -> said("tender.referred.pair", flag.first(), flag.second(),
        said("TenderRule." + flag.rule()))).collect(Collectors.joining("；"));
    return flags.isEmpty() ? said("tender.referred.none") : said("tender.referred.pairs", flags.size(), told);
  }

  /** Reference of the list, if the person may see it. */
  public Optional<String> listOf(Viewer viewer, Tender tender) {
    return Optional.ofNullable(tender.listId()).map(lists::byId)
        .filter(list -> offices.maySee(viewer, list.subject())).map(list -> list.ref());
  }

  /** What the program writes into lists is Chinese, whatever the language of the page. */
  private String said(String key, Object... arguments) {
    return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
  }
}
