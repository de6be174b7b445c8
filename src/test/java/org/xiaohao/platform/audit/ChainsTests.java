package org.xiaohao.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.support.XiaohaoTest;

/** Chains under writers who come at once; the cases are invented, for a chain asks for no row of its case. */
@XiaohaoTest
class ChainsTests {

  private static final AtomicLong NEXT = new AtomicLong(1_000_000);

  @Autowired private Audit audit;
  @Autowired private Chains chains;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcTemplate jdbc;

  private static CaseRef fresh() {
    return new CaseRef("report", NEXT.incrementAndGet());
  }

  private List<Long> places(CaseRef subject) {
    return jdbc.queryForList("select seq from audit_entry where chain = ? order by id", Long.class, subject.toString());
  }

  /** Whether each link is bound to the one before and the head is the last. */
  private boolean whole(CaseRef subject) {
    List<byte[]> previous = jdbc.queryForList("select previous_hash from audit_entry where chain = ? order by seq",
        byte[].class, subject.toString());
    List<byte[]> hashes = new ArrayList<>(List.of(Link.START));
    hashes.addAll(jdbc.queryForList("select hash from audit_entry where chain = ? order by seq", byte[].class,
        subject.toString()));
    byte[] head = jdbc.queryForObject("select hash from audit_chain where chain = ?", byte[].class, subject.toString());
    for (int i = 0; i < previous.size(); i++) {
      if (!java.util.Arrays.equals(previous.get(i), hashes.get(i))) {
        return false;
      }
    }
    return java.util.Arrays.equals(head, hashes.get(hashes.size() - 1));
  }

  @Test
  void chainsTheDeedsOfATransactionInTheirOrder() {
    CaseRef one = fresh();
    CaseRef other = fresh();
    transaction.executeWithoutResult(status -> {
      audit.record(null, null, "test.one", one, null);
      audit.record(null, null, "test.other", other, null);
      audit.record(null, null, "test.two", one, null);
      assertThat(audit.timeline(one)).extracting(AuditEntry::action).containsExactly("test.one", "test.two");
      audit.record(null, null, "test.three", one, null);
    });
    assertThat(audit.timeline(one)).extracting(AuditEntry::action)
        .containsExactly("test.one", "test.two", "test.three");
    assertThat(places(one)).containsExactly(1L, 2L, 3L);
    assertThat(places(other)).containsExactly(1L);
    assertThat(whole(one)).isTrue();
  }

  /** The commonest write of all, a report filed, pays two statements for its trail; a step of a case three. */
  @Test
  void writesAsLittleAsAChainNeeds() {
    CaseRef subject = fresh();
    assertThat(statements(() -> audit.begin(null, null, "test.begin", subject, null))).isEqualTo(2);
    assertThat(statements(() -> audit.record(null, null, "test.next", subject, null))).isEqualTo(3);
    assertThat(places(subject)).containsExactly(1L, 2L);
  }

  /** Whoever takes a case for new that is not loses nothing. */
  @Test
  void goesOnWhereAChainHadBegunAlready() {
    CaseRef subject = fresh();
    transaction.executeWithoutResult(status -> audit.record(null, null, "test.one", subject, null));
    transaction.executeWithoutResult(status -> audit.begin(null, null, "test.two", subject, null));
    assertThat(places(subject)).containsExactly(1L, 2L);
    assertThat(whole(subject)).isTrue();
  }

  private long statements(Runnable deed) {
    return transaction.execute(status -> {
      deed.run();
      long before = asked();
      chains.flush();
      return asked() - before - 1;
    });
  }

  /** How many statements this connection has run, with this one. */
  private long asked() {
    return Long.parseLong((String) jdbc.queryForMap("show session status like 'Questions'").get("Value"));
  }

  @Test
  void keepsNothingOfADeedThatWasRolledBack() {
    CaseRef subject = fresh();
    transaction.executeWithoutResult(status -> audit.record(null, null, "test.stays", subject, null));
    transaction.executeWithoutResult(status -> {
      audit.record(null, null, "test.goes", subject, null);
      status.setRollbackOnly();
    });
    transaction.executeWithoutResult(status -> audit.record(null, null, "test.next", subject, null));
    assertThat(audit.timeline(subject)).extracting(AuditEntry::action).containsExactly("test.stays", "test.next");
    assertThat(whole(subject)).isTrue();
  }

  @Test
  @Tag("W18")
  void staysWholeUnderTwoWritersOfOneCase() throws Exception {
    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < 10; round++) {
        CaseRef subject = fresh();
        CountDownLatch start = new CountDownLatch(1);
        Runnable writer = () -> {
          for (int i = 0; i < 20; i++) {
            transaction.executeWithoutResult(status -> {
              audit.record(null, null, "test.write", subject, null);
              audit.record(null, null, "test.write", subject, null);
            });
          }
        };
        List<Future<?>> done = List.of(both.submit(() -> await(start, writer)), both.submit(() -> await(start, writer)));
        start.countDown();
        for (Future<?> writing : done) {
          writing.get(60, TimeUnit.SECONDS);
        }
        assertThat(places(subject)).hasSize(80).isSorted().doesNotHaveDuplicates().endsWith(80L);
        assertThat(whole(subject)).isTrue();
      }
    } finally {
      both.shutdownNow();
    }
  }

  @Test
  void letsNobodyWaitForAnotherCase() throws Exception {
    CaseRef held = fresh();
    CaseRef other = fresh();
    transaction.executeWithoutResult(status -> audit.record(null, null, "test.first", held, null));
    CountDownLatch locked = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      Future<?> holder = pool.submit(() -> transaction.executeWithoutResult(status -> {
        audit.record(null, null, "test.held", held, null);
        audit.timeline(held);
        locked.countDown();
        waitFor(release);
      }));
      waitFor(locked);
      Future<?> begins = pool.submit(() -> transaction.executeWithoutResult(status ->
          audit.record(null, null, "test.other", other, null)));
      begins.get(3, TimeUnit.SECONDS);
      Future<?> same = pool.submit(() -> transaction.executeWithoutResult(status ->
          audit.record(null, null, "test.same", held, null)));
      assertThat(same.isDone()).isFalse();
      release.countDown();
      holder.get(10, TimeUnit.SECONDS);
      same.get(10, TimeUnit.SECONDS);
      assertThat(whole(held)).isTrue();
      assertThat(audit.timeline(held)).extracting(AuditEntry::action)
          .containsExactly("test.first", "test.held", "test.same");
    } finally {
      release.countDown();
      pool.shutdownNow();
    }
  }

  private static void await(CountDownLatch latch, Runnable then) {
    waitFor(latch);
    then.run();
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
