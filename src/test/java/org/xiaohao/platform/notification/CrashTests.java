package org.xiaohao.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.deadline.Ladder;
import org.xiaohao.platform.deadline.RungReached;
import org.xiaohao.support.CaseDesk;
import org.xiaohao.support.XiaohaoTest;

/** A program that dies, and two that take over: nothing is lost and nothing is sent or rung twice. */
@XiaohaoTest
@Tag("M18")
class CrashTests {

  private static final CaseRef SUBJECT = new CaseRef("clue", 900_000_018L);
  private static final int MAILS = 12;

  @Autowired private ConfigurableApplicationContext context;
  @Autowired private Outbox files;
  @Autowired private OutboxMapper mapper;
  @Autowired private MailNodes nodes;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Actors actors;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private DataSource database;
  @Autowired private Deadlines deadlines;
  @Autowired private Ladder ladder;
  @Autowired private BusinessClock clock;
  @Autowired @Qualifier("outboxJob") private RecurringTask<Void> job;
  private final GreenMail server = MailNodes.server();

  @BeforeEach
  void drain() {
    while (files.send() > 0) {
      Thread.onSpinWait();
    }
    server.start();
  }

  @AfterEach
  void tidyUp() {
    server.stop();
    jdbc.update("delete from scheduled_tasks where task_name = 'outbox'");
  }

  /** What one node would send with. */
  private Outbox node(OutboxMapper rows) {
    return nodes.to(server.getSmtp().getPort(), Duration.ofSeconds(30), rows);
  }

  private long committed() {
    String key = UUID.randomUUID().toString();
    Notice notice = new Notice(key, "assigned", actors.as("qs.shi1.a").personId(), SUBJECT, key.substring(0, 12));
    transaction.executeWithoutResult(status -> files.add(notice));
    return jdbc.queryForObject("select id from outbox where dedup_key = ?", Long.class, key);
  }

  /** The half hour for which a node takes a mail is over. */
  private void laterOn() {
    jdbc.update("update outbox set next_attempt_at = timestampadd(second, -1, utc_timestamp()) where state = 'PENDING'");
  }

  private String state(long id) {
    return jdbc.queryForObject("select concat(state, ' ', attempts) from outbox where id = ?", String.class, id);
  }

  private List<String> received(long id) throws Exception {
    List<String> ids = new ArrayList<>();
    for (MimeMessage mail : server.getReceivedMessages()) {
      if (mail.getMessageID().startsWith("<outbox-" + id + ".")) {
        ids.add(mail.getMessageID());
      }
    }
    return ids;
  }

  /** Runs the same at two nodes in the same moment. */
  private static void atTwoNodes(Runnable one, Runnable other) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    List<CompletableFuture<Void>> both = List.of(one, other).stream().map(work -> CompletableFuture.runAsync(() -> {
      try {
        start.await(10, TimeUnit.SECONDS);
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
      work.run();
    })).toList();
    for (CompletableFuture<Void> each : both) {
      each.get(60, TimeUnit.SECONDS);
    }
  }

  private static void untilEmpty(Outbox outbox) {
    while (outbox.send() > 0) {
      Thread.onSpinWait();
    }
  }

  private static void await(BooleanSupplier what) throws InterruptedException {
    for (int i = 0; i < 300 && !what.getAsBoolean(); i++) {
      Thread.sleep(50);
    }
    assertThat(what.getAsBoolean()).isTrue();
  }

