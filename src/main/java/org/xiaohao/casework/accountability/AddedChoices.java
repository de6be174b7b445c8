package org.xiaohao.casework.accountability;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.Posts;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Units and posts that can be added to a proposed case: from the case's own place down to its subjects and a step below. */
@Service
public class AddedChoices {

  private final AccountabilityRows rows;
  private final AccountabilityOffices offices;
  private final Divisions divisions;
  private final Posts posts;
  private final SubjectPeople holders;

  AddedChoices(AccountabilityRows rows, AccountabilityOffices offices, Divisions divisions, Posts posts,
      SubjectPeople holders) {
    this.rows = rows;
    this.offices = offices;
    this.divisions = divisions;
    this.posts = posts;
    this.holders = holders;
  }

  public List<TaskHandler.Choice> units(TaskContext task) {
    return reach(task).map(unit -> new TaskHandler.Choice(String.valueOf(unit.id()), unit.name())).toList();
  }

  /** Posts that somebody holds, each with its holder. */
  public List<TaskHandler.Choice> posts(TaskContext task) {
    return reach(task).flatMap(unit -> posts.ofUnit(unit.id()).stream().flatMap(post -> holders.of(post.postId()).stream()
        .map(holder -> new TaskHandler.Choice(String.valueOf(post.postId()),
            unit.name() + " " + post.title() + " " + holder.name())))).toList();
  }

  private Stream<Office> reach(TaskContext task) {
    Accountability one = rows.of(task.subject());
    Division own = divisions.byId(one.divisionId());
    Set<Division> places = new LinkedHashSet<>();
    for (AccountableSubject subject : rows.subjects(one)) {
      Division at = divisions.byId(offices.byId(subject.officeId()).divisionId());
      at.chain().stream().map(divisions::byId).filter(place -> place.within(own)).forEach(places::add);
      places.addAll(divisions.children(at.id()));
    }
    return places.stream().flatMap(place -> posts.units(place.id()).stream());
  }
}
