package org.xiaohao.casework.handover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.campaign.Campaign;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.campaign.Term;
import org.xiaohao.platform.document.Addressee;
import org.xiaohao.platform.document.DocumentDraft;
import org.xiaohao.platform.document.DocumentLabels;
import org.xiaohao.platform.document.DocumentWords;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Offices;

/**
 * What crosses the line, as paper (纪检监察建议书、交办函、告知函): the reworded matter and nothing of the case behind
 * it. The receiving office signs for it.
 */
@Component
class HandoverPapers {

  private final Documents documents;
  private final DocumentLabels labels;
  private final Campaigns campaigns;
  private final Offices offices;
  private final Divisions divisions;

  HandoverPapers(Documents documents, DocumentLabels labels, Campaigns campaigns, Offices offices,
      Divisions divisions) {
    this.documents = documents;
    this.labels = labels;
    this.campaigns = campaigns;
    this.offices = offices;
    this.divisions = divisions;
  }

  /** Issues it; returns its number. */
  String issue(HandoverDraft draft) {
    return documents.issue(new DocumentDraft(draft.kind().name(), draft.sender(), draft.fromOfficeId(), null, null,
        fields(draft), List.of(Addressee.office(draft.toOfficeId())))).number();
  }

  private Map<String, Object> fields(HandoverDraft draft) {
    HandoverMatter matter = draft.matter();
    Campaign campaign = campaigns.current();
    Map<String, Object> fields = new HashMap<>();
    fields.put("addressee", offices.byId(draft.toOfficeId()).name());
    fields.put("problem", matter.problemText());
    fields.put("requirement", matter.requirement() == null ? labels.text("document.handover.requirement")
        : matter.requirement());
    fields.put("aspect", matter.aspectCode() == null ? DocumentWords.orNone(null)
        : campaign.aspect(matter.aspectCode()).map(aspect -> aspect.term().name()).orElse(matter.aspectCode()));
    fields.put("dimension", matter.dimensionCode() == null ? DocumentWords.orNone(null)
        : campaign.dimension(matter.dimensionCode()).map(Term::name).orElse(matter.dimensionCode()));
    fields.put("place", matter.placeDivisionId() == null ? DocumentWords.orNone(null) : place(matter.placeDivisionId()));
    fields.put("dueOn", matter.dueOn() == null ? labels.text("document.handover.undue")
        : labels.text("document.handover.due", DocumentWords.day(matter.dueOn())));
    fields.put("consent", matter.consentNeeded() ? labels.text("document.handover.consent") : "");
    return fields;
  }

  private String place(long divisionId) {
    return divisions.byId(divisionId).chain().stream().map(id -> divisions.byId(id).name())
        .collect(Collectors.joining());
  }
}
