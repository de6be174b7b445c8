package org.xiaohao.platform.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.xiaohao.platform.organisation.OrganisationImport.Added;
import org.xiaohao.platform.organisation.OrganisationImportMapper.AccountRow;
import org.xiaohao.platform.organisation.OrganisationImportMapper.HoldingRow;
import org.xiaohao.platform.organisation.OrganisationImportMapper.RoleRow;
import org.xiaohao.platform.organisation.OrganisationImportMapper.TieRow;
import org.xiaohao.platform.organisation.OrganisationPlan.DivisionDraft;
import org.xiaohao.platform.organisation.OrganisationPlan.OfficeDraft;
import org.xiaohao.platform.organisation.OrganisationPlan.PostDraft;
import org.xiaohao.platform.organisation.OrganisationPlan.TieDraft;

/** Writes what of a plan is not in the tables yet, many rows a statement. */
final class OrganisationWriter {

  private static final int ROWS_A_STATEMENT = 500;

  private final OrganisationImportMapper mapper;
  private final OrganisationPlan plan;
  private final CodeIds divisionIds;
  private final CodeIds officeIds;
  private final CodeIds postIds;
  private final CodeIds personIds;

  OrganisationWriter(OrganisationImportMapper mapper, OrganisationPlan plan) {
    this.mapper = mapper;
    this.plan = plan;
    this.divisionIds = new CodeIds(mapper.listDivisionCodes());
    this.officeIds = new CodeIds(mapper.listOfficeCodes());
    this.postIds = new CodeIds(mapper.listPostCodes());
    this.personIds = new CodeIds(mapper.listPersonCodes());
  }

  Added write() {
    return new Added(writeDivisions(), writeOffices(), writePosts(), writePeople(), writeTies());
  }

  private int writeDivisions() {
    Map<String, Division> known = new HashMap<>();
    mapper.listDivisions().forEach(division -> known.put(division.code(), division));
    List<Division> rows = new ArrayList<>();
    for (DivisionDraft draft : plan.divisions().values()) {
      if (divisionIds.isNew(draft.code())) {
        Division division = division(draft, known.get(draft.parent()));
        known.put(draft.code(), division);
        rows.add(division);
      }
    }
    return insert(rows, mapper::insertDivisions);
  }

  private Division division(DivisionDraft draft, Division parent) {
    long id = divisionIds.add(draft.code());
    return new Division(id, draft.code(), draft.name(), draft.level(), parent == null ? null : parent.id(),
        (parent == null ? "/" : parent.path()) + id + "/",
        idAt(Level.PROVINCE, draft, id, parent), idAt(Level.CITY, draft, id, parent),
        idAt(Level.COUNTY, draft, id, parent), idAt(Level.TOWNSHIP, draft, id, parent),
        idAt(Level.VILLAGE, draft, id, parent), plan.since(), null);
  }

  private static Long idAt(Level level, DivisionDraft draft, long id, Division parent) {
    if (draft.level() == level) {
      return id;
    }
    return parent == null ? null : parent.idAt(level).orElse(null);
  }

  private int writeOffices() {
    List<Office> rows = new ArrayList<>();
    for (OfficeDraft draft : plan.offices().values()) {
      if (officeIds.isNew(draft.code())) {
        rows.add(new Office(officeIds.add(draft.code()), draft.code(), draft.name(), draft.kind(), draft.line(),
            divisionIds.get(draft.division()), officeIds.get(draft.parent())));
      }
    }
    return insert(rows, mapper::insertOffices);
  }

  private int writePosts() {
    List<Post> rows = new ArrayList<>();
    List<RoleRow> roles = new ArrayList<>();
    for (PostDraft draft : plan.posts().values()) {
      if (postIds.isNew(draft.code())) {
        long id = postIds.add(draft.code());
        rows.add(new Post(id, draft.code(), officeIds.get(draft.office()), draft.title(), draft.rank(),
            draft.managedBy(), draft.disciplineStaff(), draft.chief()));
        draft.roles().forEach(role -> roles.add(new RoleRow(id, role)));
      }
    }
    insert(rows, mapper::insertPosts);
    insert(roles, mapper::insertRoles);
    return rows.size();
  }

  private int writePeople() {
    List<Person> people = new ArrayList<>();
    List<HoldingRow> holdings = new ArrayList<>();
    List<AccountRow> accounts = new ArrayList<>();
    for (PostDraft draft : plan.posts().values()) {
      if (personIds.isNew(draft.code())) {
        long id = personIds.add(draft.code());
        people.add(new Person(id, draft.code(), draft.holder()));
        holdings.add(new HoldingRow(postIds.get(draft.code()), id, plan.since()));
        if (draft.login() != null) {
          accounts.add(new AccountRow(id, draft.login()));
        }
      }
    }
    insert(people, mapper::insertPeople);
    insert(holdings, mapper::insertHoldings);
    return insert(accounts, mapper::insertAccounts);
  }

  private int writeTies() {
    Set<Set<Long>> known = new HashSet<>();
    mapper.listTies().forEach(tie -> known.add(Set.of(tie.personId(), tie.otherPersonId())));
    List<TieRow> rows = new ArrayList<>();
    for (TieDraft draft : plan.ties()) {
      TieRow row = new TieRow(personIds.get(draft.person()), personIds.get(draft.other()), draft.kind());
      if (known.add(Set.of(row.personId(), row.otherPersonId()))) {
        rows.add(row);
      }
    }
    return insert(rows, mapper::insertTies);
  }

  private static <T> int insert(List<T> rows, Consumer<List<T>> statement) {
    for (int from = 0; from < rows.size(); from += ROWS_A_STATEMENT) {
      statement.accept(rows.subList(from, Math.min(rows.size(), from + ROWS_A_STATEMENT)));
    }
    return rows.size();
  }
}
