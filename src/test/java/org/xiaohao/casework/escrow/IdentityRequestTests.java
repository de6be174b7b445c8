package org.xiaohao.casework.escrow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;

/** A request for a name by itself: who asked for what, and for how long it is granted (W14). */
class IdentityRequestTests {

  private static final LocalDateTime NOW = LocalDateTime.of(2017, 6, 27, 9, 0);

  private static IdentityRequest asked() {
    CaseRef subject = new CaseRef("report", 3);
    return new IdentityRequest("N1", new Entrusted(subject, new Circle(5, 6L)),
        new Asking(new Viewer(11, List.of()), subject, 21, List.of(12L), Purpose.CONTACT, "联系补充材料"), 6, NOW);
  }

  private static boolean may(RequestState from, RequestState to) {
    try {
      return from.moveTo(to) == to;
    } catch (DomainException refused) {
      assertThat(refused).hasMessage("identity.state");
      return false;
    }
  }

  @Test
  void allowsExactlyTheTransitionsOfTheTable() {
    List<String> allowed = new ArrayList<>();
    for (RequestState from : RequestState.values()) {
      for (RequestState to : RequestState.values()) {
        if (may(from, to)) {
          allowed.add(from + ">" + to);
        }
      }
    }
    assertThat(allowed).containsExactlyInAnyOrder("ASKED>GRANTED", "ASKED>REFUSED", "ASKED>RELAYED", "ASKED>WITHDRAWN",
        "GRANTED>EXPIRED");
  }

  @Test
  void keepsWhoAskedForWhat() {
    IdentityRequest request = asked();
    assertThat(request.ref()).isEqualTo("N1");
    assertThat(request.subject()).isEqualTo(new CaseRef("report", 3));
    assertThat(request.officeId()).isEqualTo(21);
    assertThat(request.keeperDivisionId()).isEqualTo(6);
    assertThat(request.requesterId()).isEqualTo(11);
    assertThat(request.purpose()).isEqualTo(Purpose.CONTACT);
    assertThat(request.askedAt()).isEqualTo(NOW);
    assertThat(request.state()).isEqualTo(RequestState.ASKED);
  }

  @Test
  void tellsNoNameWhereOneIsOnlyNamed() {
    assertThat(new Identity("柏三娃", "13800000000", null)).hasToString("Identity[hidden]");
  }

  @Test
  void isOpenFromTheGrantUntilItsEndAndNoLonger() {
    IdentityRequest request = asked();
    request.grantUntil(NOW.plusDays(10));
    assertThat(request.openAt(NOW)).as("nobody granted it").isFalse();
    request.decide(RequestState.GRANTED, 31, NOW.plusHours(1));
    assertThat(request.decidedAt()).isEqualTo(NOW.plusHours(1));
    assertThat(request.expiresAt()).isEqualTo(NOW.plusDays(10));
    assertThat(request.openAt(NOW.plusDays(10).minusSeconds(1))).isTrue();
    assertThat(request.openAt(NOW.plusDays(10))).isFalse();
    request.expire();
    assertThat(request.state()).isEqualTo(RequestState.EXPIRED);
    assertThat(request.openAt(NOW)).isFalse();
  }

  @Test
  void isWithdrawnOnlyWhileItWaits() {
    IdentityRequest request = asked();
    request.withdraw();
    assertThat(request.state()).isEqualTo(RequestState.WITHDRAWN);
    assertThatThrownBy(() -> request.decide(RequestState.GRANTED, 31, NOW)).hasMessage("identity.state");
    assertThatThrownBy(request::expire).hasMessage("identity.state");
  }
}
