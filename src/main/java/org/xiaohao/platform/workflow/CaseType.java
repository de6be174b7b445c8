package org.xiaohao.platform.workflow;

import java.util.Optional;
import java.util.Set;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.organisation.Line;

/** What the platform must know of one kind of case; each feature with cases has one such bean. */
public interface CaseType {

  /** Code of the kind, as in {@link CaseRef}. */
  String kind();

  /** Keys of the processes that run on such cases. */
  Set<String> processKeys();

  /** Which line the work belongs to; the discipline line shows no place and knows no path right. */
  Line line();

  /** Locks the case's row for the rest of the transaction: always the first lock of a step. */
  void lock(long id);

  /** What lists show of the case. */
  CaseFacts facts(long id);

  /** The office that fills a slot of the model, such as {@code centre}; throws when the case has none. */
  long office(long id, String slot);

  /** Facts and office of a new task at once; a kind that reads one row for both says so. */
  default Placed placed(long id, String slot) {
    return new Placed(facts(id), office(id, slot));
  }

  /**
   * What sets this case apart from others of its kind, where that gives a task other words: {@code report.answerReporter} of
   * the variant ORGAN is called by {@code task.report.answerReporter.ORGAN}. Null for the usual words.
   */
  default String variant(long id, String formKey) {
    return null;
  }

  /** Whether an office above may order supervision of such a case (M14). */
  default boolean supervisable() {
    return false;
  }

  /** The case of that reference, of a kind in which nobody has tasks; every other is found by its tasks. */
  default Optional<CaseRef> find(String reference) {
    return Optional.empty();
  }

  /** Where the case's own page is: {@code /reports/R3K9…}. Kinds whose folder is not the kind's plural say so. */
  default String path(long id) {
    return "/" + kind() + "s/" + facts(id).reference();
  }

  /**
   * What lists show of a case: codes and reworded titles, never a reporter's words.
   *
   * @param reference the case's own reference
   * @param title what it is about
   * @param place name of a place; null on the discipline line
   * @param priority 0 normal, 1 urgent
   * @param ownerDivisionId the owner office's division (decision 18)
   */
  record CaseFacts(String reference, String title, String place, int priority, long ownerDivisionId) {
  }

  /** What the lists show of a case, and the office in which its task waits. */
  record Placed(CaseFacts facts, long officeId) {
  }
}
