package org.onrecord.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How long the processor worked for whom, while it was measured. */
final class ThreadTimes {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /** Whom a thread works for. */
  private enum Part {
    /** Finds answers, brings them, keeps the books. */
    BOT,
    /** The networks, which are somewhere else in earnest, and the measuring. */
    NETWORKS,
    /** Compiles the program and frees its memory. */
    MACHINE
  }

  private final Map<Part, Long> worked = new EnumMap<>(Part.class);
  private Map<Long, Long> before = Map.of();
  private long processBefore;

  void begin() {
    before = now();
    processBefore = SYSTEM.getProcessCpuTime();
  }

  void end() {
    long rest = SYSTEM.getProcessCpuTime() - processBefore;
    for (Map.Entry<Long, Long> each : now().entrySet()) {
      long time = each.getValue() - before.getOrDefault(each.getKey(), 0L);
      worked.merge(partOf(each.getKey()), time, Long::sum);
      rest -= time;
    }
    worked.merge(Part.MACHINE, rest, Long::sum);
  }

  void forget() {
    worked.clear();
  }

  /** Returns the milliseconds of each part, and of all together, for one of so many. */
  String each(int count) {
    double all = worked.values().stream().mapToLong(Long::longValue).sum() / 1e6 / count;
    return String.format(
        Locale.ROOT,
        "%.1f = %.1f + %.1f + %.1f",
        all,
        of(Part.BOT) / count,
        of(Part.NETWORKS) / count,
        of(Part.MACHINE) / count);
  }

  private double of(Part part) {
    return worked.getOrDefault(part, 0L) / 1e6;
  }

  private static Map<Long, Long> now() {
    long[] ids = THREADS.getAllThreadIds();
    long[] times = THREADS.getThreadCpuTime(ids);
    Map<Long, Long> now = new HashMap<>();
    for (int i = 0; i < ids.length; i++) {
      if (times[i] >= 0) {
        now.put(ids[i], times[i]);
      }
    }
    return now;
  }

  private static Part partOf(long id) {
    ThreadInfo thread = THREADS.getThreadInfo(id);
    String name = thread == null ? "" : thread.getThreadName();
    return name.matches("main|HTTP-Dispatcher|pool-.*|fake-.*|Thread-.*|idle-timeout-task")
        ? Part.NETWORKS
        : Part.BOT;
  }
}
