package org.xiaohao.casework.accountability;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import org.xiaohao.platform.attachment.AttachmentView;

/**
 * A case as page and API show it: codes, ids and dates, and the sealed texts and names if they were asked for.
 *
 * @param opened whether names and texts are in it; the reading is on record then
 */
@JsonIgnoreProperties("opened")
public record Dossier(Accountability accountability, boolean opened, Map<String, String> texts,
    List<SubjectView> subjects, List<CastVote> votes, List<AppealView> appeals) {

  /**
   * A subject; {@code name} is null while sealed.
   *
   * @param source rule and article of the organ's authority; null before a form is proposed
   */
  public record SubjectView(AccountableSubject subject, String name, String source, Map<String, String> texts) {
  }

  /**
   * An appeal, by the number of its subject.
   *
   * @param scans of the paper, if it came on paper and the texts were asked for; their names are sealed too
   */
  public record AppealView(int no, Appeal appeal, Map<String, String> texts, List<AttachmentView> scans) {
  }
}
