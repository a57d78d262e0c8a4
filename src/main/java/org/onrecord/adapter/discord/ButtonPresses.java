package org.onrecord.adapter.discord;

import java.time.Clock;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.interactions.InteractionHook;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.Feedback;
import org.onrecord.chat.FrontDesk;
import org.onrecord.chat.Posting;
import org.onrecord.chat.Reception;

/** Does what buttons and menus say. */
final class ButtonPresses {

  private static final String TOO_OLD =
      "That button belongs to an answer I don't have any more. Please ask again.";

  private final Interactions interactions;
  private final Reception reception;
  private final DiscordAnswers answers;
  private final FrontDesk.Books books;
  private final Clock clock;

  ButtonPresses(
      Interactions interactions, Interactions.Parts parts, FrontDesk.Books books, Clock clock) {
    this.interactions = interactions;
    this.reception = parts.reception();
    this.answers = parts.answers();
    this.books = books;
    this.clock = clock;
  }

  /**
   * Takes a press.
   *
   * @param id what the button or the chosen option says
   */
  void take(GenericComponentInteractionCreateEvent event, String id) {
    String rest = id.substring(1);
    switch (id.charAt(0)) {
      case Components.COMMAND -> run(event, rest);
      case Components.KEY -> runLong(event, rest);
      case Components.PAGE -> turn(event, rest);
      case Components.FEEDBACK -> judge(event, rest);
      default -> say(event, TOO_OLD);
    }
  }

  private void run(GenericComponentInteractionCreateEvent event, String command) {
    interactions.press(event, command);
  }

  private void runLong(GenericComponentInteractionCreateEvent event, String key) {
    Optional<String> command = books.buttons().command(key);
    if (command.isPresent()) {
      run(event, command.get());
    } else {
      say(event, TOO_OLD);
    }
  }

  private void turn(GenericComponentInteractionCreateEvent event, String page) {
    if (!page.matches("\\d{1,4}")) {
      say(event, TOO_OLD);
      return;
    }
    event.deferEdit().queue(ok -> {}, e -> {});
    InteractionHook hook = event.getHook();
    String message = event.getMessageId();
    Posting.aside(
        reception,
        addressOf(event),
        () -> {
          boolean isTurned = answers.turn(hook, message, Integer.parseInt(page));
          if (!isTurned) {
            hook.sendMessage(TOO_OLD).setEphemeral(true).queue(ok -> {}, e -> {});
          }
          return isTurned;
        });
  }

  private void judge(GenericComponentInteractionCreateEvent event, String verdict) {
    for (Feedback.Verdict one : Feedback.Verdict.values()) {
      if (one.name().equals(verdict)) {
        say(event, "Noted: " + one.words() + ". Thank you!");
        Posting.aside(reception, addressOf(event), () -> keep(event, one));
        return;
      }
    }
    say(event, TOO_OLD);
  }

  /** In the chat's turn: what the answer answered is known once it was sent. */
  private boolean keep(GenericComponentInteractionCreateEvent event, Feedback.Verdict verdict) {
    books
        .feedback()
        .keep(
            new Feedback(
                addressOf(event),
                event.getMessageId(),
                event.getUser().getId(),
                verdict,
                clock.instant(),
                answers.questionOf(event.getMessageId())));
    return true;
  }

  private static void say(GenericComponentInteractionCreateEvent event, String words) {
    event.reply(words).setEphemeral(true).queue(ok -> {}, e -> {});
  }

  private static ChatAddress addressOf(GenericComponentInteractionCreateEvent event) {
    return Channels.addressOf(event.getChannel(), event.getUser().getId());
  }
}
