package org.onrecord.testing;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatRegister;
import org.onrecord.chat.DeliveryException;
import org.onrecord.chat.FrontEnd;
import org.onrecord.chat.Reply;

/** A chat network called "net" that keeps what arrives, and fails when told to. */
public final class FakeNetwork implements FrontEnd, ChatRegister {

  private final List<Post> posts = new ArrayList<>();
  private final Queue<DeliveryException> failures = new ArrayDeque<>();
  private @Nullable String movedTo;
  private boolean broken;
  private Instant lastHeard = Instant.MIN;

  /** A reply, and where it arrived. */
  public record Post(ChatAddress to, Reply reply) {}

  public synchronized List<Post> posts() {
    return List.copyOf(posts);
  }

  public List<Reply> replies() {
    return posts().stream().map(Post::reply).toList();
  }

  /** Makes one of the next deliveries fail. */
  public void failOnce(DeliveryException failure) {
    failures.add(failure);
  }

  public void moveEverythingTo(String chat) {
    movedTo = chat;
  }

  public void breakDown() {
    broken = true;
  }

  @Override
  public String name() {
    return "net";
  }

  @Override
  public void start() {}

  @Override
  public synchronized String send(ChatAddress to, Reply reply) throws DeliveryException {
    if (broken) {
      throw new IllegalStateException("broken");
    }
    DeliveryException failure = failures.poll();
    if (failure != null) {
      throw failure;
    }
    posts.add(new Post(to, reply));
    return Integer.toString(posts.size());
  }

  @Override
  public Instant lastHeard() {
    return lastHeard;
  }

  public void hear(Instant when) {
    lastHeard = when;
  }

  @Override
  public void close() {}

  @Override
  public ChatAddress current(ChatAddress address) {
    return movedTo == null
        ? address
        : new ChatAddress(address.frontEnd(), movedTo, address.thread());
  }

  @Override
  public void moved(String frontEnd, String from, String to) {}

  @Override
  public void left(String frontEnd, String chat) {}

  @Override
  public void joined(String frontEnd, String chat) {}

  @Override
  public boolean isLeft(String frontEnd, String chat) {
    return false;
  }

  @Override
  public boolean isFirstNote(String frontEnd, String chat, String note) {
    return true;
  }
}
