package org.xiaohao.casework.reward;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;
import org.xiaohao.platform.deadline.BusinessClock;

/** Takes the claims that packages bring, by the day on which the reporter made them. */
@Component
@InZones(NetworkZone.DISCIPLINE)
class CarriedClaims {

  private final RewardMapper mapper;
  private final RewardFile file;
  private final RewardClaims claims;
  private final RewardNotices notices;
  private final Reading reading;

  CarriedClaims(RewardMapper mapper, RewardFile file, RewardClaims claims, RewardNotices notices, Reading reading) {
    this.mapper = mapper;
    this.file = file;
    this.claims = claims;
    this.notices = notices;
    this.reading = reading;
  }

  /** The rows a claim came in, and how it is read. */
  @Component
  @InZones(NetworkZone.DISCIPLINE)
  record Reading(ClaimMapper rows, BusinessClock clock, ObjectMapper json) {

    private SentClaim.Said read(String said) {
      try {
        return json.readValue(said, SentClaim.Said.class);
      } catch (JsonProcessingException e) {
        // The cause would repeat the words.
        throw new IllegalStateException("a claim cannot be read");
      }
    }
  }

  /** One that was settled meanwhile at a terminal of the office is done; one that does not count is told so. */
  void arrived(long claimId) {
    SentClaim.Said said = reading.read(file.takeClaim(claimId));
    reading.rows.delete(claimId);
    Optional<Reward> reward = mapper.findByRecipient(said.reportId()).flatMap(found -> mapper.lockById(found.id()));
    if (reward.filter(found -> counts(found, said)).isPresent()) {
      LocalDate today = reading.clock.today();
      claims.settle(reward.get(), said.way(), said.payee(), said.on().isAfter(today) ? today : said.on());
    } else if (reward.filter(CarriedClaims::settled).isEmpty()) {
      notices.notTaken(said.reportId());
    }
  }

  private static boolean counts(Reward reward, SentClaim.Said said) {
    return reward.state() == RewardState.CLAIMABLE && ClaimWords.same(reward.wordHash(), said.wordHash())
        && !said.on().isAfter(reward.claimUntil());
  }

  private static boolean settled(Reward reward) {
    return reward.state() == RewardState.CLAIMED || reward.state() == RewardState.PAID;
  }
}
