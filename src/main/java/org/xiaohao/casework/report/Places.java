package org.xiaohao.casework.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.Post;
import org.xiaohao.platform.organisation.Posts;
import org.xiaohao.platform.workflow.TaskHandler.Choice;

/** Places and the posts in them, as forms list them; posts never with their holders. */
@Service
public class Places {

  private final Divisions divisions;
  private final Offices offices;
  private final Posts posts;

  Places(Divisions divisions, Offices offices, Posts posts) {
    this.divisions = divisions;
    this.offices = offices;
    this.posts = posts;
  }

  /**
   * One step of choosing a place.
   *
   * @param level level of the choices
   * @param chosen code chosen; null if none
   */
  public record Step(Level level, List<Division> choices, String chosen) {
  }

  /** The steps down to a place and one further, for selects that work without script. */
  public List<Step> steps(Long placeId) {
    List<Division> chain = placeId == null ? List.of() : divisions.byId(placeId).chain().stream()
        .map(divisions::byId).toList();
    List<Step> steps = new ArrayList<>();
    List<Division> choices = divisions.roots();
    int depth = 0;
    while (!choices.isEmpty()) {
      Division chosen = depth < chain.size() ? chain.get(depth) : null;
      if (chosen == null && depth == 0 && choices.size() == 1) {
        chosen = choices.get(0);
      }
      steps.add(new Step(choices.get(0).level(), choices, chosen == null ? null : chosen.code()));
      choices = chosen == null ? List.of() : divisions.children(chosen.id());
      depth++;
    }
    return steps;
  }

  public Division byCode(String code) {
    return divisions.byCode(code);
  }

  /** The names from the top down, such as 云川省 云岭市 青石县. */
  public String fullName(long placeId) {
    return String.join(" ", divisions.byId(placeId).chain().stream().map(id -> divisions.byId(id).name()).toList());
  }

  /** The place, what it lies in and what lies right below it. */
  List<Choice> around(long placeId) {
    Division place = divisions.byId(placeId);
    List<Choice> choices = new ArrayList<>();
    place.chain().forEach(id -> choices.add(new Choice(String.valueOf(id), fullName(id))));
    divisions.children(placeId).forEach(child -> choices.add(new Choice(String.valueOf(child.id()),
        fullName(child.id()))));
    return choices;
  }

  /** The posts a report on this place may be about, unit by unit, the nearest first. */
  public Map<String, List<Choice>> postsByUnit(long placeId) {
    return units(divisions.byId(placeId), Level.PROVINCE);
  }

  private Map<String, List<Choice>> units(Division place, Level top) {
    Map<String, List<Choice>> units = new LinkedHashMap<>();
    List<Long> chain = place.chain();
    for (int i = chain.size() - 1; i >= 0; i--) {
      if (i < chain.size() - 1 && divisions.byId(chain.get(i)).level().isAbove(top)) {
        break;
      }
      for (Office unit : posts.units(chain.get(i))) {
        List<Choice> listed = posts.ofUnit(unit.id()).stream()
            .map(post -> new Choice(String.valueOf(post.postId()), post.title())).toList();
        if (!listed.isEmpty()) {
          units.put(unit.name(), listed);
        }
      }
    }
    return units;
  }

  /**
   * Those posts as one list for the clerk, the posts already matched first. Posts above the county are listed only for a
   * place above it: who chooses one there moves the place up first.
   */
  List<Choice> posts(long placeId, List<Respondent> known) {
    Map<String, Choice> choices = new LinkedHashMap<>();
    known.stream().filter(respondent -> respondent.postId() != null).forEach(respondent -> {
      Post post = posts.byId(respondent.postId());
      choices.put(String.valueOf(post.id()), choice(offices.byId(post.officeId()).name(), post.id(), post.title()));
    });
    units(divisions.byId(placeId), Level.COUNTY).forEach((unit, listed) -> listed.forEach(choice -> choices.putIfAbsent(choice.value(),
        new Choice(choice.value(), unit + " " + choice.label()))));
    return List.copyOf(choices.values());
  }

  /** Unit and title of a post, for people; empty if there is none. */
  public Optional<String> postName(long postId) {
    return posts.find(postId).map(post -> offices.byId(post.officeId()).name() + " " + post.title());
  }

  private static Choice choice(String unit, long postId, String title) {
    return new Choice(String.valueOf(postId), unit + " " + title);
  }
}
