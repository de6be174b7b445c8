package org.xiaohao;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.xiaohao.platform.audit.VerifyAudit;

/**
 * Starts Xiaohao: pages, API, engine, scheduler and, unless a database is given, the embedded one. With
 * {@code verify-audit} it only checks an exported audit trail.
 */
@SpringBootApplication
public class Application {

  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals(VerifyAudit.NAME)) {
      System.exit(VerifyAudit.run(Arrays.copyOfRange(args, 1, args.length)));
    }
    StartAhead.begin();
    SpringApplication.run(Application.class, args);
  }
}
