package org.xiaohao.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.support.XiaohaoTest;

/** Numbers have no gaps, whatever fails and whoever issues at once. */
@XiaohaoTest
@Tag("S12")
@Tag("S58")
class DocumentNumbersTests {

  private static final int YEAR = 2093;

  @Autowired private DocumentNumbers numbers;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Offices offices;

  private String next(String office, int year, boolean rollBack) {
    return transaction.execute(status -> {
      String number = numbers.next(offices.byCode(office).id(), "NOTICE", year);
      if (rollBack) {
        status.setRollbackOnly();
      }
      return number;
    });
  }

  @Test
  void giveANumberBackWhenTheDeedIsRolledBack() {
    String first = next("jp.jiaoyu", YEAR, false);
    assertThat(first).endsWith("〔2093〕1号");
    assertThat(next("jp.jiaoyu", YEAR, true)).endsWith("2号");
    assertThat(next("jp.jiaoyu", YEAR, false)).endsWith("2号");
    assertThat(next("jp.jiaoyu", YEAR + 1, false)).endsWith("〔2094〕1号");
    assertThat(next("by.jiaoyu", YEAR, false)).endsWith("1号").isNotEqualTo(first);
  }

  /** Threads stand for nodes: each has a connection of its own, and the counter is a row. */
  @Test
  void leaveNoGapWhenTwoNodesIssueAtOnceAndSomeFail() throws Exception {
    int nodes = 2;
    int each = 30;
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService pool = Executors.newFixedThreadPool(nodes);
    List<String> given = new ArrayList<>();
    try {
      List<Future<List<String>>> all = IntStream.range(0, nodes).mapToObj(node -> pool.submit(() -> {
        start.await();
        List<String> own = new ArrayList<>();
        for (int i = 0; i < each; i++) {
          boolean fails = i % 3 == node;
          String number = next("sp.jiaoyu", YEAR, fails);
          if (!fails) {
            own.add(number);
          }
        }
        return own;
      })).toList();
      start.countDown();
      for (Future<List<String>> one : all) {
        given.addAll(one.get());
      }
    } finally {
      pool.shutdown();
    }
    List<Integer> figures = given.stream().map(number -> Integer.valueOf(number.replaceAll(".*〕(\\d+)号", "$1")))
        .sorted().toList();
    assertThat(figures).containsExactlyElementsOf(IntStream.rangeClosed(1, nodes * each * 2 / 3).boxed().toList());
  }

  @Test
  void areGivenOnlyInsideTheIssuingTransaction() {
    assertThatThrownBy(() -> numbers.next(offices.byCode("sp.jiaoyu").id(), "NOTICE", YEAR))
        .isInstanceOf(IllegalTransactionStateException.class);
  }
}
