package org.xiaohao.casework.protection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The measures taken; what exactly lies sealed. */
public record ProtectReporterForm(@NotEmpty List<ProtectionMeasure> measures, @NotBlank @Size(max = 2000) String details) {

  @Override
  public String toString() {
    return "ProtectReporterForm[hidden]";
  }
}
