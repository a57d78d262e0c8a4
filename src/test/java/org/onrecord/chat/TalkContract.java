package org.onrecord.chat;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Article;
import org.onrecord.quote.Label;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.Speaker;
import org.onrecord.testing.Articles;
import org.onrecord.testing.Quotations;

/** What a conversation is, at a terminal as on a network. */
public abstract class TalkContract {

  /** A person of the test's own in a conversation with the bot. */
  public interface Talk extends AutoCloseable {

    void say(String text);

    /** Waits until the bot has answered this often; returns what the person reads. */
    List<String> awaitAnswers(int count);

    @Override
    void close();
  }

  /** Returns a conversation with a bot that answers as given. */
  protected abstract Talk talk(BiFunction<String, ChatMessage, Reply> answer) throws Exception;

  @Test
  void messageIsAnswered() throws Exception {
    try (Talk talk = talk((text, message) -> Reply.of("heard " + text))) {
      talk.say("first");

      assertTrue(talk.awaitAnswers(1).get(0).contains("heard first"));
    }
  }

  @Test
  void quotationIsShownWordForWord() throws Exception {
    String words =
        "We *will*  <b>open</b> it & say `so` _twice_ [here](now) \\ ~~then~~ || # 5 > 4";
    Article article = Articles.withBody("“" + words + "” Ana Petrosyan said.");
    Quotation quotation = Quotations.direct(article, words, Speaker.person("ana", "Ana Petrosyan"));
    Reply reply = new Reply(List.of(new Reply.Quote(1, quotation, Label.VERBATIM)));
    try (Talk talk = talk((text, message) -> reply)) {
      talk.say("what did she say?");

      String shown = talk.awaitAnswers(1).get(0);
      assertTrue(shown.contains("“" + words + "”"), shown);
      assertTrue(shown.contains("Ana Petrosyan"), shown);
    }
  }

  @Test
  void failureIsToldWithAReferenceAndEndsNothing() throws Exception {
    try (Talk talk =
        talk(
            (text, message) -> {
              if (text.equals("break")) {
                throw new IllegalStateException("planted by the test");
              }
              return Reply.of("fine");
            })) {
      talk.say("break");
      talk.say("go on");

      List<String> answers = talk.awaitAnswers(2);
      assertTrue(answers.get(0).matches("(?s).*reference [A-Z0-9]{6}.*"), answers.get(0));
      assertTrue(answers.get(1).contains("fine"));
    }
  }

  @Test
  void questionsOfOneChatAreAnsweredInOrder() throws Exception {
    try (Talk talk = talk((text, message) -> Reply.of("re: " + text))) {
      IntStream.range(0, 3).forEach(i -> talk.say("question " + i));

      List<String> answers = talk.awaitAnswers(3);
      for (int i = 0; i < 3; i++) {
        assertTrue(answers.get(i).contains("question " + i), answers.toString());
      }
    }
  }
}
