package org.xiaohao.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Marks a component that exists only where the program stands in one of these zones. */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(InZones.Here.class)
public @interface InZones {

  NetworkZone[] value();

  /** Compares with the zone of this program. */
  final class Here implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata marked) {
      NetworkZone[] zones = (NetworkZone[]) marked.getAnnotationAttributes(InZones.class.getName()).get("value");
      return Arrays.asList(zones).contains(NetworkZone.of(context.getEnvironment()));
    }
  }
}
