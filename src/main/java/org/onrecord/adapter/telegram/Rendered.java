package org.onrecord.adapter.telegram;

import java.util.List;
import java.util.Optional;
import org.onrecord.chat.Reply;

/**
 * A reply as Telegram shows it.
 *
 * @param choices what the buttons below every page offer
 * @param canBeJudged whether somebody's words are in it
 * @param photo a PNG that stands above the only page
 */
record Rendered(
    List<Page> pages, List<Reply.Choice> choices, boolean canBeJudged, Optional<byte[]> photo) {
  Rendered {
    pages = List.copyOf(pages);
    choices = List.copyOf(choices);
  }
}
