package org.onrecord.summary.catchup;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.Command;
import org.onrecord.chat.Remark;
import org.onrecord.chat.Reply;

/** Tells a group what it talked about; off until those who run it turn it on. */
public final class CatchupCommand implements Command {

  private static final int USUAL_HOURS = 24;

  private static final String HOW =
      "/catchup [hours] tells what was talked about here; on and off are for those who run the"
          + " chat.";

  private final TalkKeeper keeper;
  private final Catchup catchup;
  private final Predicate<ChatAddress> isHeard;
  private final Clock clock;

  /**
   * @param isHeard whether the network lets us read what is not said to us
   */
  public CatchupCommand(
      TalkKeeper keeper, Catchup catchup, Predicate<ChatAddress> isHeard, Clock clock) {
    this.keeper = keeper;
    this.catchup = catchup;
    this.isHeard = isHeard;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "catchup";
  }

  @Override
  public String help() {
    return "what was talked about here: /catchup [hours]; on, off";
  }

  @Override
  public Reply run(String argument, ChatMessage message) {
    if (!keeper.isReady()) {
      return Reply.of(
          "Nothing said here is kept, so there is nothing to catch up on: whoever runs me has set"
              + " no key (CATCHUP_KEY) to encrypt it with.");
    }
    if (message.isPrivate() || !message.address().takesPosts()) {
      return Reply.of("A catch-up tells a group what it talked about; ask for it there.");
    }
    String wanted = argument.strip().toLowerCase(Locale.ROOT);
    return switch (wanted) {
      case "on", "off" -> turn(wanted.equals("on"), message);
      case "" -> of(USUAL_HOURS, message);
      default -> wanted.matches("\\d{1,4}") ? of(Integer.parseInt(wanted), message) : Reply.of(HOW);
    };
  }

  private Reply turn(boolean on, ChatMessage message) {
    ChatAddress chat = message.address();
    if (!message.fromAdmin()) {
      return Reply.of("Only those who run this chat can turn catch-ups on or off.");
    }
    if (!on) {
      return Reply.of(
          keeper.turnOff(chat)
              ? "Catch-ups are off. What was kept of this chat is deleted."
              : "Catch-ups were not on.");
    }
    if (!isHeard.test(chat)) {
      return Reply.of(
          "I cannot see what is said here: whoever runs me has not allowed me to"
              + " (discord.message.content).");
    }
    keeper.turnOn(chat);
    return Reply.of(
        "Catch-ups are on. From now on I keep what is said here, encrypted, for "
            + TalkKeeper.days(keeper.keptFor())
            + ", and show it to this chat only. /optout leaves your messages out at once, /forget"
            + " deletes them, /privacy says more. /catchup tells what was talked about.");
  }

  private Reply of(int hours, ChatMessage message) {
    if (!keeper.isOn(message.address())) {
      return Reply.of(
          "Catch-ups are off here, and nothing said is kept. Those who run this chat can turn them"
              + " on: /catchup on");
    }
    int most = Math.toIntExact(keeper.keptFor().toHours());
    int told = Math.max(1, Math.min(hours, most));
    List<Remark> talk =
        keeper.since(message.address(), clock.instant().minus(Duration.ofHours(told)));
    String span = told == 1 ? "The last hour" : "The last " + told + " hours";
    return talk.isEmpty() ? Reply.of(span + " here: nothing was said.") : catchup.of(talk, span);
  }
}
