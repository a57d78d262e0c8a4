package org.onrecord.query.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Period;

/** Whom a question names before it asks: "Ana Cole, what did she say about the road?" */
final class NamedBefore {

  private static final Pattern FORM =
      Pattern.compile(
          "(?!(?:why|how|what|when|where|who|which|is|are|was|were|does|do|did|has|have|had|can|could|will|would)\\s)"
              + "(?<who>[^,:–—?!]{2,60}?)\\s*(?:[,:–—]|\\s-)\\s*(?<rest>(?:what(?! if\\b)|when|how|why|did|does|do|has|have"
              + "|had|is|was|were|are|who|which|where|can|will|would|any|anything|something|quotes?)\\s.+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TOPIC =
      Pattern.compile("(?<who>[^,:–—?!\"“]{2,60}?)\\s*(?:[:–—]|\\s-)\\s+(?<rest>.+)");

  private static final Pattern ONE_PERSON =
      Pattern.compile("\\b(?:he|she|him|her|his)\\b", Pattern.CASE_INSENSITIVE);

  private final SpeakerFinder speakers;

  NamedBefore(SpeakerFinder speakers) {
    this.speakers = speakers;
  }

  /**
   * @param who as typed
   * @param rest the question
   */
  record Named(List<AskedSpeaker> who, String rest) {}

  /** Returns who is named; somebody unknown, too, if the question goes on with "he" or "she". */
  Optional<Named> in(String question, Period period) {
    Matcher form = FORM.matcher(question);
    if (!form.matches()) {
      return Optional.empty();
    }
    List<AskedSpeaker> who = speakers.find(form.group("who"), period);
    String rest = form.group("rest");
    boolean known = who.stream().noneMatch(AskedSpeaker::isUnknown);
    return known || ONE_PERSON.matcher(rest).find()
        ? Optional.of(new Named(who, rest))
        : Optional.empty();
  }

  /** Returns who is named beyond doubt before nothing but a topic: "Ana Cole: the road". */
  Optional<Named> beforeATopic(String text, Period period) {
    return Optional.of(TOPIC.matcher(text))
        .filter(Matcher::matches)
        .filter(form -> speakers.isName(form.group("who")))
        .map(form -> new Named(speakers.find(form.group("who"), period), form.group("rest")));
  }
}
