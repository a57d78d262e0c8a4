package org.onrecord.adapter.telegram;

import java.time.Clock;
import java.time.Duration;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.ChatRegister;
import org.onrecord.chat.FrontDesk;
import org.onrecord.chat.Reception;

/** Gives each kind of incoming thing what it asks for. */
final class TelegramDesk {

  /** An old question that is edited now, and whose answer we don't know, stays as it is. */
  private static final Duration EDITS_COUNT_FOR = Duration.ofMinutes(10);

  private static final int SHORTEST_INLINE_QUERY = 3;

  /** Where things go, and what has to be known of them. */
  record Hall(Reception reception, FrontDesk.Books books, Rights rights, Clock clock) {}

  private final Answers answers;
  private final InlineAnswers inline;
  private final Presses presses;
  private final Hall hall;

  TelegramDesk(Answers answers, InlineAnswers inline, Presses presses, Hall hall) {
    this.answers = answers;
    this.inline = inline;
    this.presses = presses;
    this.hall = hall;
  }

  /**
   * Handles one thing; comes back at once.
   *
   * @param finish to be run when nothing more will be done about it
   */
  void handle(Incoming incoming, Runnable finish) {
    if (incoming instanceof Incoming.Written written) {
      rejoin(written.chat());
      written(written, finish);
    } else if (incoming instanceof Incoming.Pressed pressed) {
      presses.take(pressed, finish);
    } else if (incoming instanceof Incoming.Typed typed) {
      typed(typed, finish);
    } else if (incoming instanceof Incoming.Membership membership) {
      membership(membership);
      finish.run();
    } else if (incoming instanceof Incoming.Moved moved) {
      hall.books().register().moved(TelegramFrontEnd.NAME, moved.chat(), moved.to());
      finish.run();
    }
  }

  private void written(Incoming.Written written, Runnable finish) {
    ChatMessage message = written.message();
    boolean isForgotten =
        written.isEdited()
            && answers.answerTo(message.address(), written.replyTo()).isEmpty()
            && message.sent().plus(EDITS_COUNT_FOR).isBefore(hall.clock().instant());
    if (isForgotten) {
      finish.run();
      return;
    }
    TelegramExchange.Way way =
        written.isEdited()
            ? answers.replacing(message, written.replyTo())
            : answers.posting(message, written.replyTo());
    hall.reception().take(new TelegramExchange(message, hall.rights()::check, way, finish));
  }

  private void typed(Incoming.Typed typed, Runnable finish) {
    ChatMessage message = typed.message();
    if (message.text().strip().length() < SHORTEST_INLINE_QUERY || message.text().startsWith("/")) {
      inline.offerNothing(typed.queryId());
      finish.run();
      return;
    }
    TelegramExchange.Way way = inline.to(typed.queryId());
    hall.reception().take(new TelegramExchange(message, same -> same, way, finish));
  }

  private void membership(Incoming.Membership membership) {
    ChatRegister register = hall.books().register();
    if (membership.isIn()) {
      register.joined(TelegramFrontEnd.NAME, membership.chat());
    } else {
      register.left(TelegramFrontEnd.NAME, membership.chat());
    }
  }

  private void rejoin(String chat) {
    ChatRegister register = hall.books().register();
    if (register.isLeft(TelegramFrontEnd.NAME, chat)) {
      register.joined(TelegramFrontEnd.NAME, chat);
    }
  }
}
