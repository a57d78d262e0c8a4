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
  private String heading = "";

  /** Adds a line that leads to the next block, and stands on the same page. */
  void addHeading(String markdown) {
    placeHeading();
    heading = markdown;
  }

  private void placeHeading() {
    String taken = heading;
    heading = "";
    if (!taken.isEmpty()) {
      addText(taken);
    }
  }

  /** Adds lines; after an embed they are one themselves, for content stands above all embeds. */
  void addText(String markdown) {
    placeHeading();
    if (!cards.isEmpty()) {
      Card line = new Card(markdown, "", "");
      if (!fits(line)) {
        turn();
      }
      place(line);
      return;
    }
    if (!content.isEmpty() && content.length() + 1 + markdown.length() > COMFORTABLE_CONTENT) {
      turn();
    }
    content.append(content.isEmpty() ? "" : "\n").append(markdown);
  }

  void add(Card card) {
    if (!cards.isEmpty() && !fits(card)) {
      turn();
    }
    placeHeading();
    place(card);
  }

  private boolean fits(Card card) {
    int more = heading.isEmpty() ? 0 : 1;
    return cards.size() + more < DiscordPage.MOST_CARDS
        && cardsLength + heading.length() + card.length() <= COMFORTABLE_CARDS;
  }

  private void place(Card card) {
    cards.add(card);
    cardsLength += card.length();
  }

  /** Returns the pages, at least one. */
  List<DiscordPage> pages() {
    placeHeading();
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
