package org.xiaohao.supervision.stationed;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.xiaohao.platform.DomainException;

/** Numbers of households as they are typed: one beside the other or one a line, and runs such as 1~120. */
final class HouseholdNumbers {

  private static final Pattern ONE = Pattern.compile("[0-9A-Za-z-]{1,20}");
  private static final Pattern RUN = Pattern.compile("(\\d{1,9})[~～至](\\d{1,9})");
  /** A number of that length is an identity card's, which has no place here. */
  private static final Pattern IDENTITY = Pattern.compile("\\d{14,}[0-9Xx]");
  private static final int MOST = 3000;

  private HouseholdNumbers() {
  }

  static Set<String> of(String typed) {
    Set<String> numbers = new TreeSet<>();
    for (String part : typed.strip().split("[\\s,，、;；]+")) {
      Matcher run = RUN.matcher(part);
      if (run.matches()) {
        long first = Long.parseLong(run.group(1));
        long last = Long.parseLong(run.group(2));
        if (last < first || last - first >= MOST) {
          throw DomainException.invalid("numbers", "stationed.households.run", part);
        }
        String width = "%0" + run.group(1).length() + "d";
        LongStream.rangeClosed(first, last).forEach(number -> numbers.add(width.formatted(number)));
      } else {
        numbers.add(one("numbers", part));
      }
    }
    if (numbers.size() > MOST) {
      throw DomainException.invalid("numbers", "stationed.households.many", MOST);
    }
    return numbers;
  }

  /** One number; neither a name nor an identity number passes for one. */
  static String one(String field, String typed) {
    String number = typed.strip();
    if (!ONE.matcher(number).matches() || IDENTITY.matcher(number).matches()) {
      throw DomainException.invalid(field, "stationed.household.number");
    }
    return number;
  }
}
