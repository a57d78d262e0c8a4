package org.onrecord.ingest;

import java.util.function.Consumer;

/** Where articles come from. */
public interface ArticleSource {

  /** Returns the name its articles are filed under; stored, so it must never change. */
  String origin();

  /**
   * Shows everything the source has, once and in the same order each time. What cannot be read is
   * shown, too, and says so when it is read.
   *
   * @throws SourceException if nobody can know what it has; then nothing of it may be removed
   */
  void forEach(Consumer<Offer> offers) throws SourceException;
}
