package org.xiaohao.casework.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xiaohao.platform.organisation.Level;

/**
 * The statement that something was filed: on which day, with an office of which level, and a commitment to what. It tells
 * nothing else and stands in no table (decision 14).
 *
 * @param commitment SHA-256 of the holder's nonce and the words, base64url
 * @param keyId id of the key that signed
 * @param signature Ed25519, base64url
 */
public record FilingProof(LocalDate day, Level level, String commitment, String keyId, String signature) {

  private static final String FORMAT = "XH1";
  private static final int LONGEST = 1000;
  private static final Pattern KEY_ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  /** What is signed. */
  static byte[] signed(LocalDate day, Level level, String commitment) {
    return String.join("\n", "xiaohao filing proof 1", day.toString(), level.name(), commitment)
        .getBytes(StandardCharsets.US_ASCII);
  }

  byte[] signed() {
    return signed(day, level, commitment);
  }

  byte[] signatureBytes() {
    return Base64.getUrlDecoder().decode(signature);
  }

  /** The proof as a person keeps it. */
  public String shown() {
    return String.join(".", FORMAT, DAY.format(day), level.name(), commitment, keyId, signature);
  }

  /** Reads what a person pasted; spaces and line breaks do not matter. Empty if it is none. */
  static Optional<FilingProof> parse(String typed) {
    String[] parts = typed == null || typed.length() > LONGEST ? new String[0]
        : typed.replaceAll("\\s+", "").split("\\.", -1);
    if (parts.length != 6 || !parts[0].equals(FORMAT) || !KEY_ID.matcher(parts[4]).matches()) {
      return Optional.empty();
    }
    try {
      Base64.getUrlDecoder().decode(parts[3]);
      Base64.getUrlDecoder().decode(parts[5]);
      return Optional.of(new FilingProof(LocalDate.parse(parts[1], DAY), Level.valueOf(parts[2].toUpperCase(Locale.ROOT)),
          parts[3], parts[4], parts[5]));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
