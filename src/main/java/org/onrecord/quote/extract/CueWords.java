package org.onrecord.quote.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words that say that somebody speaks, each with the class of what it does. */
final class CueWords {

  /** Cues that stay cues when the tagger takes them for something else. */
  private static final Set<String> STRONG = Set.of("say", "tell", "add");

  private static final String NOUN = "noun";
  private static final String ATTITUDE = "attitude";

  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, String> verbs = new HashMap<>();
  private final Set<String> nouns;
  private final Set<String> attitudes;

  private CueWords(WordLists lists) {
    for (String name : lists.names()) {
      if (!name.equals(NOUN) && !name.equals(ATTITUDE)) {
        lists.words(name).forEach(word -> kinds.merge(word, name, CueWords::first));
      }
    }
    kinds.forEach((word, kind) -> verbs.put(word, kind.split("/", 2)[0]));
    this.nouns = lists.words(NOUN);
    this.attitudes = lists.words(ATTITUDE);
  }

  static CueWords load() {
    return new CueWords(WordLists.load("cues.txt"));
  }

  /** Returns the class of a verb that reports words, or the empty string. */
  String verb(Token token) {
    String found = verbs.getOrDefault(token.word(), "");
    boolean isVerb = token.isTag("VERB") || token.isTag("AUX") || STRONG.contains(found);
    return isVerb ? found : "";
  }

  /** Returns the finer kind of a verb within its class, or the empty string. */
  String kind(Token token) {
    return verb(token).isEmpty() ? "" : kinds.getOrDefault(token.word(), "");
  }

  /** Returns the class of a word that may report words, whatever part of speech it is. */
  String anyVerb(Token token) {
    return verbs.getOrDefault(token.word(), "");
  }

  boolean isStrong(Token token) {
    return STRONG.contains(verbs.getOrDefault(token.word(), ""));
  }

  boolean isNoun(Token token) {
    return nouns.contains(token.word()) && !token.isTag("VERB");
  }

  /** Whether a noun tells what somebody says, thinks or wants: "her call for …". */
  boolean isAttitude(Token token) {
    return attitudes.contains(token.word());
  }

  /** Of two classes with the same word, the one that reports more often. */
  private static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
