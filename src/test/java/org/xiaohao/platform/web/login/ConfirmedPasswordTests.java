package org.xiaohao.platform.web.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.access.Viewers;
import org.xiaohao.platform.organisation.Accounts;
import org.xiaohao.platform.signature.PasswordConfirmation;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** The password before a signature can be guessed no faster than at the login. */
@XiaohaoTest
class ConfirmedPasswordTests {

  private static final String LOGIN = "by.xianzhang";

  @LocalServerPort private int port;
  @Autowired private PasswordConfirmation confirmation;
  @Autowired private Accounts accounts;
  @Autowired private Viewers viewers;
  @Autowired private Failures failures;

  @AfterEach
  void forget() {
    failures.forget(LOGIN);
  }

  @Test
  void isCountedTogetherWithTheLogin() {
    Viewer viewer = viewers.of(accounts.byLogin(LOGIN).orElseThrow().personId());
    for (int i = 0; i < 8; i++) {
      assertThatThrownBy(() -> confirmation.require(viewer, "")).hasMessage("password.missing");
    }
    confirmation.require(viewer, "xiaohao-demo");
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> confirmation.require(viewer, "falsch")).hasMessage("password.wrong");
    }
    assertThatThrownBy(() -> confirmation.require(viewer, "xiaohao-demo")).hasMessage("password.wait")
        .isInstanceOfSatisfying(DomainException.class,
            refusal -> assertThat(refusal.kind()).isEqualTo(DomainException.Kind.TOO_MANY));
    assertThat(new Site(port).login(LOGIN).get("/desk").statusCode()).as("the login waits as well").isEqualTo(302);
  }
}
