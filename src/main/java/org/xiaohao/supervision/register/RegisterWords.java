package org.xiaohao.supervision.register;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.campaign.Term;
import org.xiaohao.platform.document.DocumentWords;
import org.xiaohao.platform.organisation.Divisions;

/** What constants and codes of the register are called. */
@Component
public class RegisterWords {

  private final MessageSource messages;
  private final Campaigns campaigns;
  private final Divisions divisions;

  RegisterWords(MessageSource messages, Campaigns campaigns, Divisions divisions) {
    this.messages = messages;
    this.campaigns = campaigns;
    this.divisions = divisions;
  }

  /** The situations by name, in the language of the request. */
  String named(List<Situation> situations) {
    Locale locale = LocaleContextHolder.getLocale();
    return situations.stream().map(one -> said("Situation." + one.name(), locale))
        .collect(Collectors.joining(said("register.and", locale)));
  }

  /** On what ground an adjustment rests: the class of the included, the campaign's ground of a clean-out; empty for others. */
  public String ground(RegisterAdjustment one) {
    if (one.ground() == null) {
      return "";
    }
    return one.kind() == AdjustmentKind.INCLUDE ? said("EligibleClass." + one.ground(), LocaleContextHolder.getLocale())
        : campaigns.current().cleanOutGround(one.ground()).map(Term::label).orElse(one.ground());
  }

  /** The village to which a correction moves the household. */
  public String village(RegisterAdjustment one) {
    return divisions.byId(one.villageId()).name();
  }

  /** What the program writes into the problem list of a late county; in Chinese, whatever the language of the page. */
  String lateTitle(RecheckCampaign one) {
    return chinese("register.recheck.late.title", one.countyName(), one.title());
  }

  String late(RecheckCampaign one, int missing) {
    return chinese("register.recheck.late.text", one.title(), DocumentWords.day(one.toOn()), one.villages(), missing);
  }

  String missing(RecheckCampaign one, RecheckVillage village) {
    return village.total() == null ? chinese("register.recheck.missing.none", village.villageName(), one.title())
        : chinese("register.recheck.missing.part", village.villageName(), one.title(), village.total(), village.done());
  }

  private String chinese(String key, Object... arguments) {
    return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
  }

  private String said(String key, Locale locale) {
    return messages.getMessage(key, null, locale);
  }
}
