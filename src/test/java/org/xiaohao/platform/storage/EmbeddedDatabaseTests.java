package org.xiaohao.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
class EmbeddedDatabaseTests {

  @Autowired private EmbeddedDatabase database;
  @Autowired private JdbcTemplate jdbc;
  @Value("${xiaohao.data-dir}") private Path data;

  @Test
  void refusesALoginWithoutPassword() {
    for (String user : List.of("root", "xiaohao", "")) {
      assertThatThrownBy(() -> DriverManager.getConnection("jdbc:mysql://127.0.0.1:" + database.port() + "/", user, ""))
          .isInstanceOf(SQLException.class).hasMessageNotContaining("Communications");
    }
  }

  @Test
  void listensOnLoopbackOnly() throws Exception {
    List<InetAddress> others = Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
        .flatMap(network -> Collections.list(network.getInetAddresses()).stream())
        .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress()).toList();
    for (InetAddress address : others) {
      assertThatThrownBy(() -> {
        try (Socket socket = new Socket()) {
          socket.connect(new InetSocketAddress(address, database.port()), 2000);
        }
      }).as(address.toString()).isInstanceOf(ConnectException.class);
    }
    assertThat(jdbc.queryForObject("select @@bind_address", String.class)).isEqualTo("127.0.0.1");
  }

  @Test
  void keepsPasswordSocketAndTemporaryFilesInItsFolder() throws Exception {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("mariadb/password"))))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("mariadb")))).isEqualTo("rwx------");
    assertThat(jdbc.queryForObject("select @@tmpdir", String.class)).startsWith(data.toString());
    assertThat(data.resolve("mariadb/init.sql")).doesNotExist();
  }

  @Test
  void grantsItsUserNothingBeyondItsSchema() {
    List<String> schemas = jdbc.queryForList("show databases", String.class);
    assertThat(schemas).containsExactlyInAnyOrder("information_schema", "xiaohao");
  }

  @Test
  void keepsEveryCharacterInTheEnginesTables() {
    assertThat(jdbc.queryForList("select table_name from information_schema.tables where table_schema = 'xiaohao'"
        + " and table_collation <> 'utf8mb4_bin'", String.class)).isEmpty();
  }
}
