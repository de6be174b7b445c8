package org.xiaohao.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.NoneHereDraft;
import org.xiaohao.casework.problem.NoneHereDraws;
import org.xiaohao.casework.problem.ParentDraft;
import org.xiaohao.casework.problem.ParentProblems;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;

/** How the demo province asks its counties about the problems it found, and draws from those that say "none here". */
@Component
@ConditionalOnProperty("xiaohao.demo")
class Addressing {

  private final ParentProblems parents;
  private final NoneHereDraws draws;
  private final ObjectMapper json;

  Addressing(ParentProblems parents, NoneHereDraws draws, ObjectMapper json) {
    this.parents = parents;
    this.draws = draws;
    this.json = json;
  }

  CaseRef parent(Viewer viewer, Map<String, Object> with) {
    String ref = parents.list(viewer, json.convertValue(with, ParentDraft.class));
    return new CaseRef("parent-problem", parents.byRef(viewer, ref).id());
  }

  void draw(Viewer viewer, Map<String, Object> with) {
    draws.draw(viewer, json.convertValue(with, NoneHereDraft.class));
  }
}
