package org.xiaohao.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives each program a data folder of its own that goes with the test run, and demo keys outside it. */
public class FreshDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    try {
      Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "x");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
      TestPropertyValues.of("xiaohao.data-dir=" + folder.resolve("data").toAbsolutePath(),
          "xiaohao.db.embedded-program-dir=" + TestServer.PROGRAMS,
          "user.home=" + folder.resolve("home").toAbsolutePath()).applyTo(context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
