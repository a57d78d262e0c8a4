package org.onrecord.summary.catchup;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.summary.Terms;

/**
 * Tells a line as one tells what others said: "I'll call you" becomes "Ana will call Ben". What
 * could be told wrongly stays word for word, between marks.
 */
final class ReportedSpeech {

  /** Stand for the names until all is told, for people may be called anything. */
  private static final String SPEAKER = "\uE000";

  private static final String ADDRESSEE = "\uE001";

  private static final String AUXILIARY =
      "(do|does|did|are|is|was|were|have|has|can|could|would|will|should|may|am)";

  private static final Pattern REQUEST =
      pattern("(?:can|could|would|will) you (?:please )?(?!like|mind|be|have|want|say)(.+)");

  private static final Pattern WHETHER =
      pattern(AUXILIARY + " (I|you|we|they|he|she|it|there|this|that) (.+)");

  private static final Pattern OPEN =
      pattern(
          "((?:what|how|why|when|where|which|who)(?: [\\w']+){0,2}?) "
              + AUXILIARY
              + " (I|you|we) (.+)");

  private static final Pattern OF_BEING =
      pattern(
          "((?:what|how|why|when|where|which|who)(?: [\\w']+){0,2}?)(?:'s| (is|are|was|were)) (.+)");

  /** "Let us know" asks for something; "let us meet" speaks of all who talk. */
  private static final String LET_US = "let us(?! (?:know|in|out|off|down|through|alone|pass)\\b)";

  private static final Pattern SUGGESTION = pattern("(?:let's|" + LET_US + ") (.+)");

  /** Further back in a line; after a subject (they let us go) it is no suggestion. */
  private static final Pattern ALSO_SUGGESTED =
      pattern(".*(?:[,;:–—-] ?|\\b(?:and|but|so|or|then|now|maybe|perhaps) )" + LET_US + "\\b.*");

  private static final Pattern MARKS = Pattern.compile("[“”„«»\"\uE000\uE001]");
  private static final Pattern YOU = pattern(".*\\b(?:you|your|yours|yourself)\\b.*");

  private final Line line;
  private final PersonShift speaker = PersonShift.ofSpeaker(SPEAKER);
  private final PersonShift addressee = PersonShift.ofAddressee(ADDRESSEE);

  private ReportedSpeech(Line line) {
    this.line = line;
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  static String of(Line line) {
    return new ReportedSpeech(line).told();
  }

  private String told() {
    String text = line.text().replaceAll("\\s*[’']\\s*(?=\\p{L})", "'").strip();
    String end = text.replaceFirst("[\\s.!?…,;:]+$", "");
    boolean isCertain =
        !MARKS.matcher(text).find()
            && !ALSO_SUGGESTED.matcher(text).matches()
            && (!line.to().isEmpty() || !YOU.matcher(text).matches());
    Optional<String> told =
        isCertain && !end.isEmpty() ? (line.asks() ? question(end) : statement(end)) : verbatim();
    return named(told.or(this::verbatim).orElseThrow());
  }

  private Optional<String> verbatim() {
    return Optional.of(frame(line.asks() ? "asks" : "tells", "says") + ": “" + line.text() + "”");
  }

  private Optional<String> question(String text) {
    return match(REQUEST, text, m -> frame("asks", "asks") + " to " + shifted(m.group(1)))
        .or(() -> match(WHETHER, text, m -> asks() + "whether " + straight(m, 0)))
        .or(() -> match(OPEN, text, m -> asks() + small(m.group(1)) + " " + straight(m, 1)))
        .or(() -> match(OF_BEING, text, m -> asks() + small(m.group(1)) + being(m)));
  }

  private String being(MatchResult question) {
    String verb = question.group(2) == null ? "is" : question.group(2).toLowerCase(Locale.ROOT);
    return " " + verb + " " + shifted(question.group(3));
  }

  private String asks() {
    return frame("asks", "asks") + " ";
  }

  /** Puts the verb behind its subject: "do you like" becomes "Ben likes". */
  private String straight(MatchResult question, int before) {
    String verb = question.group(before + 1).toLowerCase(Locale.ROOT);
    boolean isOnlyAuxiliary = verb.equals("do") || verb.equals("does");
    return shifted(
        question.group(before + 2)
            + (isOnlyAuxiliary ? " " : " " + verb + " ")
            + question.group(before + 3));
  }

  private Optional<String> statement(String text) {
    return match(SUGGESTION, text, m -> SPEAKER + " suggests that they " + shifted(m.group(1)))
        .or(
            () ->
                Optional.of(plain(text))
                    .filter(told -> !told.equals(SPEAKER))
                    .map(told -> told + "."));
  }

  private String plain(String text) {
    String shifted = shifted(text);
    return shifted.equals(SPEAKER) || shifted.startsWith(SPEAKER + " ")
        ? shifted
        : frame("tells", "says") + ": " + small(shifted);
  }

  private String shifted(String text) {
    String third = Together.asOthers(speaker.in(text));
    return line.to().isEmpty() ? third : addressee.in(third);
  }

  private String frame(String toSomebody, String toNobody) {
    return line.to().isEmpty()
        ? SPEAKER + " " + toNobody
        : SPEAKER + " " + toSomebody + " " + ADDRESSEE;
  }

  private String named(String told) {
    return told.replace(SPEAKER, line.speaker()).replace(ADDRESSEE, line.to());
  }

  /** A first word that could begin any sentence loses its capital. */
  private static String small(String text) {
    String first = text.split("[^\\p{L}']+", 2)[0];
    return Terms.tells(first.toLowerCase(Locale.ROOT))
        ? text
        : first.toLowerCase(Locale.ROOT) + text.substring(first.length());
  }

  private interface Telling {
    String of(Matcher match);
  }

  private static Optional<String> match(Pattern pattern, String text, Telling telling) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? Optional.of(telling.of(matcher) + ".") : Optional.empty();
  }
}
