package org.onrecord.ingest;

/** Knows one kind of lines that are not the article. */
@FunctionalInterface
interface CleaningRule {

  /** Removes such lines from a page; leaves one alone that has none. */
  void clean(Page page);
}
