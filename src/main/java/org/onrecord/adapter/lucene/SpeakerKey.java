package org.onrecord.adapter.lucene;

import java.util.Locale;
import org.onrecord.quote.Speaker;

/** Speakers as terms of the index. */
final class SpeakerKey {

  private static final char BETWEEN = '\t';

  private SpeakerKey() {}

  /** Returns the term that all quotations of a speaker share. */
  static String who(Speaker speaker) {
    return speaker.isKnown()
        ? "id:" + speaker.id()
        : "printed:" + speaker.name().toLowerCase(Locale.ROOT);
  }

  static String write(Speaker speaker) {
    String id = speaker.id();
    return speaker.kind().name() + BETWEEN + (id == null ? "" : id) + BETWEEN + speaker.name();
  }

  static Speaker read(String written) {
    int first = written.indexOf(BETWEEN);
    int second = written.indexOf(BETWEEN, first + 1);
    String id = written.substring(first + 1, second);
    return new Speaker(
        id.isEmpty() ? null : id,
        written.substring(second + 1),
        Speaker.Kind.valueOf(written.substring(0, first)));
  }
}
