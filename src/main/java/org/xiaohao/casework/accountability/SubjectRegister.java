package org.xiaohao.casework.accountability;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.organisation.Post;
import org.xiaohao.platform.organisation.PostChoice;
import org.xiaohao.platform.organisation.Posts;

/** Enters units and persons as subjects, from the register of offices and posts. */
@Component
class SubjectRegister {

  private final SubjectMapper mapper;
  private final AccountabilityOffices offices;
  private final Authority authority;
  private final Posts posts;
  private final SubjectPeople holders;

  SubjectRegister(SubjectMapper mapper, AccountabilityOffices offices, Authority authority, Posts posts,
      SubjectPeople holders) {
    this.mapper = mapper;
    this.offices = offices;
    this.authority = authority;
    this.posts = posts;
    this.holders = holders;
  }

  List<Long> enter(Accountability one, List<Long> units, List<Long> persons) {
    for (int i = 0; i < units.size(); i++) {
      enterUnit(one, units.get(i), "units[" + i + "]");
    }
    for (int i = 0; i < persons.size(); i++) {
      enterHolder(one, persons.get(i), "posts[" + i + "]");
    }
    return mapper.list(one.id()).stream().map(AccountableSubject::personId).filter(id -> id != null).toList();
  }

  /** Enters a unit; whoever heads it answers for it. */
  AccountableSubject enterUnit(Accountability one, long unitId, String field) {
    Office unit = offices.byId(unitId);
    requireInReach(one, unit, field);
    Long chief = posts.ofUnit(unit.id()).stream().findFirst().map(PostChoice::postId)
        .orElseThrow(() -> DomainException.invalid(field, "accountability.unit.empty"));
    return insert(one, SubjectKind.UNIT, unit, chief, authority.managing(unit));
  }

  /** Enters the holder of a post. */
  AccountableSubject enterHolder(Accountability one, long postId, String field) {
    Post post = posts.byId(postId);
    Office unit = offices.byId(post.officeId());
    requireInReach(one, unit, field);
    if (holders.of(post.id()).isEmpty()) {
      throw DomainException.invalid(field, "accountability.post.vacant");
    }
    return insert(one, SubjectKind.PERSON, unit, post.id(), post.managedBy());
  }

  private AccountableSubject insert(Accountability one, SubjectKind kind, Office unit, long postId, Level managedBy) {
    Long person = holders.of(postId).map(Person::id).orElse(null);
    int no = mapper.list(one.id()).stream().mapToInt(AccountableSubject::no).max().orElse(0) + 1;
    mapper.insert(AccountableSubject.fresh(References.next('S'), one.id(), no, kind, unit.id(), postId, person, managedBy));
    return mapper.list(one.id()).stream().filter(subject -> subject.no() == no).findFirst().orElseThrow();
  }

  private void requireInReach(Accountability one, Office unit, String field) {
    if (!offices.within(unit.divisionId(), one.divisionId())) {
      throw DomainException.invalid(field, "accountability.subject.outside");
    }
    if (unit.id() == one.handlingOfficeId()) {
      throw DomainException.invalid(field, "accountability.subject.handles");
    }
  }

  Set<Long> kin(Accountability one) {
    Set<Long> own = new HashSet<>();
    mapper.list(one.id()).stream().map(AccountableSubject::personId).filter(id -> id != null).forEach(own::add);
    Set<Long> kin = new HashSet<>();
    own.forEach(person -> kin.addAll(holders.tiedTo(person)));
    kin.removeAll(own);
    return kin;
  }
}
