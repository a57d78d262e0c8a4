package org.onrecord.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.onrecord.chat.ButtonBook;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatRegister;
import org.onrecord.chat.Feedback;
import org.onrecord.chat.FeedbackBook;
import org.onrecord.chat.FrontDesk;
import org.onrecord.chat.Inbox;
import org.onrecord.chat.Listener;
import org.onrecord.chat.Reference;
import org.onrecord.chat.Remark;

/** What front ends keep, in memory. */
public final class MemoryBooks implements Inbox, ChatRegister, FeedbackBook, ButtonBook, Listener {

  private final Map<String, Inbox.Update> kept = new LinkedHashMap<>();
  private final Set<String> ids = ConcurrentHashMap.newKeySet();
  private final Map<String, String> moved = new ConcurrentHashMap<>();
  private final Set<String> left = ConcurrentHashMap.newKeySet();
  private final Set<String> notes = ConcurrentHashMap.newKeySet();
  private final List<Feedback> feedback = new ArrayList<>();
  private final Map<String, String> buttons = new ConcurrentHashMap<>();
  private final Map<String, Remark> talk = Collections.synchronizedMap(new LinkedHashMap<>());
  private volatile boolean isBroken;

  public FrontDesk.Books books() {
    return new FrontDesk.Books(this, this, this, this, this);
  }

  /** Lets every attempt to keep an update fail, or not any more. */
  public void breakInbox(boolean broken) {
    isBroken = broken;
  }

  /** Returns the texts that the listener heard and that were not deleted. */
  public List<String> talk() {
    synchronized (talk) {
      return talk.values().stream().map(remark -> remark.message().text()).toList();
    }
  }

  @Override
  public void hear(Remark remark) {
    talk.put(remark.message().id(), remark);
  }

  @Override
  public void unsay(ChatAddress address, String id) {
    talk.remove(id);
  }

  @Override
  public synchronized List<Inbox.Update> keepNew(List<Inbox.Update> updates) {
    if (isBroken) {
      throw new IllegalStateException("The inbox is broken, as the test wants it");
    }
    List<Inbox.Update> fresh = new ArrayList<>();
    for (Inbox.Update update : updates) {
      if (ids.add(update.frontEnd() + update.id())) {
        kept.put(update.frontEnd() + update.id(), update);
        fresh.add(update);
      }
    }
    return fresh;
  }

  @Override
  public synchronized void finish(String frontEnd, String id) {
    kept.remove(frontEnd + id);
  }

  @Override
  public synchronized List<Inbox.Update> unfinished(String frontEnd) {
    return kept.values().stream().filter(u -> u.frontEnd().equals(frontEnd)).toList();
  }

  @Override
  public ChatAddress current(ChatAddress address) {
    String to = moved.get(address.frontEnd() + address.chat());
    return to == null ? address : new ChatAddress(address.frontEnd(), to, address.thread());
  }

  @Override
  public void moved(String frontEnd, String from, String to) {
    moved.put(frontEnd + from, to);
  }

  @Override
  public void left(String frontEnd, String chat) {
    left.add(frontEnd + chat);
  }

  @Override
  public void joined(String frontEnd, String chat) {
    left.remove(frontEnd + chat);
  }

  @Override
  public boolean isLeft(String frontEnd, String chat) {
    return left.contains(frontEnd + chat);
  }

  @Override
  public boolean isFirstNote(String frontEnd, String chat, String note) {
    return notes.add(frontEnd + chat + note);
  }

  @Override
  public synchronized void keep(Feedback one) {
    feedback.removeIf(
        f ->
            f.address().equals(one.address())
                && f.answer().equals(one.answer())
                && f.personId().equals(one.personId()));
    feedback.add(one);
  }

  @Override
  public synchronized List<Feedback> newest(int limit) {
    return feedback.stream().limit(limit).toList();
  }

  @Override
  public String whatIsKept() {
    return "your feedback on answers, with the question";
  }

  @Override
  public synchronized int forget(String frontEnd, String personId) {
    int before = feedback.size();
    feedback.removeIf(
        f -> f.address().frontEnd().equals(frontEnd) && f.personId().equals(personId));
    return before - feedback.size();
  }

  @Override
  public String keyOf(String command) {
    String key = Reference.next();
    buttons.put(key, command);
    return key;
  }

  @Override
  public Optional<String> command(String key) {
    return Optional.ofNullable(buttons.get(key));
  }
}
