package org.xiaohao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.xiaohao.platform.UnknownZone;

/** A zone that does not exist is refused at the start, before anything is opened or written. */
@Tag("T10")
@ExtendWith(OutputCaptureExtension.class)
class ZoneChoiceTests {

  @Test
  void refusesAZoneThatThereIsNotAndSaysWhichThereAre(CapturedOutput output) {
    for (String zone : new String[] {"rectification", "intake,discipline", ""}) {
      assertThatThrownBy(() -> new SpringApplicationBuilder(Application.class)
          .run("--xiaohao.zone=" + zone, "--xiaohao.data-dir=target/no-such-data").close())
          .hasRootCauseInstanceOf(IllegalArgumentException.class).hasStackTraceContaining(UnknownZone.class.getName());
    }
    assertThat(output.getOut() + output.getErr()).contains("APPLICATION FAILED TO START",
        "It must be all, intake or discipline");
    assertThat(java.nio.file.Path.of("target/no-such-data")).doesNotExist();
  }
}
