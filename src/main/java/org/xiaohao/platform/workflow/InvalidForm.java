package org.xiaohao.platform.workflow;

import java.util.List;
import org.xiaohao.platform.DomainException;

/** A form breaks its limits; names every field at fault at once. */
public class InvalidForm extends DomainException {

  private final List<Fault> faults;

  public InvalidForm(List<Fault> faults) {
    super(Kind.INVALID, "form.invalid", faults.get(0).field());
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }

  /**
   * One field at fault.
   *
   * @param field path such as {@code facts[0].text}
   * @param key message key below {@code error.}
   * @param arguments limits, for the message
   */
  public record Fault(String field, String key, List<Object> arguments) {
  }
}
