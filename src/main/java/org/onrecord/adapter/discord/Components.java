package org.onrecord.adapter.discord;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import org.onrecord.chat.Beginning;
import org.onrecord.chat.ButtonBook;
import org.onrecord.chat.Feedback;
import org.onrecord.chat.Reply;

/** The buttons below an answer, and what pressing them sends back. */
final class Components {

  /** A command as it would be typed follows. */
  static final char COMMAND = 'c';

  /** The key of a command that is too long for a button follows. */
  static final char KEY = 'k';

  /** The number of a page follows. */
  static final char PAGE = 'p';

  /** A verdict follows. */
  static final char FEEDBACK = 'f';

  /** The id of the menu whose options are commands or keys. */
  static final String MENU = "menu";

  private static final int LONGEST_ID = 100;
  private static final int PER_ROW = 5;
  private static final int MOST_OPTIONS = 25;
  private static final int LONGEST_LABEL = 75;

  private final ButtonBook book;

  Components(ButtonBook book) {
    this.book = book;
  }

  /** Returns the rows below one page. */
  List<ActionRow> below(DiscordAnswer answer, int page) {
    List<ActionRow> rows = new ArrayList<>();
    if (answer.pages().size() > 1) {
      rows.add(turning(answer.pages().size(), page));
    }
    List<Reply.Choice> choices = distinct(answer.choices());
    if (choices.size() > PER_ROW) {
      rows.add(ActionRow.of(menu(choices)));
    } else if (!choices.isEmpty()) {
      rows.add(ActionRow.of(choices.stream().map(c -> Button.secondary(id(c), label(c))).toList()));
    }
    if (answer.canBeJudged()) {
      rows.add(judging());
    }
    return rows;
  }

  private static ActionRow turning(int pages, int page) {
    List<Button> buttons = new ArrayList<>();
    if (page > 0) {
      buttons.add(Button.primary(PAGE + Integer.toString(page - 1), "◀ " + page));
    }
    if (page < pages - 1) {
      String label = (page + 2) + " of " + pages + " ▶";
      buttons.add(Button.primary(PAGE + Integer.toString(page + 1), label));
    }
    return ActionRow.of(buttons);
  }

  private StringSelectMenu menu(List<Reply.Choice> choices) {
    return StringSelectMenu.create(MENU)
        .addOptions(
            choices.stream()
                .limit(MOST_OPTIONS)
                .map(choice -> SelectOption.of(label(choice), id(choice)))
                .toList())
        .build();
  }

  private static ActionRow judging() {
    List<Button> buttons = new ArrayList<>();
    for (Feedback.Verdict verdict : Feedback.Verdict.values()) {
      buttons.add(
          Button.secondary(FEEDBACK + verdict.name(), verdict.sign() + " " + verdict.words()));
    }
    return ActionRow.of(buttons);
  }

  /** Discord refuses two buttons of one id. */
  private static List<Reply.Choice> distinct(List<Reply.Choice> choices) {
    List<Reply.Choice> different = new ArrayList<>();
    for (Reply.Choice choice : choices) {
      if (different.stream().noneMatch(d -> d.command().equals(choice.command()))) {
        different.add(choice);
      }
    }
    return different;
  }

  private String id(Reply.Choice choice) {
    String id = COMMAND + choice.command();
    return id.length() <= LONGEST_ID ? id : KEY + book.keyOf(choice.command());
  }

  private static String label(Reply.Choice choice) {
    return Beginning.of(choice.label(), LONGEST_LABEL, String::length).text();
  }
}
