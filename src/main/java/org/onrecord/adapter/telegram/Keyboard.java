package org.onrecord.adapter.telegram;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.Beginning;
import org.onrecord.chat.ButtonBook;
import org.onrecord.chat.Feedback;
import org.onrecord.chat.Reply;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** The buttons below an answer, and what pressing them sends back. */
final class Keyboard {

  /** A command as it would be typed follows. */
  static final char COMMAND = 'c';

  /** The key of a command that is too long for a button follows. */
  static final char KEY = 'k';

  /** The number of a page follows. */
  static final char PAGE = 'p';

  /** A verdict follows. */
  static final char FEEDBACK = 'f';

  private static final int MOST_BYTES = 64;
  private static final int PER_ROW = 3;
  private static final int MOST_CHOICES = 12;
  private static final int LONGEST_LABEL = 40;

  private final ButtonBook book;

  Keyboard(ButtonBook book) {
    this.book = book;
  }

  /** Returns the buttons of one page; nothing if it has none. */
  @Nullable InlineKeyboardMarkup below(Rendered answer, int page) {
    List<InlineKeyboardRow> rows = new ArrayList<>();
    turning(answer.pages().size(), page, rows);
    List<Reply.Choice> choices = answer.choices();
    for (int i = 0; i < Math.min(choices.size(), MOST_CHOICES); i += PER_ROW) {
      InlineKeyboardRow row = new InlineKeyboardRow();
      choices.subList(i, Math.min(i + PER_ROW, choices.size())).forEach(c -> row.add(choice(c)));
      rows.add(row);
    }
    if (answer.canBeJudged()) {
      rows.add(judging());
    }
    return rows.isEmpty() ? null : new InlineKeyboardMarkup(rows);
  }

  private static void turning(int pages, int page, List<InlineKeyboardRow> rows) {
    if (pages < 2) {
      return;
    }
    InlineKeyboardRow row = new InlineKeyboardRow();
    if (page > 0) {
      row.add(button("◀ " + page, PAGE + Integer.toString(page - 1)));
    }
    if (page < pages - 1) {
      row.add(button((page + 2) + " of " + pages + " ▶", PAGE + Integer.toString(page + 1)));
    }
    rows.add(row);
  }

  private InlineKeyboardButton choice(Reply.Choice choice) {
    String label = Beginning.of(choice.label(), LONGEST_LABEL, String::length).text();
    String data = COMMAND + choice.command();
    boolean fits = data.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    return button(label, fits ? data : KEY + book.keyOf(choice.command()));
  }

  private static InlineKeyboardRow judging() {
    InlineKeyboardRow row = new InlineKeyboardRow();
    for (Feedback.Verdict verdict : Feedback.Verdict.values()) {
      row.add(button(verdict.sign(), FEEDBACK + verdict.name()));
    }
    return row;
  }

  private static InlineKeyboardButton button(String label, String data) {
    return InlineKeyboardButton.builder().text(label).callbackData(data).build();
  }
}
