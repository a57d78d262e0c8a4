package org.onrecord.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.onrecord.chat.ChatAddress;
import org.onrecord.outbox.OutboundMessage;
import org.onrecord.outbox.Outbox;
import org.onrecord.outbox.PostKey;
import org.onrecord.outbox.PostState;
import org.onrecord.outbox.Sending;

/** An outbox that forgets everything with the test. */
public final class InMemoryOutbox implements Outbox {

  private final Map<PostKey, Row> rows = new LinkedHashMap<>();
  private final Map<Long, Row> unfinished = new TreeMap<>();
  private long lastId;

  private static final class Row {
    private final OutboundMessage message;
    private final long id;
    private PostState state = PostState.WAITING;
    private Instant time;
    private int failures;

    Row(OutboundMessage message, long id) {
      this.message = message;
      this.id = id;
      this.time = message.due();
    }

    private String chat() {
      ChatAddress chat = message.key().chat();
      return chat.frontEnd() + " " + chat.chat();
    }

    private Sending sending() {
      return new Sending(id, message, failures);
    }
  }

  /** Returns every post that was ever put in and not forgotten, in that order. */
  public synchronized List<OutboundMessage> messages() {
    return rows.values().stream().map(row -> row.message).toList();
  }

  @Override
  public synchronized boolean put(OutboundMessage message) {
    var row = new Row(message, ++lastId);
    boolean isNew = rows.putIfAbsent(message.key(), row) == null;
    if (isNew) {
      unfinished.put(row.id, row);
    }
    return isNew;
  }

  @Override
  public synchronized Optional<Sending> take(Instant now, Instant until) {
    Optional<Row> next =
        unfinished.values().stream()
            .filter(row -> row.state == PostState.WAITING && !row.time.isAfter(now))
            .filter(this::isFirst)
            .min(Comparator.<Row, Instant>comparing(row -> row.time).thenComparing(row -> row.id));
    next.ifPresent(row -> set(row, PostState.SENDING, until));
    return next.map(Row::sending);
  }

  private boolean isFirst(Row row) {
    return unfinished.values().stream()
        .noneMatch(other -> other.id < row.id && other.chat().equals(row.chat()));
  }

  @Override
  public synchronized void postpone(Sending sending, int failures, Instant until) {
    Row row = row(sending);
    row.failures = failures;
    set(row, PostState.WAITING, until);
  }

  @Override
  public synchronized void finish(Sending sending, PostState state, String note, Instant at) {
    set(row(sending), state, at);
  }

  @Override
  public synchronized int giveUp(String frontEnd, String chat, String why) {
    List<Row> waiting =
        all(row -> row.state == PostState.WAITING && row.chat().equals(frontEnd + " " + chat));
    waiting.forEach(row -> set(row, PostState.GIVEN_UP, row.time));
    return waiting.size();
  }

  @Override
  public synchronized int markOverdue(Instant now) {
    List<Row> overdue = all(row -> row.state == PostState.SENDING && row.time.isBefore(now));
    overdue.forEach(row -> set(row, PostState.UNKNOWN, now));
    return overdue.size();
  }

  @Override
  public synchronized int forgetBefore(Instant time) {
    List<Row> old = all(row -> row.state.isFinal() && row.time.isBefore(time));
    old.forEach(row -> rows.remove(row.message.key()));
    return old.size();
  }

  @Override
  public synchronized Map<PostState, Integer> counts() {
    Map<PostState, Integer> counts = new EnumMap<>(PostState.class);
    rows.values().forEach(row -> counts.merge(row.state, 1, Integer::sum));
    return counts;
  }

  private List<Row> all(Predicate<Row> which) {
    return new ArrayList<>(rows.values().stream().filter(which).toList());
  }

  private Row row(Sending sending) {
    Row row = rows.get(sending.message().key());
    if (row == null) {
      throw new IllegalStateException("Never put in: " + sending);
    }
    return row;
  }

  private void set(Row row, PostState state, Instant time) {
    row.state = state;
    row.time = time;
    if (state.isFinal()) {
      unfinished.remove(row.id);
    } else {
      unfinished.put(row.id, row);
    }
  }
}
