package org.xiaohao.platform.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;

/**
 * Completes the user task of one form key: checks the form against the rows, writes rows, and returns the variables the
 * gateways read. It never calls the engine; page and API use it alike.
 *
 * @param <F> the form: a record whose components are the fields, with Bean Validation annotations as limits
 */
public interface TaskHandler<F extends Record> {

  /** {@code feature/taskId}. */
  String formKey();

  Class<F> form();

  /**
   * Does what the form says, in the transaction that completes the task.
   *
   * @return gateway variables: String codes, Booleans, Longs
   * @throws org.xiaohao.platform.DomainException if the rows do not allow it; names the field and the way out
   */
  Map<String, Object> handle(TaskContext task, F form);

  /** Choices of the fields that are no enums, by field name. */
  default Map<String, List<Choice>> choices(TaskContext task) {
    return Map.of();
  }

  /** What the empty form shows first, by field name; values as the API would take them. */
  default Map<String, Object> initial(TaskContext task) {
    return Map.of();
  }

  /** The rules that led to the task (S18: "proposed because …"), as message keys; empty if a person did. */
  default List<String> because(TaskContext task) {
    return List.of();
  }

  /**
   * What the holder has to read before doing the task, in order, beside its form: nobody decides or signs blind, and some
   * may not see the page of the case.
   */
  default List<Told> told(TaskContext task) {
    return List.of();
  }

  /** Why the rules of the matter bar this person from the task: a message key; empty if nothing does (M11). */
  default Optional<String> refusal(Viewer person, CaseRef subject) {
    return Optional.empty();
  }

  /**
   * The office whose people may record that the person of a PERSONAL task signed it on paper and upload the scan
   * (ruling 25); empty if it cannot be done on paper.
   */
  default Optional<Long> paperOffice(CaseRef subject) {
    return Optional.empty();
  }

  /** The form that only signs, with which the task may be signed in a bundle (ruling 27); empty if more is to be said. */
  default Map<String, Object> signature() {
    return Map.of();
  }

  /** Who must do the task with this index of a PERSONAL task. */
  default Signer signer(CaseRef subject, int index) {
    throw new IllegalStateException(formKey() + " names no person");
  }

  /**
   * A person bound to a task, and the office in which the person acts.
   *
   * @param officeSeesCase whether that office may read the case; not when the case is about the person
   */
  record Signer(long personId, long officeId, boolean officeSeesCase) {

    public Signer(long personId, long officeId) {
      this(personId, officeId, true);
    }
  }

  /**
   * Something to read.
   *
   * @param label message key
   */
  record Told(String label, List<String> lines) {

    public Told(String label, String line) {
      this(label, List.of(line));
    }

    /** What somebody wrote, line by line; without a word there is nothing to tell. */
    public static Stream<Told> text(String label, String text) {
      return text == null || text.isBlank() ? Stream.empty() : Stream.of(new Told(label, text.lines().toList()));
    }

    /** Texts by their fields, in the order of the fields; each label is the same beginning and the field. */
    public static List<Told> texts(String labels, Collection<String> fields, Map<String, String> texts) {
      return fields.stream().flatMap(field -> text(labels + field, texts.get(field))).toList();
    }
  }

  /** One value that may be chosen, and what people read. */
  record Choice(String value, String label) {
  }
}
