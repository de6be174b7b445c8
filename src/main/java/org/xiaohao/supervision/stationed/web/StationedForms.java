package org.xiaohao.supervision.stationed.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.platform.workflow.TaskHandler.Choice;
import org.xiaohao.supervision.stationed.EndPosting;
import org.xiaohao.supervision.stationed.NewCadre;
import org.xiaohao.supervision.stationed.StationedCadre;
import org.xiaohao.supervision.stationed.StationedCadres;
import org.xiaohao.supervision.stationed.StationedOffices;
import org.xiaohao.supervision.stationed.StationedVillage;
import org.xiaohao.supervision.stationed.VillageCount;

/** The forms by which villages and cadres are entered. Who may not fill one in is told so before it is drawn. */
@Component
class StationedForms {

  private final StationedOffices offices;
  private final StationedCadres cadres;

  StationedForms(StationedOffices offices, StationedCadres cadres) {
    this.offices = offices;
    this.cadres = cadres;
  }

  PageForms.Form<VillageCount> count(Viewer viewer) {
    require(offices.keeps(viewer));
    return new PageForms.Form<>("stationed/countVillage", VillageCount.class, Map.of("village", offices.villages(viewer)
        .stream().map(one -> new Choice(String.valueOf(one.id()), one.name())).toList()));
  }

  List<Choice> senders(Viewer viewer, StationedVillage village) {
    require(offices.keeps(viewer, village.countyId()));
    return offices.senders(village.villageId()).stream().map(StationedForms::choice).toList();
  }

  /** With the sending unit known, the form offers the people of the register who may be meant. */
  PageForms.Form<NewCadre> post(Viewer viewer, StationedVillage village, Long sender) {
    List<Choice> senders = senders(viewer, village);
    List<Choice> people = senders.stream().anyMatch(one -> one.value().equals(String.valueOf(sender)))
        ? cadres.candidates(viewer, village, sender).stream().map(one -> new Choice(String.valueOf(one.personId()),
            one.officeName() + " · " + one.title() + " · " + one.name())).toList() : List.of();
    return new PageForms.Form<>("stationed/postCadre", NewCadre.class, Map.of("sendingOffice", senders, "person", people));
  }

  PageForms.Form<EndPosting> end(Viewer viewer, StationedCadre one) {
    require(offices.keeps(viewer, one.countyId()));
    return new PageForms.Form<>("stationed/endPosting", EndPosting.class, Map.of());
  }

  private static Choice choice(Office office) {
    return new Choice(String.valueOf(office.id()), office.name());
  }

  static void require(boolean may) {
    if (!may) {
      throw DomainException.forbidden("stationed.not.your.office");
    }
  }
}
