package org.xiaohao.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs something many times and takes the time. */
final class Load {

  private Load() {
  }

  /** Something that may fail. */
  interface Step {
    void run(int index) throws Exception;
  }

  /** Repetitions per second over several threads. */
  static double perSecond(int threads, int repetitions, Step step) throws Exception {
    AtomicInteger next = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    long begin = System.nanoTime();
    List<Callable<Void>> workers = Collections.nCopies(threads, () -> {
      for (int i = next.getAndIncrement(); i < repetitions; i = next.getAndIncrement()) {
        step.run(i);
      }
      return null;
    });
    for (Future<Void> worker : pool.invokeAll(workers)) {
      worker.get();
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    pool.shutdown();
    return repetitions / seconds;
  }

  /** Sorted times in milliseconds of one thread's repetitions. */
  static List<Double> times(int repetitions, Step step) throws Exception {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < repetitions; i++) {
      long begin = System.nanoTime();
      step.run(i);
      times.add((System.nanoTime() - begin) / 1e6);
    }
    Collections.sort(times);
    return times;
  }

  static double percentile(List<Double> sorted, double share) {
    return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(sorted.size() * share) - 1));
  }
}
