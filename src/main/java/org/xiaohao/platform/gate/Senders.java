package org.xiaohao.platform.gate;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Stands for an address by a hash under a salt that is made anew each day, never leaves memory and is forgotten after it:
 * from then on nobody, not even who copies the memory, can tell the addresses of the day before (W12).
 */
@Component
class Senders {

  private static final int SALT_BYTES = 32;
  /** A household's or a phone's share of IPv6 is a /64. */
  private static final int NETWORK_BYTES = 8;

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private LocalDate day;
  private byte[] salt;

  Senders(Clock clock) {
    this.clock = clock;
  }

  String of(String address) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(saltOfToday(), "HmacSHA256"));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(network(address)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  private synchronized byte[] saltOfToday() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (!today.equals(day)) {
      byte[] fresh = new byte[SALT_BYTES];
      random.nextBytes(fresh);
      salt = fresh;
      day = today;
    }
    return salt;
  }

  private static byte[] network(String address) {
    try {
      // An address in figures: nothing is looked up.
      boolean figures = address.indexOf(':') >= 0 && address.matches("[0-9A-Fa-f:.]+(%.*)?");
      if (figures && InetAddress.getByName(address) instanceof Inet6Address six) {
        return Arrays.copyOf(six.getAddress(), NETWORK_BYTES);
      }
    } catch (UnknownHostException e) {
      // Taken as it stands.
    }
    return address.getBytes(StandardCharsets.UTF_8);
  }
}