  /** Dies with the row in hand, as a killed process: nothing of the transaction that would tell is left. */
  private void dieBeforeSending() {
    assertThatThrownBy(nodes.dying()::send).isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void sendsOneMailAfterAKillBetweenCommitAndMail() throws Exception {
    List<Long> mails = new ArrayList<>();
    for (int i = 0; i < MAILS; i++) {
      mails.add(committed());
    }
    dieBeforeSending();
    assertThat(state(mails.get(0))).as("taken by the dead node").isEqualTo("PENDING 1");
    laterOn();
    Outbox one = node(mapper);
    Outbox other = node(mapper);
    atTwoNodes(() -> untilEmpty(one), () -> untilEmpty(other));
    for (long id : mails) {
      assertThat(received(id)).as("mail %s", id).hasSize(1);
      assertThat(state(id)).isEqualTo(id == mails.get(0) ? "SENT 2" : "SENT 1");
    }
  }

  /** The job itself was in the hands of the dead node; of the two that start, one takes it over. */
  @Test
  void takesTheJobOfADeadNodeOver() throws Exception {
    long mail = committed();
    dieBeforeSending();
    laterOn();
    jdbc.update("delete from scheduled_tasks where task_name = 'outbox'");
    jdbc.update("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat,"
        + " version) values ('outbox', 'recurring', timestampadd(minute, -5, utc_timestamp()), true, 'dead node',"
        + " timestampadd(minute, -5, utc_timestamp()), 7)");
    List<Scheduler> both = List.of(scheduler("one"), scheduler("other"));
    try {
      both.forEach(Scheduler::start);
      await(() -> state(mail).startsWith("SENT"));
      await(() -> jdbc.queryForObject("select count(*) from scheduled_tasks where task_name = 'outbox' and not picked"
          + " and version > 8", Integer.class) == 1);
    } finally {
      both.forEach(Scheduler::stop);
    }
    assertThat(state(mail)).as("one more attempt than the dead node's").isEqualTo("SENT 2");
  }

  private Scheduler scheduler(String name) {
    return Scheduler.create(database).startTasks(job).schedulerName(() -> name).threads(1)
        .pollingInterval(Duration.ofMillis(100)).heartbeatInterval(Duration.ofMillis(500))
        .alwaysPersistTimestampInUTC().shutdownMaxWait(Duration.ofSeconds(5)).build();
  }

  /** Nobody can know whether it arrived: it goes out again under the same Message-ID, and whoever gets both has one mail. */
  @Test
  void keepsTheMessageIdWhenItDiesBeforeItWritesDownThatItSent() throws Exception {
    long id = committed();
    OutboxMapper dying = (OutboxMapper) Proxy.newProxyInstance(getClass().getClassLoader(),
        new Class<?>[] {OutboxMapper.class}, (proxy, method, arguments) -> {
          if (method.getName().equals("markSent")) {
            throw new OutOfMemoryError("killed");
          }
          return method.invoke(mapper, arguments);
        });
    assertThatThrownBy(node(dying)::send).isInstanceOf(OutOfMemoryError.class);
    laterOn();
    untilEmpty(node(mapper));
    assertThat(received(id)).hasSize(2);
    assertThat(received(id).get(0)).isEqualTo(received(id).get(1));
  }

  /** Counts the rungs rung for good; lets both nodes look before one of them writes, and the other only when that is done. */
  private static final class Heard implements ApplicationListener<PayloadApplicationEvent<RungReached>>, Ordered {

    private final CaseRef subject;
    private final List<String> rungs = new CopyOnWriteArrayList<>();
    private final CyclicBarrier looked = new CyclicBarrier(2);
    private final CountDownLatch done = new CountDownLatch(1);

    Heard(CaseRef subject) {
      this.subject = subject;
    }

    @Override
    public int getOrder() {
      return HIGHEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<RungReached> event) {
      RungReached rung = event.getPayload();
      if (!rung.subject().equals(subject)) {
        return;
      }
      TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
        @Override
        public void afterCommit() {
          rungs.add(rung.rung());
          done.countDown();
        }
      });
      if (rung.rung().equals("DUE")) {
        try {
          if (looked.await(10, TimeUnit.SECONDS) == 0) {
            done.await(10, TimeUnit.SECONDS);
          }
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }

  @Test
  void ringsAndSendsEachRungMissedInTwoDaysOnce() throws Exception {
    CaseRef report = CaseDesk.ref(new CaseDesk(context).filed());
    deadlines.start(report, "D1", "2017", clock.today());
    jdbc.update("update work_item set clock = 'D1' where case_kind = 'report' and case_id = ?", report.id());
    LocalDate tomorrow = clock.today().plusDays(1);
    assertThat(jdbc.update("update deadline set due_on = ?, rung = 'NOTIFY', next_rung_on = ? where case_kind = 'report'"
        + " and case_id = ? and code = 'D1'", tomorrow, tomorrow, report.id())).isOne();
    Heard heard = new Heard(report);
    context.addApplicationListener(heard);
    clock.moveTo(clock.now().plusDays(2));
    try {
      atTwoNodes(ladder::ring, ladder::ring);
      ladder.ring();
    } finally {
      context.removeApplicationListener(heard);
    }
    assertThat(heard.rungs).containsExactly("DUE", "BREACH");
    List<Long> mails = jdbc.queryForList("select id from outbox where case_kind = 'report' and case_id = ?"
        + " and template = 'rung'", Long.class, report.id());
    assertThat(mails).hasSizeGreaterThanOrEqualTo(2);
    assertThat(jdbc.queryForList("select concat(recipient_id, substring_index(substring_index(dedup_key, ':', 3), ':', -1))"
        + " from outbox where case_kind = 'report' and case_id = ? and template = 'rung'", String.class, report.id()))
        .doesNotHaveDuplicates();
    Outbox one = node(mapper);
    Outbox other = node(mapper);
    atTwoNodes(() -> untilEmpty(one), () -> untilEmpty(other));
    for (long id : mails) {
      assertThat(received(id)).hasSize(1);
    }
  }
}
