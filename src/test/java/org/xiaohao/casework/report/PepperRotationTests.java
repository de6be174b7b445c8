package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.env.MockEnvironment;
import org.xiaohao.platform.Command;
import org.xiaohao.support.CaseDesk;
import org.xiaohao.support.XiaohaoTest;

/** The pepper is exchanged by a command; receipts handed out before open and move over (decision 10). */
@XiaohaoTest
class PepperRotationTests {

  @Autowired private List<Command> commands;
  @Autowired private Receipts receipts;
  @Autowired private JdbcTemplate jdbc;

  @Test
  @Tag("W3")
  @Tag("M20")
  void movesAReceiptAtItsNextUseAndIsOnRecord(@Autowired ApplicationContext context) {
    FiledReport filed = new CaseDesk(context).filed();
    String before = hash(filed);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    commands.stream().filter(command -> command.name().equals("rotate-pepper")).findFirst().orElseThrow()
        .run(new MockEnvironment(), new PrintStream(said, true, StandardCharsets.UTF_8));
    String pepper = said.toString(StandardCharsets.UTF_8).replaceAll("(?s)Hashing with pepper (\\w+);.*", "$1");
    assertThat(hash(filed)).isEqualTo(before).doesNotStartWith(pepper);
    assertThat(receipts.open(filed.receipt().shown()).reportId()).isEqualTo(filed.id());
    assertThat(hash(filed)).startsWith(pepper + ":");
    assertThat(receipts.open(filed.receipt().shown()).reportId()).isEqualTo(filed.id());
    assertThat(hash(new CaseDesk(context).filed())).startsWith(pepper + ":");
    assertThat(jdbc.queryForList("select concat(kind, ' ', detail) from audit_entry where action = 'key.pepper.rotate'",
        String.class)).containsOnlyOnce("RIGHTS after " + before.substring(0, before.indexOf(':')));
  }

  private String hash(FiledReport filed) {
    return jdbc.queryForObject("select receipt_hash from report where id = ?", String.class, filed.id());
  }
}
