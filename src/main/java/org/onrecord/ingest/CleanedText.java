package org.onrecord.ingest;

import java.util.List;

/**
 * The article of a page, and what stood around it.
 *
 * @param body whole lines of the page, each character as it was; line feeds between them
 * @param removed in the order of the page
 */
public record CleanedText(String body, List<RemovedPart> removed, LineStarts starts) {

  public CleanedText {
    removed = List.copyOf(removed);
  }

  /**
   * Returns where a character of the body stands in the text it was cleaned from. The end of the
   * body is a place, too.
   */
  public int rawOffset(int bodyOffset) {
    return starts.rawOffset(bodyOffset);
  }
}
