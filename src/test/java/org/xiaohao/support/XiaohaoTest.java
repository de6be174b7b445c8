package org.xiaohao.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole program on the embedded database with the people of the demo province and no case; shared by all tests of a
 * run, so a test makes the cases it looks at and counts only those.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"xiaohao.demo=true",
    "xiaohao.demo-cases=false", "db-scheduler.enabled=false",
    // All tests send from one address and read fast.
    "xiaohao.gate.reading=0s", "xiaohao.gate.without-work=1000", "xiaohao.gate.everybody=1000000", "xiaohao.gate.sent=1000000"})
@ContextConfiguration(initializers = FreshDataFolder.class)
public @interface XiaohaoTest {
}
