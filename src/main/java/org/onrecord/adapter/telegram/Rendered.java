package org.onrecord.adapter.telegram;

import java.util.List;
import org.onrecord.chat.Reply;

/**
 * A reply as Telegram shows it.
 *
 * @param choices what the buttons below every page offer
 * @param canBeJudged whether somebody's words are in it
 */
record Rendered(List<Page> pages, List<Reply.Choice> choices, boolean canBeJudged) {
  Rendered {
    pages = List.copyOf(pages);
    choices = List.copyOf(choices);
  }
}
