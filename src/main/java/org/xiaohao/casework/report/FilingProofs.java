package org.xiaohao.casework.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.vault.FilingSigner;

/**
 * Proof of filing, for who asks for it (decision 14): a signature over day, level and a commitment with a 256-bit nonce that
 * only the reporter holds. Nothing of it is stored; checking it needs no row.
 */
@Service
public class FilingProofs {

  private static final int NONCE_BYTES = 32;

  private final Receipts receipts;
  private final Centres centres;
  private final FilingSigner signer;

  FilingProofs(Receipts receipts, Centres centres, FilingSigner signer) {
    this.receipts = receipts;
    this.centres = centres;
    this.signer = signer;
  }

  /**
   * A proof just made.
   *
   * @param nonce opens the commitment; kept by the reporter alone
   * @param words what the commitment is to
   */
  public record Issued(FilingProof proof, String nonce, String words) {
    @Override
    public String toString() {
      return "Issued[hidden]";
    }
  }

  /** What a proof says to whoever checks it. */
  public enum Verdict {
    /** This program signed it. */
    GENUINE,
    /** The same, and it is about exactly these words. */
    MATCHES,
    /** Signed here, but not about these words with this nonce. */
    OTHER_WORDS,
    /** Not signed here, or changed. */
    FALSE
  }

  /** Makes a proof for the reporter of this visit. */
  public Issued issue(ReporterVisit visit) {
    Report report = receipts.report(visit);
    String words = receipts.text(visit).words();
    byte[] nonce = Seeds.random();
    Level level = centres.division(centres.office(report.centreOfficeId()).divisionId()).level();
    String commitment = commitment(nonce, words);
    byte[] signature = signer.sign(FilingProof.signed(report.receivedOn(), level, commitment));
    FilingProof proof =
        new FilingProof(report.receivedOn(), level, commitment, signer.keyId(), encoded(signature));
    return new Issued(proof, encoded(nonce), words);
  }

  /** The proof in what was pasted, if it is one in form; see {@link #check}. */
  public Optional<FilingProof> read(String typed) {
    return FilingProof.parse(typed);
  }

  /**
   * Checks a proof by its signature alone.
   *
   * @param nonce the holder's nonce, empty if it is not to be opened
   * @param words the words it is said to be about; spaces and line breaks do not matter
   */
  public Verdict check(FilingProof proof, String nonce, String words) {
    if (!signer.verify(proof.keyId(), proof.signatureBytes(), proof.signed())) {
      return Verdict.FALSE;
    }
    if (nonce.isBlank() && words.isBlank()) {
      return Verdict.GENUINE;
    }
    return opens(proof, nonce, words) ? Verdict.MATCHES : Verdict.OTHER_WORDS;
  }

  /** Public keys in base64, for who checks with a program of one's own. */
  public List<String> publicKeys() {
    return signer.publicKeys().stream().map(Base64.getEncoder()::encodeToString).toList();
  }

  private static boolean opens(FilingProof proof, String typedNonce, String words) {
    try {
      byte[] nonce = Base64.getUrlDecoder().decode(typedNonce.replaceAll("\\s+", ""));
      byte[] made = commitment(nonce, words).getBytes(StandardCharsets.US_ASCII);
      return nonce.length == NONCE_BYTES
          && MessageDigest.isEqual(made, proof.commitment().getBytes(StandardCharsets.US_ASCII));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The hash mixes in 256 random bits, so that it confirms no guess at the words. */
  private static String commitment(byte[] nonce, String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    return encoded(Seeds.sha256(nonce, Seeds.sha256(plain.getBytes(StandardCharsets.UTF_8))));
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
