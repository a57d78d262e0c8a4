package org.onrecord.summary.catchup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a name in the place of I or you, with the verbs that go with it. */
final class PersonShift {

  private static final String ADVERB =
      "(?:(?:really|always|usually|often|never|just|also|still|only|already|probably|definitely"
          + "|certainly|actually|sometimes|even) )?";

  /** After these the verb stays as it is: what can Ana do. */
  private static final String NOT_AFTER_AUXILIARY =
      "(?<!\\b(?:does|did|can|could|would|will|should|may|might|must) )";

  private final String name;
  private final Pattern contracted;
  private final Pattern inverted;
  private final Pattern subject;
  private final Pattern possessive;
  private final Pattern object;

  private PersonShift(String name, String subject, String possessive, String object) {
    this.name = Matcher.quoteReplacement(name);
    this.contracted = pattern(subject + "'(m|re|ve|ll|d)");
    this.inverted = pattern("(am|are|were|have|do|don't|haven't|aren't) " + subject);
    this.subject = pattern(NOT_AFTER_AUXILIARY + subject + " (" + ADVERB + ")([\\w']+)");
    this.possessive = pattern(possessive);
    this.object = pattern(object);
  }

  static PersonShift ofSpeaker(String name) {
    return new PersonShift(name, "I", "(?:my|mine)", "(?:me|I)");
  }

  static PersonShift ofAddressee(String name) {
    return new PersonShift(name, "you", "(?:your|yours)", "you");
  }

  private static Pattern pattern(String words) {
    return Pattern.compile("\\b" + words + "\\b", Pattern.CASE_INSENSITIVE);
  }

  String in(String text) {
    String shifted =
        contracted.matcher(text).replaceAll(match -> name + " " + verbOf(match.group(1)));
    shifted = inverted.matcher(shifted).replaceAll(m -> ThirdPerson.of(m.group(1)) + " " + name);
    shifted =
        subject
            .matcher(shifted)
            .replaceAll(
                m ->
                    name + " " + m.group(1) + Matcher.quoteReplacement(ThirdPerson.of(m.group(2))));
    shifted = possessive.matcher(shifted).replaceAll(name + "'s");
    return object.matcher(shifted).replaceAll(name);
  }

  private static String verbOf(String contraction) {
    return switch (contraction.toLowerCase(java.util.Locale.ROOT)) {
      case "ve" -> "has";
      case "ll" -> "will";
      case "d" -> "would";
      default -> "is";
    };
  }
}
