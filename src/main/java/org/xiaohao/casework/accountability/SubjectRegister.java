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
    int no = 0;
    for (int i = 0; i < units.size(); i++) {
      Office unit = offices.byId(units.get(i));
      requireInReach(one, unit, "units[" + i + "]");
      Long chief = posts.ofUnit(unit.id()).stream().findFirst().map(PostChoice::postId)
          .orElseThrow(() -> DomainException.invalid("units", "accountability.unit.empty"));
      insert(one, ++no, SubjectKind.UNIT, unit, chief, authority.managing(unit));
    }
    for (int i = 0; i < persons.size(); i++) {
      Post post = posts.byId(persons.get(i));
      Office unit = offices.byId(post.officeId());
      requireInReach(one, unit, "posts[" + i + "]");
      if (holders.of(post.id()).isEmpty()) {
        throw DomainException.invalid("posts[" + i + "]", "accountability.post.vacant");
      }
      insert(one, ++no, SubjectKind.PERSON, unit, post.id(), post.managedBy());
    }
    return mapper.list(one.id()).stream().map(AccountableSubject::personId).filter(id -> id != null).toList();
  }

  private void insert(Accountability one, int no, SubjectKind kind, Office unit, long postId, Level managedBy) {
    Long person = holders.of(postId).map(Person::id).orElse(null);
    mapper.insert(AccountableSubject.fresh(References.next('S'), one.id(), no, kind, unit.id(), postId, person, managedBy));
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
