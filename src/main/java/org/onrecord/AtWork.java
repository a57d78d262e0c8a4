package org.onrecord;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.adapter.console.Product;
import org.onrecord.chat.ChatRegister;
import org.onrecord.chat.FrontEnd;
import org.onrecord.chat.FrontEndException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot at work: its front ends, what it posts unasked, and its watch over all this. */
final class AtWork implements Product.Serving {

  private static final Logger LOG = LoggerFactory.getLogger(AtWork.class);

  private static final Duration LONGEST_END = Duration.ofSeconds(18);

  private final List<FrontEnd> frontEnds;
  private final KnowledgeWatch watch;
  private final Posts posts;
  private final NetworkWatch networkWatch;

  AtWork(List<FrontEnd> frontEnds, KnowledgeWatch watch, Posts posts, Clock clock) {
    this.frontEnds = List.copyOf(frontEnds);
    this.networkWatch = new NetworkWatch(frontEnds, clock);
    this.watch = watch;
    this.posts = posts;
  }

  /**
   * Starts every part.
   *
   * @throws FrontEndException if a network does not let us in; then nothing is left running
   */
  void start(ChatRegister register) throws FrontEndException {
    try {
      for (FrontEnd frontEnd : frontEnds) {
        frontEnd.start();
      }
    } catch (FrontEndException | RuntimeException e) {
      close();
      throw e;
    }
    posts.start(frontEnds, register);
    watch.start();
    networkWatch.start();
  }

  @Override
  public List<String> networks() {
    return frontEnds.stream().map(FrontEnd::name).toList();
  }

  /** Ends all parts side by side: a post that cannot leave any more is kept in the outbox. */
  @Override
  public void close() {
    List<Runnable> ends = new ArrayList<>();
    frontEnds.forEach(frontEnd -> ends.add(frontEnd::close));
    ends.add(posts::close);
    ends.add(watch::close);
    ends.add(networkWatch::close);
    List<Thread> ending = ends.stream().map(AtWork::begin).toList();
    long deadline = System.nanoTime() + LONGEST_END.toNanos();
    for (Thread thread : ending) {
      await(thread, deadline);
    }
  }

  private static Thread begin(Runnable end) {
    Thread thread = new Thread(end, "ending");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static void await(Thread thread, long deadline) {
    try {
      long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
      thread.join(Math.max(1, left));
      if (thread.isAlive()) {
        LOG.warn("Something does not end in {} s", LONGEST_END.toSeconds());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
