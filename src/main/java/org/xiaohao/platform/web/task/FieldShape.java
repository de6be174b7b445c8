package org.xiaohao.platform.web.task;

import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.xiaohao.platform.workflow.ShownWhen;

/**
 * What the record of a form says of one field.
 *
 * @param many whether it takes several values
 * @param element the record of its rows or group, the enum of its choices, else the type of its value
 * @param longest most characters; null without a limit
 * @param shownWhen null if the field is always shown
 */
record FieldShape(String name, Widget widget, boolean many, Class<?> element, boolean required, Integer longest,
    ShownWhen shownWhen) {

  private static final int LONGEST_LINE = 200;
  private static final int MOST_RADIOS = 7;
  private static final Set<Class<?>> NUMBERS = Set.of(Integer.class, int.class, Long.class, long.class, BigDecimal.class,
      Short.class, Double.class, double.class);

  /** How a field is typed in. */
  enum Widget {
    TEXT, AREA, LINES, NUMBER, DATE, DATE_TIME, TIME, CHECK, RADIOS, SELECT, CHECKS, ROWS, GROUP
  }

  static List<FieldShape> of(Class<?> form) {
    return Arrays.stream(form.getRecordComponents()).map(component -> of(form, component)).toList();
  }

  private static FieldShape of(Class<?> form, RecordComponent component) {
    boolean many = Collection.class.isAssignableFrom(component.getType());
    Class<?> element = many ? argument(component.getGenericType()) : component.getType();
    Size size = annotation(form, component, Size.class);
    Integer longest = size == null || size.max() == Integer.MAX_VALUE || many ? null : Integer.valueOf(size.max());
    boolean required = component.getType().isPrimitive() && element != boolean.class
        || annotation(form, component, NotNull.class) != null || annotation(form, component, NotBlank.class) != null
        || annotation(form, component, NotEmpty.class) != null || size != null && many && size.min() > 0;
    return new FieldShape(component.getName(), widget(many, element, longest), many, element, required, longest,
        component.getAnnotation(ShownWhen.class));
  }

  /** Validation annotations do not name records' components among their targets; they lie on the field. */
  private static <A extends Annotation> A annotation(Class<?> form, RecordComponent component, Class<A> type) {
    try {
      return form.getDeclaredField(component.getName()).getAnnotation(type);
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> argument(Type type) {
    Type argument = ((ParameterizedType) type).getActualTypeArguments()[0];
    return argument instanceof ParameterizedType nested ? (Class<?>) nested.getRawType() : (Class<?>) argument;
  }

  private static Widget widget(boolean many, Class<?> element, Integer longest) {
    if (element.isRecord()) {
      return many ? Widget.ROWS : Widget.GROUP;
    }
    if (element.isEnum()) {
      return many ? Widget.CHECKS : chosen(element.getEnumConstants().length);
    }
    if (many) {
      return Widget.LINES;
    }
    if (element == Boolean.class || element == boolean.class) {
      return Widget.CHECK;
    }
    if (NUMBERS.contains(element)) {
      return Widget.NUMBER;
    }
    if (element == LocalDate.class) {
      return Widget.DATE;
    }
    if (element == LocalDateTime.class) {
      return Widget.DATE_TIME;
    }
    return element == LocalTime.class ? Widget.TIME
        : longest == null || longest > LONGEST_LINE ? Widget.AREA : Widget.TEXT;
  }

  /** Radio buttons rather than a list up to seven choices. */
  private static Widget chosen(int choices) {
    return choices <= MOST_RADIOS ? Widget.RADIOS : Widget.SELECT;
  }

  /** The widget when the handler gives choices for the field. */
  Widget widgetFor(int choices) {
    return many ? Widget.CHECKS : chosen(choices);
  }
}
