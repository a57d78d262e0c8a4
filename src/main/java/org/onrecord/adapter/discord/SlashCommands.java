package org.onrecord.adapter.discord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.onrecord.chat.Beginning;
import org.onrecord.chat.Command;
import org.onrecord.chat.Parameter;

/** The bot's commands as Discord lists them, and back to what would be typed. */
final class SlashCommands {

  /** Says that only the person who asks shall see the answer. */
  static final String PRIVATE = "private";

  private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,32}");
  private static final int LONGEST_DESCRIPTION = 100;
  private static final int MOST = 100;

  /** An option of Discord holds this much; a question that is longer is no question. */
  private static final int LONGEST_TEXT = 1_000;

  private final List<Command> commands;

  SlashCommands(List<Command> commands) {
    this.commands =
        commands.stream()
            .filter(Command::isListed)
            .filter(c -> NAME.matcher(c.name()).matches())
            .limit(MOST)
            .toList();
  }

  List<CommandData> definitions() {
    List<CommandData> all = new ArrayList<>();
    commands.forEach(command -> all.add(definition(command)));
    MessageMenu.names().forEach(name -> all.add(Commands.message(name)));
    return all;
  }

  /** Returns what would have to be typed for a slash command with these options. */
  String typed(String name, List<OptionMapping> options) {
    Map<String, String> values = new LinkedHashMap<>();
    options.forEach(option -> values.put(option.getName(), option.getAsString()));
    values.remove(PRIVATE);
    List<Parameter> parameters = command(name).map(Command::parameters).orElse(Parameter.ONE_TEXT);
    String argument = Parameter.argument(parameters, values);
    parameters.forEach(parameter -> values.remove(parameter.name()));
    // what is left has names of an earlier version, which Discord shows for a while
    return ("/" + name + " " + argument + " " + String.join(" ", values.values())).strip();
  }

  /** Returns what an option of a command stands for. */
  Optional<Parameter.Kind> kindOf(String command, String option) {
    return command(command).stream()
        .flatMap(c -> c.parameters().stream())
        .filter(parameter -> parameter.name().equals(option))
        .map(Parameter::kind)
        .findFirst();
  }

  private Optional<Command> command(String name) {
    return commands.stream().filter(c -> c.name().equals(name)).findFirst();
  }

  private static SlashCommandData definition(Command command) {
    SlashCommandData data = Commands.slash(command.name(), shortened(command.help()));
    for (Parameter parameter : command.parameters()) {
      data.addOptions(
          new OptionData(
                  OptionType.STRING,
                  parameter.name(),
                  shortened(parameter.help()),
                  parameter.isRequired(),
                  parameter.kind() != Parameter.Kind.TEXT)
              .setMaxLength(LONGEST_TEXT));
    }
    return data.addOption(OptionType.BOOLEAN, PRIVATE, "only you see the answer");
  }

  private static String shortened(String help) {
    return Beginning.of(help, LONGEST_DESCRIPTION, String::length).text().strip();
  }
}
