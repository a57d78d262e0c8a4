package org.onrecord.adapter.telegram;

import java.util.Optional;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.Feedback;
import org.onrecord.chat.Posting;
import org.onrecord.chat.Reply;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/** Does what buttons say. Telegram hears of each press at once, before the work. */
final class Presses {

  private static final String TOO_OLD =
      "That button belongs to an answer I don't have any more. Please ask again.";

  private final TelegramWire wire;
  private final Answers answers;
  private final TelegramDesk.Hall hall;

  Presses(TelegramWire wire, Answers answers, TelegramDesk.Hall hall) {
    this.wire = wire;
    this.answers = answers;
    this.hall = hall;
  }

  void take(Incoming.Pressed pressed, Runnable finish) {
    String rest = pressed.button().substring(1);
    switch (pressed.button().charAt(0)) {
      case Keyboard.COMMAND -> run(pressed, rest, finish);
      case Keyboard.KEY -> runLong(pressed, rest, finish);
      case Keyboard.PAGE -> turn(pressed, rest, finish);
      case Keyboard.FEEDBACK -> judge(pressed, rest, finish);
      default -> acknowledge(pressed, TOO_OLD, finish);
    }
  }

  private void runLong(Incoming.Pressed pressed, String key, Runnable finish) {
    Optional<String> command = hall.books().buttons().command(key);
    if (command.isPresent()) {
      run(pressed, command.get(), finish);
    } else {
      acknowledge(pressed, TOO_OLD, finish);
    }
  }

  private void run(Incoming.Pressed pressed, String command, Runnable finish) {
    acknowledge(pressed, "", () -> {});
    ChatMessage press = pressed.press();
    ChatMessage message =
        new ChatMessage(
                press.address(),
                press.id(),
                press.personId(),
                press.personName(),
                command,
                hall.clock().instant(),
                press.fromAdmin())
            .below(answers.idOfQuestion(press.address(), pressed.below()));
    TelegramExchange.Way way = answers.posting(message, pressed.below());
    hall.reception().take(new TelegramExchange(message, hall.rights()::check, way, finish));
  }

  private void turn(Incoming.Pressed pressed, String page, Runnable finish) {
    ChatAddress address = pressed.press().address();
    acknowledge(pressed, "", () -> {});
    Posting.aside(
        hall.reception(),
        address,
        () -> {
          boolean isTurned =
              page.matches("\\d{1,4}")
                  && answers.turn(address, pressed.below(), Integer.parseInt(page));
          return isTurned || answers.post(address, pressed.below(), Reply.of(TOO_OLD)) > 0;
        });
    finish.run();
  }

  private void judge(Incoming.Pressed pressed, String verdict, Runnable finish) {
    for (Feedback.Verdict one : Feedback.Verdict.values()) {
      if (one.name().equals(verdict)) {
        acknowledge(pressed, "Noted: " + one.words() + ". Thank you!", () -> {});
        Posting.aside(
            hall.reception(), pressed.press().address(), () -> keep(pressed, one, finish));
        return;
      }
    }
    acknowledge(pressed, TOO_OLD, finish);
  }

  /** In the chat's turn: what the answer answered is known once it was sent. */
  private boolean keep(Incoming.Pressed pressed, Feedback.Verdict verdict, Runnable finish) {
    ChatMessage press = pressed.press();
    hall.books()
        .feedback()
        .keep(
            new Feedback(
                press.address(),
                Integer.toString(pressed.below()),
                press.personId(),
                verdict,
                hall.clock().instant(),
                answers.questionOf(press.address(), pressed.below())));
    finish.run();
    return true;
  }

  private void acknowledge(Incoming.Pressed pressed, String words, Runnable finish) {
    AnswerCallbackQuery answer = new AnswerCallbackQuery(pressed.queryId());
    if (!words.isEmpty()) {
      answer.setText(words);
    }
    wire.callAside(answer);
    finish.run();
  }
}
