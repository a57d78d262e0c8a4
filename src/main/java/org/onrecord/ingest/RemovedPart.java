package org.onrecord.ingest;

/**
 * Lines that are not the article.
 *
 * @param firstLine counted from 1 in the text as the source holds it
 * @param lastLine the last of them, itself removed
 * @param text what they say
 */
public record RemovedPart(int firstLine, int lastLine, String text, Reason reason) {

  /** What such lines are. */
  public enum Reason {
    ADVERTISEMENT("advertisement"),
    BYLINE("byline"),
    CAPTION("photo caption or credit"),
    COMMENTS("comment form"),
    COPYRIGHT("copyright line"),
    NEWSLETTER("newsletter box"),
    OTHER_STORIES("other stories"),
    PAGE_CODE("page code"),
    SECTION("section label"),
    SHARING("share, print or follow line"),
    TAGS("tags");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** Returns the reason as people read it. */
    public String words() {
      return words;
    }
  }
}
