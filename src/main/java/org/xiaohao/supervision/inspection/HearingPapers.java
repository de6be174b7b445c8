package org.xiaohao.supervision.inspection;

import static org.xiaohao.platform.document.DocumentWords.day;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.document.Addressee;
import org.xiaohao.platform.document.DocumentDraft;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;

/** What is announced before a public hearing, and its minutes (电视问政公告、纪要, S35). */
@Component
class HearingPapers {

  private final Documents documents;
  private final HearingMapper mapper;
  private final Offices offices;

  HearingPapers(Documents documents, HearingMapper mapper, Offices offices) {
    this.documents = documents;
    this.mapper = mapper;
    this.offices = offices;
  }

  /** Addressed to the public, so that nobody signs for it. */
  void announcement(PublicHearing hearing) {
    issue("HEARING_NOTICE", hearing, hearing.openedById(), common(hearing), List.of());
  }

  /** Issued to the governments of the counties in which something was promised. */
  void minutes(PublicHearing hearing, long personId, List<HearingRecord.Promise> made) {
    List<Office> governments = made.stream().map(HearingRecord.Promise::place).distinct()
        .flatMap(place -> offices.of(place, OfficeKind.GOVERNMENT).stream()).toList();
    List<Map<String, String>> promises = mapper.listPromises(hearing.id()).stream()
        .map(one -> Map.of("n", String.valueOf(one.number()), "leader", one.leader(), "question", one.question(),
            "promise", one.promise(), "place", one.placeName(), "dueOn", day(one.dueOn()))).toList();
    Map<String, Object> fields = common(hearing);
    fields.put("addressee", governments.stream().map(Office::name).collect(Collectors.joining("、")));
    fields.put("count", String.valueOf(promises.size()));
    fields.put("promises", promises);
    issue("HEARING_MINUTES", hearing, personId, fields,
        governments.stream().map(government -> Addressee.office(government.id())).toList());
  }

  private static Map<String, Object> common(PublicHearing hearing) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("title", hearing.title());
    fields.put("heldOn", day(hearing.heldOn()));
    fields.put("leaders", hearing.leaders());
    return fields;
  }

  private void issue(String kind, PublicHearing hearing, long personId, Map<String, Object> fields,
      List<Addressee> addressees) {
    documents.issue(new DocumentDraft(kind, hearing.subject(), hearing.supervisingOfficeId(), personId, null, fields,
        addressees));
  }
}
