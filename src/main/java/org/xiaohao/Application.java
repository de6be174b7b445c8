package org.xiaohao;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.Modulithic;
import org.xiaohao.platform.audit.VerifyAudit;

/**
 * Starts Xiaohao, or the part of it that {@code xiaohao.zone} names (ruling 3); see {@link ZonePrograms}. With
 * {@code verify-audit} it only checks an exported audit trail.
 */
@SpringBootConfiguration
@Modulithic
@Import(ZonePrograms.class)
public class Application {

  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals(VerifyAudit.NAME)) {
      System.exit(VerifyAudit.run(Arrays.copyOfRange(args, 1, args.length)));
    }
    StartAhead.begin();
    SpringApplication.run(Application.class, Commands.quiet(args));
  }
}
