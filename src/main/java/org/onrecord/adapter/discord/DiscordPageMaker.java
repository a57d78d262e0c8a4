package org.onrecord.adapter.discord;

import java.util.ArrayList;
import java.util.List;

/** Lays blocks on pages, never one block on two. */
final class DiscordPageMaker {

  /** Where a page is long enough for a reader, though Discord would take more. */
  private static final int COMFORTABLE_CARDS = 3_000;

  private static final int COMFORTABLE_CONTENT = 1_500;

  private final List<DiscordPage> pages = new ArrayList<>();
  private final StringBuilder content = new StringBuilder();
  private final List<Card> cards = new ArrayList<>();
  private int cardsLength;

  /** Adds lines; after an embed they are one themselves, for content stands above all embeds. */
  void addText(String markdown) {
    if (!cards.isEmpty()) {
      add(new Card(markdown, "", ""));
      return;
    }
    if (!content.isEmpty() && content.length() + 1 + markdown.length() > COMFORTABLE_CONTENT) {
      turn();
    }
    content.append(content.isEmpty() ? "" : "\n").append(markdown);
  }

  void add(Card card) {
    boolean fits =
        cards.size() < DiscordPage.MOST_CARDS && cardsLength + card.length() <= COMFORTABLE_CARDS;
    if (!cards.isEmpty() && !fits) {
      turn();
    }
    cards.add(card);
    cardsLength += card.length();
  }

  /** Returns the pages, at least one. */
  List<DiscordPage> pages() {
    if (!content.isEmpty() || !cards.isEmpty() || pages.isEmpty()) {
      turn();
    }
    return List.copyOf(pages);
  }

  private void turn() {
    boolean isEmpty = content.isEmpty() && cards.isEmpty();
    pages.add(new DiscordPage(isEmpty ? "…" : content.toString(), cards));
    content.setLength(0);
    cards.clear();
    cardsLength = 0;
  }
}
