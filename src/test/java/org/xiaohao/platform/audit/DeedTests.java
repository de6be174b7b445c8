package org.xiaohao.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.core.Ordered;
import org.xiaohao.platform.access.CaseRef;

/** How deeds become bytes, find their chain, and wait for the end of their transaction. */
class DeedTests {

  private static final LocalDateTime AT = LocalDateTime.of(2017, 6, 27, 9, 30, 1);

  private static Deed deed(String kind, Long id, Long person) {
    return new Deed(new byte[] {1}, AT, person, null, "DEED", "test.step", kind, id, null);
  }

  @Test
  void standsInTheChainOfItsCaseElseOfItsPersonElseOfTheSystem() {
    assertThat(deed("report", 7L, 3L).chain()).isEqualTo("report:7");
    assertThat(deed(null, null, 3L).chain()).isEqualTo("person:3");
    assertThat(deed(null, null, null).chain()).isEqualTo(Link.SYSTEM);
  }

  @Test
  void isOfTheKindThatItsFirstWordSays() {
    assertThat(AuditKind.of("login.refused", false)).isEqualTo(AuditKind.LOGIN);
    assertThat(AuditKind.of("logout", false)).isEqualTo(AuditKind.LOGIN);
    assertThat(AuditKind.of("right.revoke.office", true)).isEqualTo(AuditKind.RIGHTS);
    assertThat(AuditKind.of("task.claim", true)).isEqualTo(AuditKind.CASE);
    assertThat(AuditKind.of("task.claim", false)).isEqualTo(AuditKind.OTHER);
    assertThat(AuditKind.of(".login", false)).isEqualTo(AuditKind.OTHER);
  }

  @Test
  void letsNoValueShiftIntoAnother() {
    assertThat(Canonical.of("ab", "c")).isNotEqualTo(Canonical.of("a", "bc"));
    assertThat(Canonical.of("a", null)).isNotEqualTo(Canonical.of("a", "")).isNotEqualTo(Canonical.of("a"));
    assertThat(Canonical.of((Object) null)).containsExactly(-1, -1, -1, -1);
    assertThat(Canonical.of(AT)).isEqualTo(Canonical.of("2017-06-27T09:30:01"));
    assertThat(Canonical.of(new byte[] {5}, 12L)).containsExactly(0, 0, 0, 1, 5, 0, 0, 0, 2, '1', '2');
  }

  @Test
  void countsLinksFromTheFirst() {
    Link first = Link.after(Link.start("report:7"), deed("report", 7L, 1L).content(), AT);
    Link second = Link.after(first.head(), deed("report", 7L, 2L).content(), AT);
    assertThat(first.seq()).isEqualTo(1);
    assertThat(first.previousHash()).isEqualTo(Link.START);
    assertThat(second.seq()).isEqualTo(2);
    assertThat(second.previousHash()).isEqualTo(first.hash()).isNotEqualTo(second.hash());
    assertThat(second.expectedHash()).isEqualTo(second.hash());
    assertThat(second.head()).returns("report:7", ChainHead::chain).returns(2L, ChainHead::seq);
  }

  @Test
  void tellsAReadingOfTheOriginalFromOneOfTheWords() {
    CaseRef subject = new CaseRef("report", 7);
    Reading words = Reading.of(AT, new byte[] {1}, 3, subject, null);
    assertThat(words.intact()).isTrue();
    assertThat(words.hash()).isNotEqualTo(Reading.of(AT, new byte[] {1}, 3, subject, 4L).hash());
    assertThat(new Reading(9L, words.suite(), words.hash(), AT, words.salt(), 4L, "report", 7L, null).intact()).isFalse();
    assertThat(new Reading(9L, "none", words.hash(), AT, words.salt(), 3L, "report", 7L, null).intact()).isFalse();
    Leaf leaf = Leaf.of(new Reading(9L, words.suite(), words.hash(), AT, words.salt(), 3L, "report", 7L, null));
    assertThat(leaf.chain()).isEqualTo(Link.READ);
    assertThat(leaf.seq()).isEqualTo(9);
  }

  @Test
  void waitsForTheEndOfTheTransactionAndThenForNothing() {
    List<Integer> written = new ArrayList<>();
    List<Set<String>> begun = new ArrayList<>();
    Pending pending = new Pending((deeds, chains) -> {
      written.add(deeds.size());
      begun.add(chains);
    });
    pending.write();
    assertThat(written).isEmpty();
    pending.begin(deed("report", 7L, 1L));
    pending.add(deed("report", 8L, 2L));
    assertThat(written).isEmpty();
    pending.beforeCommit(false);
    pending.add(deed("report", 7L, 3L));
    assertThat(written).as("what a listener does in the last moment is written at once").containsExactly(2, 1);
    assertThat(begun).as("a chain begins once").containsExactly(Set.of("report:7"), Set.of());
    assertThat(pending.getOrder()).isEqualTo(Ordered.LOWEST_PRECEDENCE);
  }
}
