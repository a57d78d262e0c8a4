package org.onrecord.query;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.article.Article;
import org.onrecord.query.rank.Scored;
import org.onrecord.quote.QuotationArchive;
import org.onrecord.quote.Speaker;

/**
 * Finds whom a question describes, where no name and no office tells it, among those who spoke of
 * its topic: by how articles present them, or by what stands beside their words.
 */
final class AsDescribed {

  /** Whoever is meant said what is asked about. */
  private static final int FIRST = 10;

  private final PrintedHolders holders;
  private final RankedByFit ranking;
  private final QuotationArchive archive;

  AsDescribed(PrintedHolders holders, RankedByFit ranking, QuotationArchive archive) {
    this.holders = holders;
    this.ranking = ranking;
    this.archive = archive;
  }

  /**
   * @param query names the described, as far as anybody is
   * @param scored their words
   */
  record Found(Query query, List<Scored> scored) {}

  /** Returns whom a question describes that names nobody; empty if none of them spoke of it. */
  Optional<Found> among(Query query) {
    return Optional.of(query)
        .filter(AsDescribed::describes)
        .map(AsDescribed::onWhatDescribes)
        .filter(each -> !each.sought().isEmpty())
        .map(this::described)
        .filter(found -> !found.scored().isEmpty());
  }

  private Found described(Query query) {
    AskedSpeaker asked = query.speakers().get(0);
    var described = new DescribedBeside(asked.asked());
    Set<Speaker> presented = new HashSet<>(holders.of(asked.asked()));
    presented.addAll(asked.fits());
    List<Scored> first = ranking.of(query.withSpeakers(List.of())).stream().limit(FIRST).toList();
    var fetched = new Fetched(archive, first, List.of());
    List<Scored> theirs =
        first.stream()
            .filter(
                each ->
                    presented.contains(each.candidate().speaker())
                        || described.isOf(each.candidate(), body(fetched, each)))
            .toList();
    List<Speaker> who = theirs.stream().map(each -> each.candidate().speaker()).distinct().toList();
    return new Found(
        query.withSpeakers(List.of(new AskedSpeaker(asked.asked(), who, false))), theirs);
  }

  private static String body(Fetched fetched, Scored scored) {
    return fetched.article(scored).map(Article::body).orElse("");
  }

  /** "The judge in the harbour case" spoke of the harbour case. */
  private static Query onWhatDescribes(Query query) {
    return query.sought().isEmpty()
        ? query.withTopic(DescribedBeside.more(query.speakers().get(0).asked()))
        : query;
  }

  /** Whether a question describes somebody who spoke of a topic, and names nobody. */
  private static boolean describes(Query query) {
    return query.speakers().size() == 1
        && query.words().isEmpty()
        && query.fittingSpeakers().stream().allMatch(AsDescribed::hasNoName)
        && (!query.namesSomebodyUnknown()
            || DescribedBeside.mayDescribe(query.speakers().get(0).asked()));
  }

  /** "A fundraiser" is no name, though articles may not say of whom they tell. */
  private static boolean hasNoName(Speaker speaker) {
    return speaker.kind() == Speaker.Kind.UNNAMED
        || (speaker.kind() == Speaker.Kind.UNRESOLVED
            && Character.isLowerCase(speaker.name().codePointAt(0)));
  }
}
