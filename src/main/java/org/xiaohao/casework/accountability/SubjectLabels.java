package org.xiaohao.casework.accountability;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.organisation.Posts;

/** Names of subjects, from the register and never from a column. */
@Component
class SubjectLabels {

  private final AccountabilityOffices offices;
  private final Posts posts;
  private final SubjectPeople holders;

  SubjectLabels(AccountabilityOffices offices, Posts posts, SubjectPeople holders) {
    this.offices = offices;
    this.posts = posts;
    this.holders = holders;
  }

  /** The unit, or unit, post and name. */
  String of(AccountableSubject subject) {
    String unit = offices.byId(subject.officeId()).name();
    return subject.kind() == SubjectKind.UNIT ? unit
        : unit + " " + posts.byId(subject.postId()).title() + " " + holders.name(subject.personId());
  }

  /** Who may sign for it. */
  List<Person> receivers(AccountableSubject subject) {
    return posts.ofUnit(subject.officeId()).stream().map(post -> holders.of(post.postId())).flatMap(Optional::stream)
        .filter(person -> subject.kind() == SubjectKind.UNIT || Long.valueOf(person.id()).equals(subject.personId()))
        .toList();
  }
}
