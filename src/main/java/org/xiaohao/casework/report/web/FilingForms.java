package org.xiaohao.casework.report.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.escrow.Identity;
import org.xiaohao.casework.report.Filing;
import org.xiaohao.casework.report.Places;
import org.xiaohao.casework.report.ReportText;
import org.xiaohao.casework.report.Respondent;
import org.xiaohao.casework.report.Retaliation;
import org.xiaohao.casework.report.Seeds;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.workflow.FormBinder;
import org.xiaohao.platform.workflow.InvalidForm;
import org.xiaohao.platform.workflow.InvalidForm.Fault;

/** Checks what was sent as a report, and makes a filing of it. */
@Component
class FilingForms {

  private final FormBinder binder;
  private final Places places;
  private final BusinessClock clock;
  private final EarlierCodes codes;

  FilingForms(FormBinder binder, Places places, BusinessClock clock, EarlierCodes codes) {
    this.binder = binder;
    this.places = places;
    this.clock = clock;
    this.codes = codes;
  }

  /** The checked form; {@link InvalidForm} names every field at fault. */
  FilingForm bind(JsonNode json) {
    FilingForm form = binder.bind(json, FilingForm.class);
    List<Fault> faults = new ArrayList<>();
    if (form.what() == null && !form.toldByFile()) {
      faults.add(fault("what", "report.what.missing"));
    }
    if (form.happenedOn() != null && (form.happenedOn().isAfter(clock.today()) || form.happenedOn().getYear() < 1949)) {
      faults.add(fault("happenedOn", "report.date.future"));
    }
    if (form.signature().named() && form.name() == null) {
      faults.add(fault("name", "report.name.missing"));
    }
    if (form.signature().named() && form.phone() == null) {
      faults.add(fault("phone", "report.phone.missing"));
    }
    for (int i = 0; i < form.respondents().size(); i++) {
      if (!known(form.respondents().get(i).post())) {
        faults.add(fault("respondents[" + i + "].post", "post.unknown"));
      }
    }
    if (!faults.isEmpty()) {
      throw new InvalidForm(faults);
    }
    return form;
  }

  private boolean known(Long post) {
    return post == null || places.postName(post).isPresent();
  }

  Filing filing(FilingForm form) {
    ReportText text = new ReportText(form.who(), form.where(), form.when(), form.what(), form.happenedOn(), form.amount(),
        form.witnesses(), form.reportedBefore(), null);
    List<Respondent> respondents = form.respondents().stream().filter(respondent -> !respondent.isBlank())
        .map(typed -> new Respondent(typed.post(), null, typed.unit(), typed.title(), typed.name())).toList();
    Identity identity = form.signature().named() ? new Identity(form.name(), form.phone(), form.contactWishes()) : null;
    return new Filing(seed(form.seed()), placeId(form.place()), text, respondents, form.kinds(), form.signature(),
        identity, retaliation(form));
  }

  private Retaliation retaliation(FilingForm form) {
    if (!form.retaliates()) {
      return null;
    }
    Long earlier = form.earlier() == null ? null : codes.unsealed(form.seed(), form.earlier());
    return new Retaliation(earlier, Boolean.TRUE.equals(form.leakSuspected()));
  }

  private Long placeId(String code) {
    try {
      return code == null ? null : places.byCode(code).id();
    } catch (DomainException e) {
      throw new InvalidForm(List.of(fault("place", "report.place.unknown")));
    }
  }

  private static byte[] seed(String typed) {
    if (typed == null) {
      return Seeds.random();
    }
    try {
      byte[] seed = Base64.getUrlDecoder().decode(typed);
      if (seed.length >= Seeds.BYTES && seed.length <= 2 * Seeds.BYTES) {
        return seed;
      }
    } catch (IllegalArgumentException e) {
      // Told as any other bad seed.
    }
    throw new InvalidForm(List.of(fault("seed", "form.unreadable")));
  }

  private static Fault fault(String field, String key) {
    return new Fault(field, key, List.of());
  }
}
