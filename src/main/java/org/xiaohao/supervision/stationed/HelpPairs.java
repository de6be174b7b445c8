package org.xiaohao.supervision.stationed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;

/**
 * Who helps which household (结对帮扶, “一对一” and “多对一”, S8), and which household nobody helps. Households are numbers;
 * names of helpers lie sealed. Kept by the county and by the village or its township.
 */
@Service
public class HelpPairs {

  private static final String TABLE = "stationed_help";

  private final HelpMapper mapper;
  private final StationedVillages villages;
  private final StationedOffices offices;
  private final StationedRules rules;
  private final Kept kept;

  HelpPairs(HelpMapper mapper, StationedVillages villages, StationedOffices offices, StationedRules rules, Kept kept) {
    this.mapper = mapper;
    this.villages = villages;
    this.offices = offices;
    this.rules = rules;
    this.kept = kept;
  }

  /** What is kept of it. */
  @Component("stationedKept")
  record Kept(StationedWords words, Audit audit) {
  }

  /** Enters the numbers of the registered households in place of those before; pairs stay. */
  @Transactional
  public void enterHouseholds(Viewer viewer, String villageRef, HouseholdList form) {
    long office = requireKeeper(viewer, villageRef);
    StationedVillage village = held(viewer, villageRef);
    Set<String> numbers = HouseholdNumbers.of(form.numbers());
    mapper.deleteHouseholds(village.id());
    mapper.insertHouseholds(village.id(), numbers);
    kept.audit().record(viewer.personId(), office, "stationed.households", village.subject(), String.valueOf(numbers.size()));
  }

  /** Pairs a helper with a household that is on the list. */
  @Transactional
  public void pair(Viewer viewer, String villageRef, NewHelp form) {
    long office = requireKeeper(viewer, villageRef);
    StationedVillage village = held(viewer, villageRef);
    String household = HouseholdNumbers.one("household", form.household());
    if (!mapper.isHousehold(village.id(), household)) {
      throw DomainException.invalid("household", "stationed.household.unknown");
    }
    if (form.office() != null && offices.senders(village.villageId()).stream().noneMatch(one -> one.id() == form.office())) {
      throw DomainException.invalid("office", "stationed.sender.unknown");
    }
    rules.requirePast("fromOn", form.fromOn());
    String ref = References.next('U');
    mapper.insert(ref, village.id(), form, viewer.personId());
    kept.words().seal(TABLE, mapper.findByRef(ref).orElseThrow().id(), "name", form.name());
    kept.audit().record(viewer.personId(), office, "stationed.pair", village.subject(), household + " " + form.fromOn());
  }

  /** Ends a pair; the last day is still one of help. */
  @Transactional
  public void end(Viewer viewer, String ref, EndHelp form) {
    HelpPair pair = byRef(viewer, ref);
    long office = requireKeeper(viewer, pair.villageRef());
    StationedVillage village = held(viewer, pair.villageRef());
    rules.requirePast("toOn", form.toOn());
    if (form.toOn().isBefore(pair.fromOn())) {
      throw DomainException.invalid("toOn", "stationed.pair.early", pair.fromOn());
    }
    if (mapper.updateEnd(pair.id(), form.toOn()) == 0) {
      throw DomainException.conflict("stationed.pair.ended");
    }
    kept.audit().record(viewer.personId(), office, "stationed.pair.end", village.subject(),
        pair.household() + " " + form.toOn());
  }

  private StationedVillage held(Viewer viewer, String villageRef) {
    StationedVillage village = villages.byRef(viewer, villageRef);
    villages.lock(village.id());
    return village;
  }

  /** The office in whose name the person keeps the pairs of the village; refuses all others. */
  public long requireKeeper(Viewer viewer, String villageRef) {
    return offices.helping(viewer, villages.byRef(viewer, villageRef))
        .orElseThrow(() -> DomainException.forbidden("stationed.pair.not.yours"));
  }

  /** Whether the person keeps the pairs of the village. */
  public boolean keeps(Viewer viewer, StationedVillage village) {
    return offices.helping(viewer, village).isPresent();
  }

  /** The pair, or "not found" for whoever may not know of its village. */
  public HelpPair byRef(Viewer viewer, String ref) {
    HelpPair pair = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    villages.byRef(viewer, pair.villageRef());
    return pair;
  }

  /** How many households there are, and how many nobody helps today. */
  public HouseholdCount count(StationedVillage village) {
    return mapper.count(village.id(), rules.today());
  }

  /** The numbers of all registered households. */
  public List<String> households(Viewer viewer, String villageRef) {
    return mapper.listHouseholds(villages.byRef(viewer, villageRef).id());
  }

  /** The numbers of the households that nobody helps today (S8), going on after one. */
  public List<String> helpless(Viewer viewer, String villageRef, String after, int limit) {
    LocalDate today = rules.today();
    return mapper.listHelpless(villages.byRef(viewer, villageRef).id(), today, after == null ? "" : after, limit);
  }

  /** Pairs of the village, newest first; with the names, whose reading goes on record first. */
  @Transactional
  public List<HelpPair> list(Viewer viewer, String villageRef, boolean names, Long before, int limit) {
    StationedVillage village = villages.byRef(viewer, villageRef);
    List<HelpPair> pairs = mapper.list(village.id(), before == null ? Long.MAX_VALUE : before, limit);
    return !names ? pairs : pairs.stream().map(pair ->
        pair.called(kept.words().open(viewer, village.subject(), TABLE, pair.id()).get("name"))).toList();
  }
}
