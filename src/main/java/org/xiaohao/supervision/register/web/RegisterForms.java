package org.xiaohao.supervision.register.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.web.Names;
import org.xiaohao.platform.web.PageForms;
import org.xiaohao.platform.workflow.TaskHandler.Choice;
import org.xiaohao.supervision.register.AdjustmentDecision;
import org.xiaohao.supervision.register.AdjustmentForm;
import org.xiaohao.supervision.register.LineImport;
import org.xiaohao.supervision.register.LineResolution;
import org.xiaohao.supervision.register.NewHousehold;
import org.xiaohao.supervision.register.NewObjection;
import org.xiaohao.supervision.register.NewRecheck;
import org.xiaohao.supervision.register.ObjectionAnswer;
import org.xiaohao.supervision.register.RecheckEntry;
import org.xiaohao.supervision.register.RegisterOffices;
import org.xiaohao.supervision.register.Relisting;
import org.xiaohao.supervision.register.SituationForm;

/** The forms of the register. */
@Component
class RegisterForms {

  private final RegisterOffices offices;
  private final Divisions divisions;
  private final Campaigns campaigns;
  private final Names names;

  RegisterForms(RegisterOffices offices, Divisions divisions, Campaigns campaigns, Names names) {
    this.offices = offices;
    this.divisions = divisions;
    this.campaigns = campaigns;
    this.names = names;
  }

  boolean mayEnter(Viewer viewer) {
    return !offices.counties(viewer).isEmpty();
  }

  boolean mayOrder(Viewer viewer) {
    return !offices.ordering(viewer).isEmpty();
  }

  /** Who may not enter households is told so before the form is drawn. */
  PageForms.Form<NewHousehold> enter(Viewer viewer) {
    List<Choice> villages = villages(viewer);
    require(!villages.isEmpty(), "register.not.your.office");
    return new PageForms.Form<>("register/enterHousehold", NewHousehold.class, Map.of("village", villages));
  }

  PageForms.Form<SituationForm> situation() {
    return new PageForms.Form<>("register/setSituation", SituationForm.class, Map.of());
  }

  PageForms.Form<Relisting> relist() {
    return new PageForms.Form<>("register/relist", Relisting.class, Map.of());
  }

  PageForms.Form<AdjustmentForm> adjust(Viewer viewer) {
    return new PageForms.Form<>("register/adjust", AdjustmentForm.class, Map.of("village", villages(viewer), "ground",
        campaigns.current().cleanOutGrounds().stream().map(term -> new Choice(term.code(), term.label())).toList()));
  }

  PageForms.Form<AdjustmentDecision> decide() {
    return new PageForms.Form<>("register/decide", AdjustmentDecision.class, Map.of());
  }

  PageForms.Form<NewObjection> object() {
    return new PageForms.Form<>("register/object", NewObjection.class, Map.of());
  }

  PageForms.Form<ObjectionAnswer> answer() {
    return new PageForms.Form<>("register/answerObjection", ObjectionAnswer.class, Map.of());
  }

  PageForms.Form<NewRecheck> recheck(Viewer viewer) {
    List<Long> own = offices.ordering(viewer);
    require(!own.isEmpty(), "register.recheck.not.your.office");
    return new PageForms.Form<>("register/openRecheck", NewRecheck.class, Map.of("office",
        own.stream().map(id -> new Choice(String.valueOf(id), names.office(id))).toList(), "county",
        own.stream().flatMap(id -> offices.countiesUnder(id).stream()).distinct()
            .map(county -> new Choice(String.valueOf(county.id()), county.name())).toList()));
  }

  PageForms.Form<LineImport> importLine(Viewer viewer) {
    require(mayEnter(viewer), "register.not.your.office");
    return new PageForms.Form<>("register/importLine", LineImport.class, Map.of("county", offices.counties(viewer).stream()
        .map(county -> new Choice(String.valueOf(county.id()), county.name())).toList()));
  }

  PageForms.Form<LineResolution> resolve() {
    return new PageForms.Form<>("register/resolveLine", LineResolution.class, Map.of());
  }

  PageForms.Form<RecheckEntry> village() {
    return new PageForms.Form<>("register/enterVillage", RecheckEntry.class, Map.of());
  }

  private List<Choice> villages(Viewer viewer) {
    return offices.counties(viewer).stream().flatMap(county -> offices.villages(county).stream())
        .map(village -> new Choice(String.valueOf(village.id()), named(village))).toList();
  }

  private String named(Division village) {
    return divisions.byId(village.parentId()).name() + " " + village.name();
  }

  static void require(boolean may, String otherwise) {
    if (!may) {
      throw DomainException.forbidden(otherwise);
    }
  }
}
