package org.onrecord.adapter.discord;

import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import org.onrecord.chat.Suggestions;

/** Offers names while somebody fills in a slash command. */
final class Completion {

  private static final int MOST = 25;
  private static final int LONGEST = 100;

  private final SlashCommands commands;
  private final Suggestions suggestions;

  Completion(SlashCommands commands, Suggestions suggestions) {
    this.commands = commands;
    this.suggestions = suggestions;
  }

  void take(CommandAutoCompleteInteractionEvent event) {
    var typing = event.getFocusedOption();
    List<String> offered =
        commands.kindOf(event.getName(), typing.getName()).stream()
            .flatMap(kind -> suggestions.of(kind, typing.getValue()).stream())
            .filter(name -> !name.isBlank() && name.length() <= LONGEST)
            .distinct()
            .limit(MOST)
            .toList();
    event.replyChoiceStrings(offered).queue(ok -> {}, e -> {});
  }
}
