package org.xiaohao.platform;

import java.util.List;

/**
 * Something the person asked for that the rules do not allow, with the way out. Its message is a key of the message
 * bundles ({@code error.<key>}) and must never carry a reporter's text, a name or a phone number.
 */
public class DomainException extends RuntimeException {

  /** What kind of refusal it is; decides the HTTP status. */
  public enum Kind {
    /** Unknown, or existing but not to be known: 404. */
    NOT_FOUND(404),
    /** Known, but not yours to do: 403. */
    FORBIDDEN(403),
    /** Not in this state, or somebody was faster: 409. */
    CONFLICT(409),
    /** More than is taken in: 413. */
    TOO_LARGE(413),
    /** The input breaks a rule: 422. */
    INVALID(422),
    /** Too much at once: 429. */
    TOO_MANY(429);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    public int status() {
      return status;
    }
  }

  private final Kind kind;
  private final String field;
  private final List<Object> arguments;

  /**
   * @param key message key below {@code error.}
   * @param field name of the form field at fault, or null
   * @param arguments values for the message; codes, dates and numbers only
   */
  public DomainException(Kind kind, String key, String field, Object... arguments) {
    super(key);
    this.kind = kind;
    this.field = field;
    this.arguments = List.of(arguments);
  }

  /**
   * Whether the form should be shown again with what was typed: the input was wrong, the state changed meanwhile, or it
   * came too fast.
   */
  public boolean leavesForm() {
    return kind == Kind.INVALID || kind == Kind.CONFLICT || kind == Kind.TOO_MANY;
  }

  public static DomainException notFound(String key) {
    return new DomainException(Kind.NOT_FOUND, key, null);
  }

  public static DomainException forbidden(String key, Object... arguments) {
    return new DomainException(Kind.FORBIDDEN, key, null, arguments);
  }

  public static DomainException conflict(String key, Object... arguments) {
    return new DomainException(Kind.CONFLICT, key, null, arguments);
  }

  /** Invalid input in one field; the page shows the message beside it. */
  public static DomainException invalid(String field, String key, Object... arguments) {
    return new DomainException(Kind.INVALID, key, field, arguments);
  }

  /** More bytes or pieces than are taken in. */
  public static DomainException tooLarge(String field, String key, Object... arguments) {
    return new DomainException(Kind.TOO_LARGE, key, field, arguments);
  }

  public Kind kind() {
    return kind;
  }

  public String field() {
    return field;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
