package org.xiaohao.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.xiaohao.Application;
import org.xiaohao.platform.parcel.ParcelExchange;
import org.xiaohao.platform.parcel.ParcelRounds;
import org.xiaohao.platform.vault.IntakeFounding;

/** Two programs in two networks: each with its database, data folder and keys, and nothing between them but files. */
public final class TwoZones {

  public static final String INTAKE_SCHEMA = "zone_intake";
  public static final String DISCIPLINE_SCHEMA = "zone_discipline";

  private static TwoZones shared;
  private final Path folder;
  private final ConfigurableApplicationContext discipline;
  private final ConfigurableApplicationContext intake;

  /** The pair that all tests of zones share, since it is slow to start; it ends with the tests. */
  public static synchronized TwoZones shared() {
    if (shared == null) {
      shared = new TwoZones();
    }
    return shared;
  }

  private TwoZones() {
    try {
      folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "z").toAbsolutePath();
      discipline = start("discipline", DISCIPLINE_SCHEMA, "--xiaohao.demo=true", "--xiaohao.demo-cases=false",
          "--user.home=" + folder.resolve("home"));
      discipline.getBean(IntakeFounding.class).found(folder.resolve("founding"));
      Files.createDirectories(intakeData());
      Files.move(folder.resolve("founding/keys"), intakeData().resolve("keys"));
      intake = start("intake", INTAKE_SCHEMA, "--xiaohao.demo=false", "--server.forward-headers-strategy=native",
          "--xiaohao.vault.outside-key-file=" + folder.resolve("founding/outside.key"));
      round(discipline);
      carry();
      round(intake);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ConfigurableApplicationContext start(String zone, String schema, String... more) {
    List<String> arguments = new ArrayList<>(List.of("--xiaohao.zone=" + zone, "--server.port=0",
        "--xiaohao.data-dir=" + folder.resolve(zone + "/data"), "--xiaohao.handover.every=PT9H",
        "--xiaohao.db.url=" + TestServer.emptySchema(schema), "--xiaohao.db.user=root", "--db-scheduler.enabled=false",
        "--xiaohao.db.pool-size=6", "--xiaohao.gate.without-work=1000"));
    arguments.addAll(List.of(more));
    return new SpringApplicationBuilder(Application.class)
        .initializers(context -> context.getBeanFactory().registerSingleton("noTests", new NoTests()))
        .run(arguments.toArray(String[]::new));
  }

  /** Keeps the parts of other tests out, as their own contexts do. */
  private static final class NoTests extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader found, MetadataReaderFactory factory) {
      return found.getAnnotationMetadata().isAnnotated(TestConfiguration.class.getName());
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof NoTests;
    }

    @Override
    public int hashCode() {
      return NoTests.class.hashCode();
    }
  }

  public ConfigurableApplicationContext discipline() {
    return discipline;
  }

  public ConfigurableApplicationContext intake() {
    return intake;
  }

  public Site site() {
    return new Site(port(intake));
  }

  public Site office() {
    return new Site(port(discipline));
  }

  public static int port(ConfigurableApplicationContext program) {
    return program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  public Path intakeData() {
    return folder.resolve("intake/data");
  }

  public Path outside() {
    return folder.resolve("founding/outside.key");
  }

  /** The files that wait to be carried from a program. */
  public List<Path> outgoing(ConfigurableApplicationContext from) {
    try (Stream<Path> files = Files.list(box(from, "out"))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path box(ConfigurableApplicationContext program, String direction) {
    return Path.of(program.getEnvironment().getRequiredProperty("xiaohao.handover." + direction));
  }

  public static ParcelExchange.Round round(ConfigurableApplicationContext program) {
    return program.getBean(ParcelRounds.class).run();
  }

  /** Carries all files both ways. */
  public void carry() {
    carry(discipline, intake);
    carry(intake, discipline);
  }

  private void carry(ConfigurableApplicationContext from, ConfigurableApplicationContext to) {
    for (Path file : outgoing(from)) {
      try {
        Files.move(file, box(to, "in").resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Rounds and carriers until nothing is on its way. */
  public void settle() {
    for (int i = 0; i < 4; i++) {
      round(intake);
      round(discipline);
      carry();
    }
    round(intake);
    round(discipline);
  }
}
