package org.onrecord.adapter.discord;

import java.util.List;

/** One message: some lines of text and some embeds, within Discord's limits. */
record DiscordPage(String content, List<Card> cards) {

  static final int LONGEST_CONTENT = 2_000;
  static final int MOST_CARDS = 10;
  static final int LONGEST_CARDS = 6_000;

  DiscordPage {
    cards = List.copyOf(cards);
  }
}
