package org.xiaohao.casework.accountability;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.interview.Answerable;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.organisation.PostChoice;
import org.xiaohao.platform.organisation.Posts;

/** Those whom a proposal names: units, and persons for what they signed in a post, which they may have left since. */
@Component
class ProposedSubjects {

  private final SubjectMapper mapper;
  private final SubjectRegister register;
  private final SubjectPeople holders;
  private final ProposedPlaces places;
  private final Posts posts;

  ProposedSubjects(SubjectMapper mapper, SubjectRegister register, SubjectPeople holders, ProposedPlaces places,
      Posts posts) {
    this.mapper = mapper;
    this.register = register;
    this.holders = holders;
    this.places = places;
    this.posts = posts;
  }

  Optional<Long> office(List<Answerable> all) {
    return places.office(all);
  }

  /** Stores them; returns the persons. A person who signed twice answers once. */
  Set<Long> enter(Accountability one, List<Answerable> all) {
    Set<Long> persons = new LinkedHashSet<>();
    int no = 0;
    for (Answerable named : all) {
      Long post = named.postId() == null ? chief(named.officeId()) : named.postId();
      if (post == null || named.personId() != null && !persons.add(named.personId())) {
        continue;
      }
      boolean unit = named.postId() == null;
      Long person = unit ? holders.of(post).map(holder -> holder.id()).orElse(null) : named.personId();
      mapper.insert(AccountableSubject.fresh(References.next('S'), one.id(), ++no,
          unit ? SubjectKind.UNIT : SubjectKind.PERSON, named.officeId(), post, person, places.managedBy(named)));
    }
    mapper.list(one.id()).stream().map(AccountableSubject::personId).filter(Objects::nonNull).forEach(persons::add);
    return persons;
  }

  private Long chief(long officeId) {
    return posts.ofUnit(officeId).stream().findFirst().map(PostChoice::postId).orElse(null);
  }

  Set<Long> kin(Accountability one) {
    return register.kin(one);
  }
}
