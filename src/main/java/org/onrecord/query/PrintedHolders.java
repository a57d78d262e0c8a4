package org.onrecord.query;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.onrecord.quote.Speaker;

/**
 * Finds whom articles call by an office that no editor entered: "opposition leader Ana Cole", "Ana
 * Cole, the mediator,".
 */
final class PrintedHolders {

  private static final int LOOKED_AT = 120;

  /** An office that so many are called by says nothing of who is meant. */
  private static final int MOST = 4;

  private static final int LONGEST_OFFICE = 5;

  private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:the|an?)\\s+");

  private static final Pattern WORDS = Pattern.compile("[\\p{L}.’'-]+(?: [\\p{L}.’'-]+)*");

  /** Offices that are printed with a capital in front of a name, as places are, too. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)(?:president|minister|secretary|ambassador|leader|chair(?:man|woman)?|chancellor|governor"
              + "|senator|mayor|general|king|queen|prince|princess|pope|director|speaker|envoy|judge"
              + "|spokes(?:man|woman|person)|chief|head|commissioner|professor)$");

  private static final String ONE = "(?:(?i:the|an?)|[\\p{L}.]+[’']s?)\\s+";

  /** In "the mediator, told Ana Cole that", the mediator is somebody else. */
  private static final String NO_VERB =
      "(?:(?!\\p{L}+ed\\b|told\\b|said\\b|met\\b|who\\b|with\\b|and\\b)[\\p{L}.’'-]+\\s+)";

  private final QuotationIndex index;

  PrintedHolders(QuotationIndex index) {
    this.index = index;
  }

  /**
   * Returns the query with whoever is called so in place of offices that nobody is known to hold.
   */
  Query named(Query query) {
    return query.withSpeakers(
        query.speakers().stream().map(each -> each.isUnknown() ? named(each) : each).toList());
  }

  private AskedSpeaker named(AskedSpeaker unknown) {
    String office = ARTICLE.matcher(unknown.asked().strip()).replaceFirst("");
    if (!WORDS.matcher(office).matches() || office.split(" ", -1).length > LONGEST_OFFICE) {
      return unknown;
    }
    List<Speaker> holders =
        index.beside(office, LOOKED_AT).stream()
            .filter(each -> each.speaker().kind() == Speaker.Kind.PERSON)
            .filter(each -> isCalled(office, each.speaker().name(), each.context()))
            .map(Candidate::speaker)
            .distinct()
            .toList();
    return holders.isEmpty() || holders.size() > MOST
        ? unknown
        : new AskedSpeaker(unknown.asked(), holders, false);
  }

  private static boolean isCalled(String office, String name, String context) {
    String surname = Pattern.quote(name.substring(name.lastIndexOf(' ') + 1));
    String called = "(?:" + Pattern.quote(name) + "|" + surname + ")(?!\\p{L})";
    String small = spaced(office.toLowerCase(Locale.ROOT));
    String before = TITLE.matcher(office).find() ? "(?i:" + spaced(office) + ")" : small;
    String pattern =
        String.join(
            "|",
            "(?<![\\p{L}-])" + before + "\\s+" + called,
            ONE + small + ",\\s+" + NO_VERB + "{0,3}" + Pattern.quote(name) + "(?!\\p{L})",
            called + ",\\s+" + ONE + "(?:[\\p{L}.-]+\\s+){0,2}" + small + "(?![\\p{L}-])");
    return Pattern.compile(pattern).matcher(context).find();
  }

  private static String spaced(String words) {
    return Pattern.quote(words).replace(" ", "\\E\\s+\\Q");
  }
}
