package org.onrecord.query;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.article.ArticleId;
import org.onrecord.query.read.Introduced;
import org.onrecord.quote.Speaker;

/**
 * Finds whom articles call by an office, or a description, that no editor entered: "opposition
 * leader Ana Cole", "Ana Cole, the mediator,".
 */
final class PrintedHolders implements Introduced {

  private static final int LOOKED_AT = 300;

  /** An office that so many are called by says nothing of who is meant. */
  private static final int MOST = 4;

  /** What is asked about tells more of them apart. */
  private static final int MOST_ON_A_TOPIC = 100;

  /** In words. */
  private static final int LONGEST = 14;

  private static final Set<String> POINTS_AT_SOMEBODY =
      Set.of("he", "she", "him", "her", "they", "them");

  private final QuotationIndex index;

  PrintedHolders(QuotationIndex index) {
    this.index = index;
  }

  /**
   * Returns the query with whoever is called so in place of offices that nobody is known to hold.
   */
  Query named(Query query) {
    int most = query.sought().isEmpty() ? MOST : MOST_ON_A_TOPIC;
    return query.withSpeakers(
        query.speakers().stream()
            .map(each -> each.isUnknown() ? named(each, most) : withTitle(each))
            .toList());
  }

  /** Of several people of a name, "Governor Cole" is whoever articles call so, if anybody. */
  private AskedSpeaker withTitle(AskedSpeaker asked) {
    List<Speaker> people = asked.fits().stream().filter(PrintedHolders::isPerson).toList();
    List<String> words = PrintedLine.words(asked.asked());
    if (people.size() < 2 || !OfficeNouns.isTitle(words.get(0))) {
      return asked;
    }
    List<Speaker> titled = of(asked.asked()).stream().filter(people::contains).toList();
    return titled.isEmpty()
        ? asked
        : new AskedSpeaker(
            asked.asked(),
            asked.fits().stream().filter(each -> !isPerson(each) || titled.contains(each)).toList(),
            false);
  }

  private static boolean isPerson(Speaker speaker) {
    return speaker.kind() == Speaker.Kind.PERSON;
  }

  private AskedSpeaker named(AskedSpeaker unknown, int most) {
    List<Speaker> holders = of(unknown.asked());
    return holders.isEmpty() || holders.size() > most
        ? unknown
        : new AskedSpeaker(unknown.asked(), holders, false);
  }

  /** Returns everybody whom articles present so. */
  List<Speaker> of(String asked) {
    return as(asked, Set.of());
  }

  @Override
  public List<Speaker> as(String asked, Set<ArticleId> articles) {
    if (asked.split("\\s+", LONGEST + 1).length > LONGEST
        || POINTS_AT_SOMEBODY.contains(asked.toLowerCase(Locale.ROOT))) {
      return List.of();
    }
    var called = new CalledSo(asked);
    return index.introductions(asked, articles, LOOKED_AT).stream()
        .filter(called::presents)
        .map(Introduction::speaker)
        .distinct()
        .toList();
  }
}
