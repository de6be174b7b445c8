package org.xiaohao.platform.gate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Counts what comes from whom without knowing who it is (W4): a bucket of tokens for each sender and quota, in memory only,
 * under a hash of the address that nobody can make again the next day ({@link Senders}). One sender's empty bucket is
 * nobody else's.
 */
@Component
class Quotas {

  private static final int MOST_SENDERS = 100_000;
  private static final Duration PERIOD = Duration.ofMinutes(10);

  private final Senders senders;
  private final GateSettings settings;
  private final TimeMeter time;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(MOST_SENDERS).expireAfterAccess(Duration.ofHours(1)).build();
  private final Bucket everybody;

  Quotas(Senders senders, GateSettings settings, Clock clock) {
    this.senders = senders;
    this.settings = settings;
    this.time = new ClockMeter(clock);
    this.everybody = bucket(settings.everybody());
  }

  /** Takes a token; zero if there was one, else how long until there will be. */
  Duration take(Quota quota, String address) {
    return Duration.ofNanos(bucket(quota, address).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
  }

  /** Takes a token that will only be there later; how long until then, at most the longest. */
  Duration reserve(Quota quota, String address, Duration longest) {
    Bucket bucket = bucket(quota, address);
    if (bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill() >= longest.toNanos()) {
      return longest;
    }
    return Duration.ofNanos(bucket.consumeIgnoringRateLimits(1));
  }

  /** Notes a form that was taken. */
  void sent(String address) {
    bucket(Quota.SENT, address).tryConsume(1);
    everybody.tryConsume(1);
  }

  /** How much harder the next work is: a bit for each halving of what is left, of the sender's and of everybody's. */
  int extraBits(String address) {
    return halvings(bucket(Quota.SENT, address), settings.sent()) + halvings(everybody, settings.everybody());
  }

  private static int halvings(Bucket bucket, int full) {
    int bits = 0;
    for (long left = Math.max(1, bucket.getAvailableTokens()); left * 2 <= full && bits < GateSettings.MOST_EXTRA_BITS; left *= 2) {
      bits++;
    }
    return bits;
  }

  private Bucket bucket(Quota quota, String address) {
    int capacity = switch (quota) {
      case WITHOUT_WORK -> settings.withoutWork();
      case WRONG_CODE -> settings.wrongCodes();
      case SENT -> settings.sent();
    };
    return buckets.get(quota + " " + senders.of(address), sender -> bucket(capacity));
  }

  private Bucket bucket(int capacity) {
    return Bucket.builder().withCustomTimePrecision(time)
        .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, PERIOD)).build();
  }

  /** The program's clock, for buckets. */
  private record ClockMeter(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return clock.millis() * 1_000_000;
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
