package org.onrecord.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the books of front ends must do, wherever they are kept. */
public abstract class BooksContract {

  private static final ChatAddress HERE = new ChatAddress("net", "-1", "7");

  protected abstract FrontDesk.Books books();

  @Test
  void updateIsNewOnce() {
    Inbox inbox = books().inbox();
    Inbox.Update first = new Inbox.Update("net", "1", "one");
    Inbox.Update second = new Inbox.Update("net", "2", "two");

    assertEquals(List.of(first), inbox.keepNew(List.of(first, first)));
    assertEquals(List.of(second), inbox.keepNew(List.of(second, first)));
    assertEquals(
        List.of(), inbox.keepNew(List.of(new Inbox.Update("net", "1", "the same in other words"))));
  }

  @Test
  void idsAreOfOneNetwork() {
    Inbox inbox = books().inbox();
    inbox.keepNew(List.of(new Inbox.Update("net", "1", "one")));

    assertEquals(1, inbox.keepNew(List.of(new Inbox.Update("other", "1", "one"))).size());
  }

  @Test
  void unfinishedIsWhatWasKeptAndNotFinished() {
    Inbox inbox = books().inbox();
    Inbox.Update first = new Inbox.Update("net", "9", "one");
    Inbox.Update second = new Inbox.Update("net", "8", "two");
    inbox.keepNew(List.of(first, second));

    assertEquals(List.of(first, second), inbox.unfinished("net"));
    inbox.finish("net", "9");

    assertEquals(List.of(second), inbox.unfinished("net"));
    assertEquals(List.of(), inbox.keepNew(List.of(first)));
  }

  @Test
  void chatIsFoundWhereItMovedTo() {
    ChatRegister register = books().register();
    assertEquals(HERE, register.current(HERE));

    register.moved("net", "-1", "-100");

    assertEquals(new ChatAddress("net", "-100", "7"), register.current(HERE));
  }

  @Test
  void chatThatWasLeftCanBeJoinedAgain() {
    ChatRegister register = books().register();
    assertFalse(register.isLeft("net", "-1"));

    register.left("net", "-1");
    assertTrue(register.isLeft("net", "-1"));

    register.joined("net", "-1");
    assertFalse(register.isLeft("net", "-1"));
  }

  @Test
  void noteIsFirstOnce() {
    ChatRegister register = books().register();

    assertTrue(register.isFirstNote("net", "-1", "not allowed"));
    assertFalse(register.isFirstNote("net", "-1", "not allowed"));
    assertTrue(register.isFirstNote("net", "-2", "not allowed"));
  }

  @Test
  void lastWordOfAPersonOnAnAnswerCounts() {
    FeedbackBook book = books().feedback();
    Feedback right = new Feedback(HERE, "5", "ana", Feedback.Verdict.RIGHT, Instant.EPOCH, "what?");
    Feedback wrong =
        new Feedback(
            HERE, "5", "ana", Feedback.Verdict.WRONG, Instant.EPOCH.plusSeconds(1), "what?");
    book.keep(right);
    book.keep(wrong);

    assertEquals(List.of(wrong), book.newest(10));
  }

  @Test
  void personIsForgotten() {
    FeedbackBook book = books().feedback();
    Feedback others =
        new Feedback(HERE, "5", "bea", Feedback.Verdict.RIGHT, Instant.EPOCH, "what?");
    book.keep(others);
    book.keep(new Feedback(HERE, "5", "ana", Feedback.Verdict.RIGHT, Instant.EPOCH, "what?"));

    assertEquals(1, book.forget("net", "ana"));
    assertEquals(List.of(others), book.newest(10));
  }

  @Test
  void keyOfACommandLeadsBackToIt() {
    ButtonBook book = books().buttons();
    String command = "/verify " + "long ".repeat(50);

    String key = book.keyOf(command);

    assertTrue(key.length() <= 24);
    assertEquals(Optional.of(command), book.command(key));
    assertEquals(Optional.empty(), book.command("nothing"));
  }
}
