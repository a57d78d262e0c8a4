package org.onrecord.query.read;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.query.Period;
import org.onrecord.quote.Speaker;

/**
 * What a question says it does not ask for before it asks: "ignore Miller, what did Price say?"
 *
 * @param who whose words are not wanted
 * @param rest the question
 */
record SetAside(Set<Speaker> who, String rest) {

  private static final String ASKING =
      "(?:(?:and|but|so|then|just|now|please)[,\\s]+)*"
          + "(?:what|who|whom|whose|which|how|when|where|did|does|do|has|have|had|any|anything|is|are"
          + "|was|were|compare|give|show|tell|list|find)\\b";

  private static final Pattern FORM =
      Pattern.compile(
          "\\s*(?:(?:please|ok|okay|so|well|now)[,\\s]+)*"
              + "(?:(?<told>ignore|forget(?: about)?|never ?mind|skip|leave (?:out|aside)|set aside"
              + "|enough (?:of|about|from)|no more(?: of| from)?)"
              + "|except(?: for)?|excluding|not counting|besides|apart from|aside from|other than)"
              + " (?<who>[^,;:.!?\"“”]{1,80}?)\\s*[,;:.!?–—-]+\\s*(?<rest>"
              + ASKING
              + ".*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Returns the question without what it sets aside; whole if that is part of the question. */
  static SetAside of(String text, SpeakerFinder speakers) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return new SetAside(Set.of(), text);
    }
    boolean isTold = matcher.group("told") != null;
    Set<Speaker> who =
        speakers.each(matcher.group("who"), Period.ANY).stream()
            .filter(each -> each.certain() || (isTold && each.fits().size() == 1))
            .flatMap(each -> each.fits().stream())
            .collect(Collectors.toUnmodifiableSet());
    boolean isPart = who.isEmpty() && !isTold;
    return new SetAside(who, isPart ? text : matcher.group("rest"));
  }
}
