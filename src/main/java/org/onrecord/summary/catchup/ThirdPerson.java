package org.onrecord.summary.catchup;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Verbs as they stand after a name: I am, Ana is. */
final class ThirdPerson {

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("am", "is"),
          Map.entry("are", "is"),
          Map.entry("were", "was"),
          Map.entry("have", "has"),
          Map.entry("do", "does"),
          Map.entry("go", "goes"),
          Map.entry("aren't", "isn't"),
          Map.entry("weren't", "wasn't"),
          Map.entry("haven't", "hasn't"),
          Map.entry("don't", "doesn't"));

  /** Verbs that stand often after I or you and look otherwise in the past. */
  private static final Set<String> PRESENT =
      Set.of(
          "agree",
          "apologize",
          "appreciate",
          "ask",
          "believe",
          "belong",
          "bring",
          "buy",
          "call",
          "care",
          "carry",
          "change",
          "come",
          "cook",
          "deserve",
          "doubt",
          "drink",
          "drive",
          "eat",
          "enjoy",
          "expect",
          "fear",
          "feel",
          "find",
          "finish",
          "get",
          "give",
          "guess",
          "hate",
          "hear",
          "help",
          "hope",
          "insist",
          "intend",
          "keep",
          "know",
          "learn",
          "leave",
          "like",
          "listen",
          "live",
          "look",
          "lose",
          "love",
          "make",
          "mean",
          "meet",
          "miss",
          "move",
          "need",
          "open",
          "own",
          "pay",
          "plan",
          "play",
          "prefer",
          "promise",
          "recommend",
          "remember",
          "require",
          "run",
          "say",
          "see",
          "seem",
          "sell",
          "send",
          "show",
          "sit",
          "sound",
          "speak",
          "spend",
          "stand",
          "start",
          "stay",
          "study",
          "suggest",
          "suppose",
          "take",
          "talk",
          "teach",
          "tell",
          "think",
          "travel",
          "trust",
          "try",
          "understand",
          "use",
          "wait",
          "walk",
          "want",
          "watch",
          "wear",
          "win",
          "wish",
          "wonder",
          "work",
          "worry",
          "write");

  private ThirdPerson() {}

  /** Returns the verb after a name; as it is if that is not certain. */
  static String of(String verb) {
    String small = verb.toLowerCase(Locale.ROOT);
    String irregular = IRREGULAR.get(small);
    if (irregular != null) {
      return irregular;
    }
    return PRESENT.contains(small) ? ended(small) : verb;
  }

  private static String ended(String verb) {
    if (verb.matches(".*[^aeiou]y")) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    return verb.matches(".*(?:s|sh|ch|x|z|o)") ? verb + "es" : verb + "s";
  }
}
