package org.xiaohao.casework.recall.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.recall.SendingUnits;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.workflow.TaskHandler.Choice;

/** Villages and sending units that the form of a recall offers. */
@Component
class RecallPlaces {

  private final Divisions divisions;
  private final Offices offices;
  private final SendingUnits units;

  RecallPlaces(Divisions divisions, Offices offices, SendingUnits units) {
    this.divisions = divisions;
    this.offices = offices;
    this.units = units;
  }

  String name(long divisionId) {
    return divisions.byId(divisionId).name();
  }

  /** Villages within the divisions of the offices, for counties and townships. */
  List<Division> villages(List<Office> proposing) {
    return proposing.stream().map(office -> divisions.byId(office.divisionId())).distinct()
        .flatMap(own -> own.level() == Level.COUNTY
            ? divisions.children(own.id()).stream().flatMap(town -> divisions.children(town.id()).stream())
            : own.level() == Level.TOWNSHIP ? divisions.children(own.id()).stream() : Stream.<Division>empty())
        .toList();
  }

  /** Units of the divisions of these offices and one step down. */
  List<Office> units(List<Office> keeping) {
    return keeping.stream().map(Office::divisionId).distinct()
        .flatMap(id -> Stream.concat(Stream.of(id), divisions.children(id).stream().map(Division::id)))
        .flatMap(id -> offices.ofDivision(id).stream()).filter(office -> office.kind() != OfficeKind.ADMINISTRATION)
        .toList();
  }

  static List<Choice> choices(List<Office> offices) {
    return offices.stream().map(office -> new Choice(String.valueOf(office.id()), office.name())).toList();
  }

  /** Units of the county, the city and the province above it that send cadres. */
  List<Office> senders(List<Office> proposing) {
    return proposing.stream().map(Office::divisionId).distinct().flatMap(id -> units.above(id).stream()).distinct().toList();
  }
}
