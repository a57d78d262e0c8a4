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

  void add(Markup block) {
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
