package org.xiaohao.supervision.inspection;

import static org.xiaohao.platform.document.DocumentWords.day;
import static org.xiaohao.platform.document.DocumentWords.lines;
import static org.xiaohao.platform.document.DocumentWords.orNone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.document.Addressee;
import org.xiaohao.platform.document.DocumentCircle;
import org.xiaohao.platform.document.DocumentDraft;
import org.xiaohao.platform.document.DocumentLabels;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.workflow.TaskContext;

/** Plan and circular of an inspection (督查方案、督查通报, S12, S14, S17). */
@Component
class InspectionPapers {

  private final Documents documents;
  private final DocumentLabels labels;
  private final InspectionMapper mapper;
  private final Offices offices;

  InspectionPapers(Documents documents, DocumentLabels labels, InspectionMapper mapper, Offices offices) {
    this.documents = documents;
    this.labels = labels;
    this.mapper = mapper;
    this.offices = offices;
  }

  /**
   * Issues the approved plan to the office that organises the inspection, and to nobody else: a group sees its own areas
   * only. That of a covert inspection has a series of its own.
   *
   * @return its number
   */
  String plan(TaskContext task, Inspection inspection, String opinion) {
    Map<String, Object> fields = common(inspection);
    fields.put("addressee", offices.byId(inspection.supervisingOfficeId()).name());
    fields.put("basis", inspection.basis());
    fields.put("groups", groups(inspection));
    fields.put("overlap", orNone(inspection.overlapReason()));
    fields.put("opinion", opinion == null ? labels.text("document.agreed") : opinion);
    String kind = inspection.kind() == InspectionKind.COVERT ? "COVERT_PLAN" : "INSPECTION_PLAN";
    return documents.issue(new DocumentDraft(kind, inspection.subject(), task.officeId(), task.personId(), null, fields,
        List.of(Addressee.office(inspection.supervisingOfficeId())), DocumentCircle.ISSUER)).number();
  }

  private List<Map<String, String>> groups(Inspection inspection) {
    List<GroupMember> members = mapper.listMembers(inspection.id());
    List<GroupArea> areas = mapper.listAreas(inspection.id());
    return mapper.listGroups(inspection.id()).stream().map(group -> Map.of("n", String.valueOf(group.number()), "leader",
        group.leaderName(), "post", offices.byId(group.leaderOfficeId()).name() + group.leaderTitle(), "members",
        members.stream().filter(member -> member.groupId() == group.id()).map(GroupMember::personName)
            .collect(Collectors.joining("、")),
        "areas", areas.stream().filter(area -> area.groupId() == group.id()).map(GroupArea::name)
            .collect(Collectors.joining("、")))).toList();
  }

  /** Issues the circular to the governments of the inspected counties; of a covert inspection nobody outside learns. */
  void circular(TaskContext task, Inspection inspection, InspectionConclusion form) {
    if (inspection.kind() == InspectionKind.COVERT) {
      return;
    }
    List<GroupArea> areas = mapper.listAreas(inspection.id());
    List<Office> governments = areas.stream().map(GroupArea::divisionId).distinct()
        .flatMap(area -> offices.of(area, OfficeKind.GOVERNMENT).stream()).toList();
    Map<String, Object> fields = common(inspection);
    fields.put("addressee", governments.stream().map(Office::name).collect(Collectors.joining("、")));
    fields.put("plan", inspection.planNumber());
    fields.put("groupCount", String.valueOf(mapper.listGroups(inspection.id()).size()));
    fields.put("findingCount", String.valueOf(mapper.listFindings(inspection.id()).size()));
    fields.put("areas", figures(inspection, areas));
    fields.put("summary", lines(form.summary()));
    fields.put("typicalProblems", lines(form.typicalProblems()));
    fields.put("goodPractice", lines(form.goodPractice()));
    fields.put("nextSteps", lines(form.nextSteps()));
    documents.issue(new DocumentDraft("INSPECTION_CIRCULAR", inspection.subject(), inspection.supervisingOfficeId(),
        task.personId(), null, fields,
        governments.stream().map(government -> Addressee.office(government.id())).toList()));
  }

  private List<Map<String, String>> figures(Inspection inspection, List<GroupArea> areas) {
    List<InspectionFindingView> findings = mapper.listFindings(inspection.id());
    List<Map<String, String>> figures = new ArrayList<>();
    for (GroupArea area : areas) {
      List<InspectionFindingView> here = findings.stream()
          .filter(found -> found.groupId() == area.groupId() && found.areaId() == area.divisionId()).toList();
      figures.add(Map.of("n", String.valueOf(figures.size() + 1), "name", area.name(), "places",
          String.valueOf(here.stream().map(InspectionFindingView::placeId).distinct().count()), "findings",
          String.valueOf(here.size())));
    }
    return figures;
  }

  private Map<String, Object> common(Inspection inspection) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("title", inspection.title());
    fields.put("kind", labels.label(inspection.kind()));
    fields.put("fromOn", day(inspection.fromOn()));
    fields.put("toOn", day(inspection.toOn()));
    return fields;
  }
}
