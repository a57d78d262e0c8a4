package org.onrecord.adapter.discord;

import java.util.List;
import org.onrecord.chat.Reply;

/**
 * A reply as Discord shows it.
 *
 * @param choices what the buttons below every page offer
 * @param canBeJudged whether somebody's words are in it
 */
record DiscordAnswer(List<DiscordPage> pages, List<Reply.Choice> choices, boolean canBeJudged) {
  DiscordAnswer {
    pages = List.copyOf(pages);
    choices = List.copyOf(choices);
  }
}
