package org.onrecord.ingest;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

/** A kind of file that holds one article or many. */
public interface ArticleFormat {

  /** Returns how the names of such files end, lower case and without the dot. */
  Set<String> endings();

  /** Shows each article of a file; one that cannot be read says so when it is read. */
  void read(Path file, Consumer<Offer> offers);
}
