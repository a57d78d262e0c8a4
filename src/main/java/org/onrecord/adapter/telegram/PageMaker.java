package org.onrecord.adapter.telegram;

import java.util.ArrayList;
import java.util.List;

/** Lays blocks on pages, never one block on two. */
final class PageMaker {

  /** Where a page is long enough for a reader, though Telegram would take more. */
  private static final int COMFORTABLE = 2_400;

  private static final String BETWEEN = "\n\n";

  private final List<Page> pages = new ArrayList<>();
  private Markup page = new Markup();
  private Markup heading = new Markup();

  /** Adds a line that leads to the next block, and stands on the same page. */
  void addHeading(Markup line) {
    place(takeHeading());
    heading = line;
  }

  void add(Markup block) {
    Markup head = takeHeading();
    if (!head.isEmpty() && head.length() + BETWEEN.length() + block.length() <= Page.LONGEST) {
      place(head.text(BETWEEN).append(block));
    } else {
      place(head);
      place(block);
    }
  }

  private Markup takeHeading() {
    Markup taken = heading;
    heading = new Markup();
    return taken;
  }

  private void place(Markup block) {
    if (block.isEmpty()) {
      return;
    }
    boolean fits =
        page.length() + BETWEEN.length() + block.length() <= COMFORTABLE
            && page.entities() + block.entities() <= Page.MOST_ENTITIES;
    if (!page.isEmpty() && !fits) {
      turn();
    }
    if (!page.isEmpty()) {
      page.text(BETWEEN);
    }
    page.append(block);
  }

  /** Returns the pages, at least one. */
  List<Page> pages() {
    place(takeHeading());
    if (!page.isEmpty() || pages.isEmpty()) {
      turn();
    }
    return List.copyOf(pages);
  }

  private void turn() {
    pages.add(page.isEmpty() ? new Page("…", 1) : new Page(page.html(), page.length()));
    page = new Markup();
  }
}
