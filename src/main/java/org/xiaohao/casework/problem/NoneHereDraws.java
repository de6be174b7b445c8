package org.xiaohao.casework.problem;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Role;

/**
 * Draws which of the counties that say "none here" are checked (S11, S13). The program makes the seed, and each answer
 * goes through one draw only, so that nobody draws until the sample pleases.
 */
@Service
public class NoneHereDraws {

  private static final int SEED_BOUND = 1_000_000_000;

  private final ParentProblemMapper mapper;
  private final CountyAnswers answers;
  private final ProblemLists lists;
  private final ParentClosing closing;
  private final ParentProblems.Deeds deeds;
  private final SecureRandom random = new SecureRandom();

  NoneHereDraws(ParentProblemMapper mapper, CountyAnswers answers, ProblemLists lists, ParentClosing closing,
      ParentProblems.Deeds deeds) {
    this.mapper = mapper;
    this.answers = answers;
    this.lists = lists;
    this.closing = closing;
    this.deeds = deeds;
  }

  /**
   * Draws from every "none here" that waits. What is not drawn stands; what is drawn is checked on the spot.
   *
   * @return reference of the draw
   */
  @Transactional
  public String draw(Viewer viewer, NoneHereDraft draft) {
    if (!viewer.holds(Role.SUPERVISION_OFFICE, draft.office())) {
      throw DomainException.forbidden("problem.list.not.your.office");
    }
    List<Long> held = mapper.listNoneReported(draft.office());
    held.forEach(lists::lock);
    List<ProblemList> waiting = mapper.listNoneReported(draft.office()).stream().filter(held::contains).map(lists::byId)
        .toList();
    if (waiting.isEmpty()) {
      throw DomainException.invalid("office", "problem.none.empty");
    }
    String seed = String.format("%09d", random.nextInt(SEED_BOUND));
    Set<String> sample = Set.copyOf(
        Sample.draw(seed, draft.percent(), waiting.stream().map(ProblemList::ref).toList()));
    NoneHereDraw drawn = store(viewer, draft, seed, waiting.size(), sample.size());
    closing.settle(waiting.stream()
        .flatMap(list -> decide(list, drawn.id(), sample.contains(list.ref())).stream()).toList());
    return drawn.ref();
  }

  /** Tells a county's process whether it is checked; returns the answer if it stands without. */
  private Optional<CountyAnswer> decide(ProblemList list, long drawId, boolean sampled) {
    CountyAnswer answer = answers.of(list.subject());
    mapper.updateDrawn(list.id(), drawId);
    if (sampled) {
      answers.drawn(answer);
    } else {
      answers.stands(answer);
    }
    deeds.processes().correlate("noneHereDrawn", list.subject(), Map.of("drawn", sampled));
    return sampled ? Optional.empty() : Optional.of(answer);
  }

  private NoneHereDraw store(Viewer viewer, NoneHereDraft draft, String seed, int population, int size) {
    NoneHereDraw draw = new NoneHereDraw(0, References.next('Q'), draft.office(), seed, draft.percent(), population, size,
        viewer.personId(), answers.today());
    mapper.insertDraw(draw);
    deeds.audit().record(viewer.personId(), draft.office(), "none.draw", null,
        draw.ref() + " " + seed + " " + size + "/" + population);
    return mapper.findDraw(draw.ref()).orElseThrow();
  }
}
