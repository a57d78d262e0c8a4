package org.onrecord.summary.catchup;

import java.util.Locale;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.Command;
import org.onrecord.chat.Reply;

/** Leaves the person who asks out of all catch-ups. */
public final class OptOutCommand implements Command {

  private final TalkKeeper keeper;

  public OptOutCommand(TalkKeeper keeper) {
    this.keeper = keeper;
  }

  @Override
  public String name() {
    return "optout";
  }

  @Override
  public String help() {
    return "leaves what you say out of catch-ups, everywhere; /optout undo";
  }

  @Override
  public Reply run(String argument, ChatMessage message) {
    String frontEnd = message.address().frontEnd();
    if (argument.strip().toLowerCase(Locale.ROOT).equals("undo")) {
      keeper.letIn(frontEnd, message.personId());
      return Reply.of("From now on, what you say may be in catch-ups again, where they are on.");
    }
    int deleted = keeper.leaveOut(frontEnd, message.personId());
    return Reply.of(
        "Done. Nothing you say is kept for catch-ups any more, in no chat; deleted: "
            + deleted
            + (deleted == 1 ? " message." : " messages.")
            + " /optout undo takes it back.");
  }
}
