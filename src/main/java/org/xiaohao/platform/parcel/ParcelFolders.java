package org.xiaohao.platform.parcel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;

/** The folders packages are carried between: out of this zone, into it, and where the bad ones are set aside. */
@Component
@InZones({NetworkZone.INTAKE, NetworkZone.DISCIPLINE})
class ParcelFolders {

  private final NetworkZone here;
  private final Path out;
  private final Path in;

  ParcelFolders(Environment environment, @Value("${xiaohao.handover.out}") Path out,
      @Value("${xiaohao.handover.in}") Path in) {
    this.here = NetworkZone.of(environment);
    this.out = made(out);
    this.in = made(in);
  }

  NetworkZone here() {
    return here;
  }

  /** The zone at the other end. */
  NetworkZone peer() {
    return here == NetworkZone.INTAKE ? NetworkZone.DISCIPLINE : NetworkZone.INTAKE;
  }

  Path out() {
    return out;
  }

  /** What has arrived whole, in order of number. */
  List<Path> arrived() {
    String start = peer().code() + "-" + here.code() + "-";
    try (Stream<Path> files = Files.list(in)) {
      return files.filter(file -> file.getFileName().toString().startsWith(start)
          && file.getFileName().toString().endsWith(ParcelFile.SUFFIX)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes what the other zone has and nobody carried away; a copied file may lie there for long. */
  void clear(Predicate<Long> acknowledged) {
    String start = here.code() + "-" + peer().code() + "-";
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.filter(f -> f.getFileName().toString().matches(start + "\\d{12}\\.xhp")).toList()) {
        String name = file.getFileName().toString();
        if (acknowledged.test(Long.parseLong(name.substring(start.length(), start.length() + 12)))) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sets a bad file aside, so that it is looked at once and a good one can come under its name. */
  void setAside(Path file) throws IOException {
    Path aside = made(in.resolve("refused"));
    Path target = aside.resolve(file.getFileName());
    for (int i = 1; Files.exists(target); i++) {
      target = aside.resolve(file.getFileName() + "." + i);
    }
    Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private static Path made(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
