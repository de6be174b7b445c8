package org.xiaohao;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Xiaohao: pages, API, engine, scheduler and, unless a database is given, the embedded one. */
@SpringBootApplication
public class Application {

  public static void main(String[] args) {
    StartAhead.begin();
    SpringApplication.run(Application.class, args);
  }
}
