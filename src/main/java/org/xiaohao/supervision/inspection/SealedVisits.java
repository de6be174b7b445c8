package org.xiaohao.supervision.inspection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.vault.Keyring;
import org.xiaohao.platform.vault.Vault;

/**
 * The rows of visits. Until a visit starts, what would tell where, when and by whom is sealed in one piece and stands in no
 * column: a dump of the database shows that some squad plans something, and no more (S32).
 */
@Component
class SealedVisits {

  private static final String TABLE = "covert_visit";
  private static final String FIELD = "plan";

  private final VisitMapper mapper;
  private final Vault vault;
  private final Keyring keyring;
  private final ObjectMapper json;

  SealedVisits(VisitMapper mapper, Vault vault, Keyring keyring, ObjectMapper json) {
    this.mapper = mapper;
    this.vault = vault;
    this.keyring = keyring;
    this.json = json;
  }

  /** What lies under the seal. */
  record Hidden(String title, long area, SealedPlan plan, String callOffReason) {

    @Override
    public String toString() {
      return "Hidden[]";
    }
  }

  /** Stores a new visit; its title and area go under the seal. */
  CovertVisit insert(CovertVisit draft) {
    mapper.insert(draft);
    CovertVisit row = mapper.findByRef(draft.ref()).orElseThrow();
    keep(row, new Hidden(draft.title(), draft.areaId(), null, null));
    return whole(row);
  }

  Optional<CovertVisit> findByRef(String ref) {
    return mapper.findByRef(ref).map(this::whole);
  }

  Optional<CovertVisit> findById(long id) {
    return mapper.findById(id).map(this::whole);
  }

  /** Puts the plan under the seal. */
  void seal(CovertVisit visit, SealedPlan plan) {
    keep(visit, new Hidden(visit.title(), visit.areaId(), plan, null));
  }

  /** A visit that is called off stays sealed for good, and so does the reason. */
  void callOff(CovertVisit visit, String reason) {
    keep(visit, new Hidden(visit.title(), visit.areaId(), open(visit.id()).plan(), reason));
  }

  /** Breaks the seal: from now on the rows hold area and plan. */
  void start(CovertVisit visit, LocalDate on) {
    SealedPlan plan = open(visit.id()).plan();
    clear(visit.id());
    mapper.updateStarted(visit, on);
    plan.villages().stream().distinct().forEach(village -> mapper.insertVillage(visit.id(), village));
    plan.team().stream().distinct().forEach(person -> mapper.insertMember(visit.id(), person));
    vault.erase(TABLE, visit.id());
  }

  List<Long> villages(CovertVisit visit) {
    return visit.started() ? mapper.listVillages(visit.id()) : planned(visit).map(SealedPlan::villages).orElse(List.of());
  }

  List<Long> team(CovertVisit visit) {
    return visit.started() ? mapper.listMembers(visit.id()) : planned(visit).map(SealedPlan::team).orElse(List.of());
  }

  private Optional<SealedPlan> planned(CovertVisit visit) {
    return Optional.ofNullable(open(visit.id()).plan());
  }

  /** What a row does not say; whoever asks may know of the visit. */
  Hidden open(long id) {
    Optional<String> kept = vault.openAsStaff(TABLE, id, FIELD);
    try {
      return kept.isPresent() ? json.readValue(kept.get(), Hidden.class) : plain(id);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the plan of visit " + id + " cannot be read");
    }
  }

  /** Of a visit that was planned before anything was sealed: what stands in its columns. */
  private Hidden plain(long id) {
    CovertVisit row = mapper.findById(id).filter(visit -> visit.title() != null).orElseThrow();
    SealedPlan plan = row.plannedOn() == null ? null
        : new SealedPlan(mapper.listVillages(id), mapper.listMembers(id), row.plannedOn(), row.purpose());
    return new Hidden(row.title(), row.areaId(), plan, row.callOffReason());
  }

  /** Visits that were planned before anything was sealed and have not started. */
  List<Long> unsealed() {
    return mapper.listUnsealed();
  }

  /** Puts such a visit under the seal, and takes out of the columns what they said. */
  @Transactional
  public void sealEarlier(long id) {
    mapper.lock(id).orElseThrow();
    mapper.findById(id).filter(visit -> !visit.started() && visit.title() != null).ifPresent(visit -> {
      keep(visit, plain(id));
      clear(id);
    });
  }

  private void clear(long id) {
    mapper.updateHidden(id);
    mapper.deleteVillages(id);
    mapper.deleteMembers(id);
  }

  private void keep(CovertVisit visit, Hidden hidden) {
    try {
      vault.replace(TABLE, visit.id(), FIELD, json.writeValueAsString(hidden), List.of(keyring.staff()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the plan of visit " + visit.id() + " cannot be written");
    }
  }

  private CovertVisit whole(CovertVisit row) {
    if (row.started()) {
      return row;
    }
    Hidden hidden = open(row.id());
    SealedPlan plan = hidden.plan();
    return new CovertVisit(row.id(), row.ref(), row.squadOfficeId(), hidden.area(), hidden.title(),
        plan == null ? null : plan.purpose(), plan == null ? null : plan.plannedOn(), row.state(), null, null, null, null,
        hidden.callOffReason(), row.openedById());
  }
}
