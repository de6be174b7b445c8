package org.xiaohao;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;

/** Says that the zone that takes reports answers. */
@Component
@InZones(NetworkZone.INTAKE)
class IntakeBanner implements ApplicationRunner {

  private final Environment environment;

  IntakeBanner(Environment environment) {
    this.environment = environment;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    System.out.println("\n  Xiaohao 销号  zone intake, port " + environment.getProperty("local.server.port"));
  }
}
