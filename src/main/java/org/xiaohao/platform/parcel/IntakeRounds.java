package org.xiaohao.platform.parcel;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;

/** Runs the rounds where no scheduler of the database runs. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@InZones(NetworkZone.INTAKE)
class IntakeRounds {

  private final ParcelRounds rounds;

  IntakeRounds(ParcelRounds rounds) {
    this.rounds = rounds;
  }

  @Scheduled(fixedDelayString = "${xiaohao.handover.every}", initialDelayString = "${xiaohao.handover.every}")
  void round() {
    rounds.run();
  }
}
