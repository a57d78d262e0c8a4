package org.onrecord.adapter.discord;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.Reply;

/**
 * A reply as Discord shows it.
 *
 * @param choices what the buttons below every page offer
 * @param canBeJudged whether somebody's words are in it
 * @param picture stands on the first page, with what it shows in words
 */
record DiscordAnswer(
    List<DiscordPage> pages,
    List<Reply.Choice> choices,
    boolean canBeJudged,
    Reply.@Nullable Picture picture) {
  DiscordAnswer {
    pages = List.copyOf(pages);
    choices = List.copyOf(choices);
  }
}
