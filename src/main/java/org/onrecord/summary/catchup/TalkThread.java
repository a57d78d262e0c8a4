package org.onrecord.summary.catchup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.Remark;

/** Remarks that belong together: replies to each other, or said one soon after the other. */
record TalkThread(List<Remark> remarks) {

  /** After a longer silence, people talk of something else. */
  private static final Duration SILENCE = Duration.ofMinutes(30);

  TalkThread {
    remarks = List.copyOf(remarks);
  }

  Instant begin() {
    return remarks.get(0).message().sent();
  }

  Instant end() {
    return remarks.get(remarks.size() - 1).message().sent();
  }

  /** Returns the names of those who spoke, in the order in which they did. */
  List<String> people() {
    return remarks.stream().map(remark -> remark.message().personName()).distinct().toList();
  }

  /** Returns whom a remark answers; of two people, it is the other one; else nobody is certain. */
  String addressee(Remark remark) {
    String by = remark.message().personName();
    Optional<String> answered =
        remarks.stream()
            .filter(each -> each.message().id().equals(remark.answers()))
            .map(each -> each.message().personName())
            .filter(name -> !name.equals(by))
            .findFirst();
    List<String> others = people().stream().filter(name -> !name.equals(by)).toList();
    return answered.orElse(others.size() == 1 ? others.get(0) : "");
  }

  /** Sorts remarks into threads, both the oldest first. */
  static List<TalkThread> in(List<Remark> remarks) {
    List<List<Remark>> threads = new ArrayList<>();
    Map<String, List<Remark>> byMessage = new HashMap<>();
    @Nullable List<Remark> latest = null;
    Instant said = Instant.EPOCH;
    for (Remark remark : remarks) {
      @Nullable List<Remark> thread = byMessage.get(String.valueOf(remark.answers()));
      Instant now = remark.message().sent();
      if (thread == null && latest != null && !said.plus(SILENCE).isBefore(now)) {
        thread = latest;
      }
      if (thread == null) {
        thread = new ArrayList<>();
        threads.add(thread);
      }
      thread.add(remark);
      byMessage.put(remark.message().id(), thread);
      latest = thread;
      said = now;
    }
    return threads.stream().map(TalkThread::new).toList();
  }
}
