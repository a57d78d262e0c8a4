package org.onrecord.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.testing.MemoryBooks;

class FeedbackCommandTest {

  private final MemoryBooks books = new MemoryBooks();
  private final FeedbackCommand command = new FeedbackCommand(books, Set.of("7"));

  @Test
  void operatorReadsItInPrivate() {
    books.keep(feedback("1", Feedback.Verdict.WRONG));
    books.keep(feedback("2", Feedback.Verdict.RIGHT));
    books.keep(feedback("3", Feedback.Verdict.RIGHT));

    String shown = ((Reply.Paragraph) run("7", "7").blocks().get(0)).text();
    assertEquals("2 right, 1 wrong", shown.lines().findFirst().orElseThrow());
    assertEquals("1970-01-01 00:00 · Wrong · net · what?", shown.lines().skip(1).findFirst().get());
  }

  @Test
  void othersDoNotAndNeitherDoesAGroup() {
    books.keep(feedback("1", Feedback.Verdict.WRONG));

    for (List<String> place : List.of(List.of("8", "8"), List.of("-5", "7"))) {
      Reply reply = run(place.get(0), place.get(1));
      assertEquals(Reply.of("/feedback is for my operator, in a private chat."), reply);
    }
  }

  @Test
  void nothingIsOneSentence() {
    assertEquals(Reply.of("No feedback yet."), run("7", "7"));
  }

  @Test
  void helpDoesNotNameIt() {
    CommandRouter router = new CommandRouter(List.of(command), command);

    assertFalse(router.route(message("7", "7", "/help")).toString().contains("/feedback"));
  }

  private Reply run(String chat, String person) {
    return command.run("", message(chat, person, "/feedback"));
  }

  private static ChatMessage message(String chat, String person, String text) {
    return new ChatMessage(
        new ChatAddress("net", chat, null), "1", person, "P", text, Instant.EPOCH, false);
  }

  private static Feedback feedback(String answer, Feedback.Verdict verdict) {
    ChatAddress here = new ChatAddress("net", "9", null);
    return new Feedback(here, answer, "9", verdict, Instant.EPOCH, "what?");
  }
}
