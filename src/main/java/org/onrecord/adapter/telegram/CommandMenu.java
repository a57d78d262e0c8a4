package org.onrecord.adapter.telegram;

import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.chat.Beginning;
import org.onrecord.chat.Command;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeDefault;

/** The lists of commands that Telegram shows while somebody types a slash. */
final class CommandMenu {

  private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,32}");
  private static final int MOST = 100;
  private static final int LONGEST_DESCRIPTION = 256;

  /** The words are English; without a language they are for everybody else too. */
  private static final List<String> LANGUAGES = List.of("", "en");

  private final List<Command> commands;

  CommandMenu(List<Command> commands) {
    this.commands = List.copyOf(commands);
  }

  void publish(TelegramWire wire) {
    for (String language : LANGUAGES) {
      wire.callAside(menu(new BotCommandScopeDefault(), language, false));
      wire.callAside(menu(new BotCommandScopeAllPrivateChats(), language, false));
      wire.callAside(menu(new BotCommandScopeAllGroupChats(), language, true));
    }
  }

  private SetMyCommands menu(BotCommandScope scope, String language, boolean isGroup) {
    List<BotCommand> shown =
        commands.stream()
            .filter(Command::isListed)
            .filter(command -> NAME.matcher(command.name()).matches())
            .filter(command -> !(isGroup && command.name().equals("start")))
            .limit(MOST)
            .map(command -> new BotCommand(command.name(), description(command)))
            .toList();
    SetMyCommands menu = SetMyCommands.builder().commands(shown).scope(scope).build();
    if (!language.isEmpty()) {
      menu.setLanguageCode(language);
    }
    return menu;
  }

  private static String description(Command command) {
    return Beginning.of(command.help(), LONGEST_DESCRIPTION, String::length).text();
  }
}
