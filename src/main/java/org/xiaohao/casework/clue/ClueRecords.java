package org.xiaohao.casework.clue;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.casework.clue.ClueView.FollowUpView;
import org.xiaohao.casework.clue.ClueView.OpinionView;
import org.xiaohao.casework.clue.ClueView.TalkView;

/** Signatures, talks and decisions of a clue for reading. */
@Component
class ClueRecords {

  private final Signatures signatures;
  private final TalkMapper talks;
  private final FollowUps followUps;
  private final ClueTexts texts;
  private final ClueFiles files;

  ClueRecords(Signatures signatures, TalkMapper talks, FollowUps followUps, ClueTexts texts, ClueFiles files) {
    this.signatures = signatures;
    this.talks = talks;
    this.followUps = followUps;
    this.texts = texts;
    this.files = files;
  }

  List<AttachmentView> files(Clue clue, boolean open) {
    return open ? files.of(clue) : List.of();
  }

  List<OpinionView> opinions(Clue clue, boolean open) {
    return signatures.of(clue.id()).stream().map(opinion -> new OpinionView(opinion.stage().name(), opinion.round(),
        opinion.step().name(), opinion.decision(), opinion.code(), opinion.personId(), opinion.officeId(),
        opinion.givenOn(), opinion.studiedOn(), signatures.attendees(opinion.id()),
        open(open, ClueTexts.OPINION, opinion.id()))).toList();
  }

  List<TalkView> talks(Clue clue, boolean open) {
    return talks.list(clue.id()).stream().map(talk -> new TalkView(talk.method(), talks.listMembers(talk.id()),
        talk.plannedOn(), talk.approvedOn(), talk.sentOn(), talk.receivedOn(), talk.repliedOn(),
        talk.partyChiefOpinion(), talk.outcome(), talk.finishedOn(), open(open, ClueTexts.TALK, talk.id()))).toList();
  }

  List<FollowUpView> followUps(Clue clue, boolean open) {
    return followUps.of(clue.id()).stream().map(entry -> {
      Map<String, String> words = open(open, ClueTexts.FOLLOW_UP, entry.id());
      return new FollowUpView(entry.kind(), entry.clearingWay(), entry.number(), entry.decidedById(), entry.decidedOn(),
          words.get("reason"), words.get("outcome"));
    }).toList();
  }

  private Map<String, String> open(boolean open, String table, long id) {
    return open ? texts.openAll(table, id) : Map.of();
  }
}
