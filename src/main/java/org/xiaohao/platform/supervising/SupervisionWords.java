package org.xiaohao.platform.supervising;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the supervising office writes when it urges, or those below when they answer; sealed. */
public record SupervisionWords(@NotBlank @Size(max = 2000) String words) {

  @Override
  public String toString() {
    return "SupervisionWords[hidden]";
  }
}
