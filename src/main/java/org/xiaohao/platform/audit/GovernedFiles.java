package org.xiaohao.platform.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Rules, calendar, catalogues and templates are files that take effect when the program starts. At each start their hashes
 * are compared with those of the start before, and each file that is new or differs goes on record, so that nobody changes
 * a rule unseen.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class GovernedFiles implements ApplicationRunner {

  /** Which files, and the deed of loading a changed one. */
  private static final Map<String, String> DEEDS = new TreeMap<>(Map.of("config/rules/*.yml", "rule.load",
      "config/catalogue/*.yml", "rule.load", "config/calendar/*.json", "calendar.load", "config/templates/*.docx",
      "template.load"));

  private final GovernedFileMapper mapper;
  private final Audit audit;
  private final ResourcePatternResolver resources;
  private final TransactionOperations transaction;

  GovernedFiles(GovernedFileMapper mapper, Audit audit, ResourcePatternResolver resources,
      TransactionOperations transaction) {
    this.mapper = mapper;
    this.audit = audit;
    this.resources = resources;
    this.transaction = transaction;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    DEEDS.forEach((pattern, deed) -> found(pattern).forEach(file ->
        note(deed, pattern.substring(0, pattern.indexOf('*')) + file.getFilename(), hash(file))));
  }

  /** Several nodes may start at once: the one that writes the hash also writes the deed. */
  void note(String deed, String name, String sha256) {
    transaction.executeWithoutResult(status -> {
      if (mapper.insertIfNew(name, sha256) > 0 || mapper.updateIfOther(name, sha256) > 0) {
        audit.record(null, null, deed, null, name + " sha256 " + sha256.substring(0, 16));
      }
    });
  }

  private List<Resource> found(String pattern) {
    try {
      return List.of(resources.getResources("classpath:" + pattern)).stream()
          .sorted(Comparator.comparing(Resource::getFilename)).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String hash(Resource file) {
    try (InputStream in = file.getInputStream()) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
