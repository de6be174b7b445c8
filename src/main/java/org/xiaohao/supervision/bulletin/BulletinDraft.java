package org.xiaohao.supervision.bulletin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.xiaohao.platform.workflow.ShownWhen;
import org.xiaohao.supervision.bulletin.NamedUnit.UnitRuling;

/**
 * The circular as edited: words, named units, distribution list. Its figures are no part of it: nobody writes them.
 *
 * @param reportTo 报; may be empty, like the next two, but not all three
 */
public record BulletinDraft(@NotBlank @Size(max = 100) String heading, @Size(max = 4000) String remarks,
    @Valid @Size(max = 20) List<Unit> units, List<Long> reportTo, List<Long> sendTo, List<Long> distributeTo,
    @NotNull BulletinProposal proposal,
    @ShownWhen(field = "proposal", value = "SKIP") @Size(max = 1000) String skipReason) {

  public BulletinDraft {
    units = units == null ? List.of() : List.copyOf(units);
    reportTo = reportTo == null ? List.of() : List.copyOf(reportTo);
    sendTo = sendTo == null ? List.of() : List.copyOf(sendTo);
    distributeTo = distributeTo == null ? List.of() : List.copyOf(distributeTo);
  }

  /** What is to become of the circular. */
  public enum BulletinProposal {
    SUBMIT,
    SKIP
  }

  /**
   * What becomes of one proposed unit.
   *
   * @param checked how the facts were checked with it, or why it is not named
   * @param answer to what the unit said is wrong; nothing goes in while one is missing
   * @param answered why it is answered so; needed to reject it
   */
  public record Unit(@NotNull Long unit, @NotNull UnitRuling ruling, @Size(max = 500) String checked,
      ObjectionAnswer answer, @Size(max = 500) String answered) {

    /** The same of a unit that said nothing. */
    Unit unasked() {
      return new Unit(unit, ruling, checked, null, null);
    }
  }
}
