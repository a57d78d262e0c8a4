package org.onrecord.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How long things took: as time passed, and as all threads of the program worked. */
final class Times {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<Double> passed = new ArrayList<>();
  private final List<Double> worked = new ArrayList<>();

  void measure(Runnable work) {
    long start = System.nanoTime();
    long before = worked();
    work.run();
    worked.add((worked() - before) / 1e6);
    passed.add((System.nanoTime() - start) / 1e6);
  }

  /** In nanoseconds; what the process works in all is counted in hundredths of a second. */
  private static long worked() {
    return Arrays.stream(THREADS.getAllThreadIds())
        .map(THREADS::getThreadCpuTime)
        .filter(time -> time > 0)
        .sum();
  }

  void add(Times others) {
    passed.addAll(others.passed);
    worked.addAll(others.worked);
  }

  private static double at(List<Double> times, double share) {
    var sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get(Math.min(sorted.size() - 1, (int) (share * sorted.size())));
  }

  /** Returns median and 99th percentile of what passed, then of what was worked. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%.1f | %.1f | %.1f | %.1f",
        at(passed, 0.5),
        at(passed, 0.99),
        at(worked, 0.5),
        at(worked, 0.99));
  }
}
