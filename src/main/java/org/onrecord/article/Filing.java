package org.onrecord.article;

/**
 * How an article came to be stored, which decides when it is stored again or removed.
 *
 * @param origin the source it belongs to; no other source removes it
 * @param content what the source held, as a hash
 * @param reading the way it was cleaned and its quotations were found; another way finds others
 * @param words the cleaned text without its layout, as a hash; the same for the same article under
 *     two ids
 */
public record Filing(String origin, String content, String reading, String words) {

  /** Whether storing this content, read this way, would change nothing. */
  public boolean holds(String otherContent, String otherReading) {
    return content.equals(otherContent) && reading.equals(otherReading);
  }
}
