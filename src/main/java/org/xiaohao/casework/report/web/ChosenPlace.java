package org.xiaohao.casework.report.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.report.Places;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.organisation.Division;

/** Follows selects of province, city, county, township and village down to the place they mean. */
@Component
class ChosenPlace {

  private final Places places;

  ChosenPlace(Places places) {
    this.places = places;
  }

  /** Code of the deepest choice that still lies in the one above it: a new city drops the old county. */
  String of(String[] codes) {
    Division chosen = null;
    for (String code : codes == null ? List.<String>of() : List.of(codes)) {
      Optional<Division> next = known(code);
      if (next.isEmpty() || chosen != null && !next.get().within(chosen)) {
        break;
      }
      chosen = next.get();
    }
    return chosen == null ? null : chosen.code();
  }

  List<Places.Step> steps(String code) {
    return places.steps(code == null ? null : places.byCode(code).id());
  }

  String name(String code) {
    return code == null ? null : places.fullName(places.byCode(code).id());
  }

  Division orTop(String code) {
    return places.byCode(code == null ? places.steps(null).get(0).choices().get(0).code() : code);
  }

  private Optional<Division> known(String code) {
    try {
      return code.isEmpty() ? Optional.empty() : Optional.of(places.byCode(code));
    } catch (DomainException e) {
      return Optional.empty();
    }
  }
}
