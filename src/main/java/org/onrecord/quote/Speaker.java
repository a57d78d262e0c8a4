package org.onrecord.quote;

import org.jspecify.annotations.Nullable;

/**
 * Whose words a quotation is: a person, a body, or a source as far as the article names it.
 *
 * @param id the key that is the same in every article; absent unless {@link #isKnown()}
 * @param name the name to show; for an unnamed or unresolved source, what the article calls it
 */
public record Speaker(@Nullable String id, String name, Kind kind) {

  /** Whoever said what an article prints without a word of who that is. */
  public static final Speaker SOMEONE = unnamed("someone");

  /** What an article lets us know of a speaker. */
  public enum Kind {
    PERSON,
    /** A ministry, a joint statement, an organisation. */
    BODY,
    /** A source that the article leaves without a name; it stays so for ever. */
    UNNAMED,
    /** A mention that fits nobody with enough certainty; shown as printed. */
    UNRESOLVED,
    /** Who puts the questions in a transcript: on record word for word, but states nothing. */
    ASKER
  }

  public Speaker {
    boolean known = kind == Kind.PERSON || kind == Kind.BODY;
    if (known == (id == null)) {
      throw new IllegalArgumentException("A " + kind + " with id " + id + ": " + name);
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("A speaker's name must not be blank");
    }
  }

  public static Speaker person(String id, String name) {
    return new Speaker(id, name, Kind.PERSON);
  }

  public static Speaker body(String id, String name) {
    return new Speaker(id, name, Kind.BODY);
  }

  public static Speaker unnamed(String asPrinted) {
    return new Speaker(null, asPrinted, Kind.UNNAMED);
  }

  public static Speaker unresolved(String asPrinted) {
    return new Speaker(null, asPrinted, Kind.UNRESOLVED);
  }

  public static Speaker asker(String asPrinted) {
    return new Speaker(null, asPrinted, Kind.ASKER);
  }

  /** Whether the words are a question put to somebody, which no list and no news is made of. */
  public boolean isAsker() {
    return kind == Kind.ASKER;
  }

  /** Whether this is a person or body that other articles may name too. */
  public boolean isKnown() {
    return id != null;
  }
}
