package org.xiaohao.platform.workflow;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a field of a form record that matters only for some values of another field beside it: the page then hides it
 * otherwise. Without script it stays in sight; the handler checks what must go together.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface ShownWhen {

  /** Name of the other field. */
  String field();

  /** The values, as codes, for which the marked field is shown. */
  String[] value();

  /** Whether the field may stay empty even then; if not, the page says for which choice it must be filled in. */
  boolean optional() default false;
}
