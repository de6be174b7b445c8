package org.xiaohao;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.workflow.WorkListCheck;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
class StartTests {

  @Autowired private Actors actors;
  @Autowired private WorkListCheck check;

  @Test
  void fillsTheDemoProvince() {
    assertThat(actors.as("qs.shouli").holds(Role.INTAKE_CLERK)).isTrue();
  }

  @Test
  @Tag("M19")
  void findsNoDifferenceBetweenWorkListAndEngine() {
    assertThat(check.compare().count()).isZero();
  }
}
