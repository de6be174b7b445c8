package org.xiaohao;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.Command;

/** Runs the command an operator named and ends the program: 0 if it is done, 2 if it was asked wrongly. */
@Component
@Order(900)
class Commands implements ApplicationRunner {

  private final ApplicationContext context;
  private final List<Command> commands;

  Commands(ApplicationContext context, List<Command> commands) {
    this.context = context;
    this.commands = commands;
  }

  /** Answers nobody and takes no work from the other nodes while a command runs. */
  static String[] quiet(String... arguments) {
    return Stream.of(arguments).anyMatch(argument -> argument.startsWith("--" + Command.PROPERTY + "="))
        ? Stream.concat(Stream.of(arguments), Stream.of("--server.port=0",
            "--server.address=127.0.0.1", "--db-scheduler.enabled=false")).toArray(String[]::new)
        : arguments;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    String name = context.getEnvironment().getProperty(Command.PROPERTY);
    if (name != null) {
      int code = run(name);
      System.exit(SpringApplication.exit(context, () -> code));
    }
  }

  private int run(String name) {
    try {
      commands.stream().filter(command -> command.name().equals(name)).findFirst()
          .orElseThrow(() -> new IllegalArgumentException("unknown command " + name + "; there are "
              + commands.stream().map(Command::name).sorted().toList()))
          .run(context.getEnvironment(), System.out);
      return 0;
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage());
      return 2;
    }
  }
}
