package org.onrecord.ask;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.query.Conversation;
import org.onrecord.query.Intent;
import org.onrecord.quote.Statement;

/**
 * What a message points at in the last answer instead of asking anew: "the second one", "which
 * paper was that in?", "how did the others put it?".
 *
 * @param intent what is to be told of it: its context, its source or how others print it
 * @param number of the statement, from 1, as it was shown
 */
record Pointed(Intent intent, int number) {

  private static final String SO = "(?:(?:and|but|so|ok|okay|hm+|then|please)[,\\s]+)*";

  private static final String IT = "(?:it|that|this|these|those|them)";

  /** "The second one": a place in the last answer, not a question. */
  private static final Pattern PLACE =
      form(
          "(?:(?:and|show|show me|give me|read|read me|what about|context(?: of)?|the context(?: of)?)\\s+)*(?:the\\s+)?"
              + "(?:(first|second|third|fourth|fifth|last)(?: one| quote| quotation| statement)?"
              + "|(?:number|no\\.?|#)?\\s*(\\d{1,2})|context)"
              + "(?: (?:in full|in context|again|as a whole|please))*");

  private static final Pattern AROUND =
      form(
          "(?:right )?(?:before|after)(?: "
              + IT
              + ")?|(?:and )?then|(?:and )?what (?:did|does) (?:he|she|they) say (?:next|before(?: "
              + IT
              + ")?|after(?: "
              + IT
              + ")?|right after(?: "
              + IT
              + ")?)|what (?:came|comes|stands|is|was|follows|followed)(?: (?:right|just))?(?: next| (?:before|after|around)(?: "
              + IT
              + ")?)?|in (?:what|which) context(?: (?:was|is|did).*)?|what(?:'s| is| was) the context(?: of "
              + IT
              + ")?|what (?:was|were) (?:he|she|they) (?:asked|answering|talking about|referring to)");

  private static final String GIVE =
      "(?:(?:(?:can|could|may|will) (?:i|we|you) )?(?:please )?(?:have|get|see|read|show|give|quote|post|let|print)(?: (?:me|us))?(?: (?:have|see))? |(?:i|we)(?: want| need|['’]d like)(?: to (?:see|have|read))? )?";

  private static final String QUOTE =
      "(?:quote|quotation|statement|thing|text|sentence|passage|answer|words)";

  /** "Can I have that in full?": what is shown, and what stands around it. */
  private static final Pattern IN_FULL =
      form(
          GIVE
              + "(?:(?:"
              + IT
              + "|(?:the |that |his |her |their )?"
              + QUOTE
              + ") )?(?:in full|in whole|in its entirety|unabridged|complete|completely|at full length)"
              + "|"
              + GIVE
              + "(?:the |that |this |his |her |their )?(?:whole|full|entire|complete) "
              + QUOTE
              + "|"
              + GIVE
              + "the rest(?: of (?:"
              + IT
              + "|(?:the |that |his |her )?"
              + QUOTE
              + "))?");

  /** "Who said that?", "is that true?": what a source tells of the first of them. */
  private static final Pattern SOURCE =
      form(
          "by whom|who (?:said|says) (?:that|this|it)"
              + "|where (?:was|is|did|does|can) (?:that|this|it|he|she|they|i)(?: (?:printed|published|said|from|stand|appear|read|find)| say)?(?: (?:that|this|it|so))?"
              + "|(?:from |in )?(?:which|what) (?:outlet|paper|newspaper|article|source|site|website)(?:'s (?:that|this|it))?(?: (?:was|is|did|does|has|had|printed|published|wrote|reported|carried|had|ran) (?:that|this|it|he|she|they))?(?: (?:say|said|stand|appear|printed|published))?(?: (?:that|this|it))?(?: (?:in|from|printed in|published in|by))?"
              + "|who (?:printed|published|reported|wrote|carried) (?:that|this|it)"
              + "|(?:is|was) (?:that|this|it) (?:really |actually )?(?:true|real|correct|so|verbatim|word for word|his own words|her own words|their own words)"
              + "|really|are you sure|how do you know(?: (?:that|this|it))?"
              + "|(?:what(?:'s| is) |show |show me |give me |do you have |got )?(?:the |your |its |a )?(?:source|link|url)(?: (?:for|of|to) (?:that|this|it))?(?: please)?");

  private static final String OTHERS =
      "(?:the |any |an )?(?:other|another) (?:papers?|newspapers?|outlets?|articles?|sources?|sites?|media|reports?)";

  private static final Pattern PRINTINGS =
      form(
          "how (?:did|do|does|has|have) (?:"
              + OTHERS
              + "|the others?|others) (?:put|print|word|phrase|report|quote|render|translate|have)(?:ed|d)? "
              + IT
              + "|how (?:else )?(?:was|is) "
              + IT
              + " (?:put|printed|worded|phrased|reported|quoted|translated)(?: elsewhere| in "
              + OTHERS
              + ")?|what (?:did|do|does) "
              + OTHERS
              + " (?:print|write|have|say|report|put)(?: (?:of|about|on) "
              + IT
              + ")?|(?:in |from )?"
              + OTHERS
              + "(?: too)?|(?:is|are|was|were) there (?:another|any other|other) (?:versions?|translations?|wordings?|printings?)(?: of "
              + IT
              + ")?|(?:any )?other (?:versions?|translations?|wordings?|printings?)(?: of "
              + IT
              + ")?|(?:did|has|have|does) (?:"
              + OTHERS
              + "|anyone else|anybody else|any other paper) (?:also )?(?:print|report|carry|quote|publish)(?:ed|s)? "
              + IT
              + "(?: too)?");

  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth");

  private static Pattern form(String pattern) {
    return Pattern.compile(
        SO + "(?:" + pattern + ")(?: please)?[\\s.?!]*", Pattern.CASE_INSENSITIVE);
  }

  /** Returns what a message points at; empty if it is a question or nothing has been shown yet. */
  static Optional<Pointed> in(String message, Conversation conversation) {
    if (conversation.statements().isEmpty()) {
      return Optional.empty();
    }
    String text = message.strip();
    Matcher place = PLACE.matcher(text);
    if (place.matches()) {
      return Optional.of(new Pointed(Intent.CONTEXT, number(place, conversation)));
    }
    return intent(text).map(intent -> new Pointed(intent, Shown.first(conversation)));
  }

  private static Optional<Intent> intent(String text) {
    if (SOURCE.matcher(text).matches()) {
      return Optional.of(Intent.SOURCE);
    }
    if (PRINTINGS.matcher(text).matches()) {
      return Optional.of(Intent.PRINTINGS);
    }
    return AROUND.matcher(text).matches() || IN_FULL.matcher(text).matches()
        ? Optional.of(Intent.CONTEXT)
        : Optional.empty();
  }

  private static int number(Matcher place, Conversation conversation) {
    String digits = place.group(2);
    if (digits != null) {
      return Integer.parseInt(digits);
    }
    String ordinal = place.group(1);
    if (ordinal == null) {
      return Shown.first(conversation);
    }
    return ordinal.equalsIgnoreCase("last")
        ? Math.min(conversation.shown(), conversation.statements().size())
        : ORDINALS.indexOf(ordinal.toLowerCase(Locale.ROOT)) + 1;
  }

  /** Returns the statement; empty if the last answer has fewer. */
  Optional<Statement> statement(Conversation conversation) {
    return Shown.statement(conversation, number);
  }
}
