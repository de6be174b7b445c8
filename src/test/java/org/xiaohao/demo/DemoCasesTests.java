package org.xiaohao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.xiaohao.platform.workflow.WorkListCheck;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
@TestPropertySource(properties = "xiaohao.demo-cases=true")
class DemoCasesTests {

  @Autowired private WorkListCheck check;

  @Test
  void leavesNoDifference() {
    assertThat(check.compare().count()).isZero();
  }
}
