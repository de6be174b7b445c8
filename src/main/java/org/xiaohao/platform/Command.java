package org.xiaohao.platform;

import java.io.PrintStream;
import org.springframework.core.env.Environment;

/**
 * Something an operator asks of the program instead of running it: {@code --xiaohao.command=<name>}. It starts with all its
 * parts, but answers nobody, does the work, says what it does and ends.
 */
public interface Command {

  /** The property that names a command. */
  String PROPERTY = "xiaohao.command";

  String name();

  /**
   * Does the work.
   *
   * @param options where the command finds what it needs to know
   * @throws IllegalArgumentException if an option is missing or wrong; the message says which
   */
  void run(Environment options, PrintStream out);
}
