package org.xiaohao.platform.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.xiaohao.platform.vault.Recipient;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code java -jar xiaohao.jar verify-audit --file trail.jsonl --key audit.pub}: checks an exported trail on any machine,
 * without database and secrets, and names each check that fails (W18). Ends with 0 if the trail is whole, 1 if not, 2 if
 * it could not be asked.
 */
@Command(name = VerifyAudit.NAME, mixinStandardHelpOptions = true,
    description = "Checks an exported audit trail. 校验导出的审计记录。")
public final class VerifyAudit implements Callable<Integer> {

  public static final String NAME = "verify-audit";

  @Option(names = "--file", required = true, description = "The exported trail. 导出的记录文件。")
  private Path file;
  @Option(names = "--key", required = true, description = "File with the public keys. 公钥文件。")
  private Path key;
  @Option(names = "--root", description = "A mailed seal, number:hash. 邮件中的封存号:根。")
  private List<String> roots = List.of();
  @Option(names = "--lang", description = "zh or en", defaultValue = "zh")
  private String language;
  @Spec private CommandSpec spec;

  private VerifyAudit() {
  }

  /** Runs the command on the console; returns the exit code. */
  public static int run(String... arguments) {
    return run(new PrintWriter(System.out, true, StandardCharsets.UTF_8), arguments);
  }

  static int run(PrintWriter out, String... arguments) {
    return new CommandLine(new VerifyAudit()).setOut(out).setErr(out).execute(arguments);
  }

  @Override
  public Integer call() throws IOException {
    TrailVerifier.Result result;
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      result = TrailVerifier.verify(reader, keys(), mailed());
    }
    PrintWriter out = spec.commandLine().getOut();
    ResourceBundle words = ResourceBundle.getBundle("messages/audit",
        "en".equals(language) ? Locale.ENGLISH : Locale.ROOT,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    result.flaws().forEach(flaw ->
        out.println(flaw.check() + " " + flaw.where() + " " + words.getString("Check." + flaw.check())));
    String verdict = words.getString(result.whole() ? "audit.whole" : "audit.broken");
    out.println(new MessageFormat(verdict, Locale.ROOT).format(
        new Object[] {result.entries(), result.readings(), result.seals(), result.flaws().size()}));
    return result.whole() ? 0 : 1;
  }

  private Map<String, byte[]> keys() throws IOException {
    Map<String, byte[]> keys = new HashMap<>();
    for (String line : Files.readAllLines(key)) {
      String[] parts = line.strip().split("\\s+");
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        byte[] bytes = Base64.getDecoder().decode(parts[parts.length - 1]);
        keys.put(Recipient.keyIdOf(bytes), bytes);
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec.commandLine(), "--key: " + key);
      }
    }
    return keys;
  }

  private Map<Long, String> mailed() {
    Map<Long, String> mailed = new HashMap<>();
    for (String root : roots) {
      String[] parts = root.split(":");
      if (parts.length != 2 || !parts[0].matches("\\d{1,18}")) {
        throw new ParameterException(spec.commandLine(), "--root: " + root);
      }
      mailed.put(Long.parseLong(parts[0]), parts[1]);
    }
    return mailed;
  }
}
