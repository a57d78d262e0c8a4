package org.onrecord.summary.catchup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.Listener;
import org.onrecord.chat.PersonalRecords;
import org.onrecord.chat.Remark;

/** Keeps the talk of the groups that want catch-ups, for a time, and of nobody who does not. */
public final class TalkKeeper implements Listener, PersonalRecords {

  private final Consents consents;
  private final TalkBook book;
  private final Duration keptFor;
  private final Clock clock;

  public TalkKeeper(Consents consents, TalkBook book, Duration keptFor, Clock clock) {
    this.consents = consents;
    this.book = book;
    this.keptFor = keptFor;
    this.clock = clock;
  }

  /** Whether there is a place where talk may be kept. */
  boolean isReady() {
    return book != TalkBook.NONE;
  }

  Duration keptFor() {
    return keptFor;
  }

  boolean isOn(ChatAddress chat) {
    return consents.isOn(chat);
  }

  void turnOn(ChatAddress chat) {
    consents.turnOn(chat);
  }

  /** Stops keeping a chat's talk and deletes what was kept; returns whether it was on. */
  synchronized boolean turnOff(ChatAddress chat) {
    boolean wasOn = consents.turnOff(chat);
    book.deleteChat(chat.frontEnd(), chat.chat());
    return wasOn;
  }

  /** Commands are no talk; what is said to the bot otherwise is. */
  @Override
  public synchronized void hear(Remark remark) {
    ChatMessage message = remark.message();
    if (!message.text().startsWith("/")
        && message.sent().isAfter(oldest())
        && consents.isOn(message.address())
        && !isLeftOut(message)) {
      book.keep(remark);
    }
  }

  @Override
  public synchronized void unsay(ChatAddress address, String id) {
    book.delete(address, id);
  }

  /** Returns what was said in a place, without those who want to be left out. */
  List<Remark> since(ChatAddress place, Instant time) {
    Instant from = time.isBefore(oldest()) ? oldest() : time;
    return consents.isOn(place)
        ? book.since(place, from).stream().filter(remark -> !isLeftOut(remark.message())).toList()
        : List.of();
  }

  private boolean isLeftOut(ChatMessage message) {
    return consents.isLeftOut(message.address().frontEnd(), message.personId());
  }

  /** Leaves a person out from now on, deletes what was kept, and returns how much it was. */
  synchronized int leaveOut(String frontEnd, String personId) {
    consents.leaveOut(frontEnd, personId);
    return book.deletePerson(frontEnd, personId);
  }

  void letIn(String frontEnd, String personId) {
    consents.letIn(frontEnd, personId);
  }

  /** Deletes what was kept long enough. */
  public int deleteOld() {
    return book.deleteBefore(oldest());
  }

  private Instant oldest() {
    return clock.instant().minus(keptFor);
  }

  @Override
  public String whatIsKept() {
    return "what you say in groups where those who run it turned /catchup on, encrypted and for "
        + days(keptFor)
        + ", shown to nobody but the same group (/optout keeps you out of it)";
  }

  static String days(Duration time) {
    return time.toDays() == 1 ? "one day" : time.toDays() + " days";
  }

  @Override
  public synchronized int forget(String frontEnd, String personId) {
    return book.deletePerson(frontEnd, personId);
  }
}
