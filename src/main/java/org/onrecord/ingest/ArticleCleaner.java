package org.onrecord.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes from a page what is not the article.
 *
 * <p>It works on whole lines and never changes a character of a line it keeps. Its rules hold for
 * any news page; a line they are not sure of stays.
 */
public final class ArticleCleaner {

  /** Changes with the rules, so that what was cleaned by older ones is cleaned again. */
  public static final String VERSION = "cleaner-2";

  /** Boxes come first: they are known by lines that would go as furniture. */
  private static final List<CleaningRule> ONCE =
      List.of(new PageCode(), new Boxes(), new FurnitureLines(), new Captions());

  /** From the end upwards: when one has taken the last lines, another may know those before. */
  private static final List<CleaningRule> FOR_THE_END =
      List.of(new Boxes(), new DatedHeadlines(), new Bylines());

  /** Returns the article of a page about which nothing else is known. */
  public CleanedText clean(String text) {
    return clean(text, null, null);
  }

  public CleanedText clean(RawArticle raw) {
    return clean(raw.text(), raw.headline(), raw.provenance().author());
  }

  private CleanedText clean(String text, @Nullable String headline, @Nullable String author) {
    Page page = new Page(text, headline, author);
    ONCE.forEach(rule -> rule.clean(page));
    int before;
    do {
      before = page.removedCount();
      FOR_THE_END.forEach(rule -> rule.clean(page));
    } while (page.removedCount() > before);
    boolean nothingLeft = page.kept().isEmpty();
    return nothingLeft ? new Page(text, null, null).clean() : page.clean();
  }
}
