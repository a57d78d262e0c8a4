package org.onrecord.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.article.Article;
import org.onrecord.chat.Citation;
import org.onrecord.chat.Reply;
import org.onrecord.query.Decision;
import org.onrecord.query.Intent;
import org.onrecord.query.Period;
import org.onrecord.query.Query;
import org.onrecord.query.rank.SimilarWords;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.Statement;

/** What the bot says before it shows words, so that nobody takes them for more than they are. */
final class LeadIn {

  /** Ways to ask that give words, and want to know of them. */
  private static final Set<Intent> GIVES_WORDS = Set.of(Intent.DID_SAY, Intent.WHO_SAID);

  private LeadIn() {}

  static List<Reply.Block> to(Answer.OnRecord answer) {
    Query query = answer.findings().query();
    List<String> sentences = new ArrayList<>();
    readAs(query).ifPresent(sentences::add);
    if (query.intent() == Intent.WHO_IS) {
      sentences.add("Who is left unnamed in an article stays unnamed here, too. On record is:");
    }
    howNear(answer).ifPresent(sentences::add);
    dayAfter(answer).or(() -> later(answer)).ifPresent(sentences::add);
    if (!query.like().isEmpty() && !isPrinted(query.like(), answer.statements())) {
      sentences.add("Nobody else in the same words. Nearest of what others said is:");
    }
    if (answer.first() == 1) {
      sentences.addAll(Silence.in(answer.findings()));
    }
    if (query.intent() == Intent.WHEN) {
      sentences.add(when(answer.statements().get(0).lead()));
    }
    return sentences.stream().<Reply.Block>map(Reply.Paragraph::new).toList();
  }

  /** Says so where what is shown is not what was asked for, word for word. */
  private static Optional<String> howNear(Answer.OnRecord answer) {
    Query query = answer.findings().query();
    if (Wording.isNoSubject(query) && query.intent() == Intent.ABOUT) {
      return Optional.of("I know only what was said. Nearest to your question is:");
    }
    if (answer.findings().decision() instanceof Decision.Beside) {
      return Optional.of("Not in these words, but in an article on it:");
    }
    if (GIVES_WORDS.contains(query.intent())) {
      return isPrinted(query.sought(), answer.statements())
          ? Optional.empty()
          : Optional.of("Not in these words. Nearest on record is:");
    }
    if (query.topic().isEmpty() || Mentioned.in(answer.statements(), answer.findings())) {
      return Optional.empty();
    }
    return query.leaning().isBeside(answer.statements().get(0))
        ? Optional.of("Not in these words; in the same article there is:")
        : Optional.of("Not in these words. Nearest in meaning is:");
  }

  /** Says whom a misspelt or shared name was taken for, so that a reader can object. */
  private static Optional<String> readAs(Query query) {
    String taken =
        query.speakers().stream()
            .filter(each -> !each.certain())
            .flatMap(
                each -> Taken.of(each).map(who -> "“" + each.asked() + "” read as " + who).stream())
            .collect(Collectors.joining("; "));
    return taken.isEmpty() ? Optional.empty() : Optional.of(taken + ".");
  }

  /** Who asks for a day is told if it was printed on the next. */
  private static Optional<String> dayAfter(Answer.OnRecord answer) {
    LocalDate day = answer.findings().query().period().from();
    LocalDate last = answer.findings().query().period().to();
    return Optional.ofNullable(last)
        .filter(next -> day != null && next.equals(day.plusDays(1)))
        .filter(
            next ->
                answer.statements().stream()
                    .allMatch(each -> next.equals(each.lead().article().provenance().published())))
        .map(next -> "Printed on " + Citation.day(next) + ":");
  }

  /** Nothing is printed of a time before all articles, but something may be told of it. */
  private static Optional<String> later(Answer.OnRecord answer) {
    Period period = answer.findings().query().period();
    return Optional.of(period.asked())
        .filter(asked -> period.isAny() && !asked.isEmpty())
        .map(asked -> "No article is of that time (“" + asked + "”). Printed later:");
  }

  private static boolean isPrinted(String asked, List<Statement> statements) {
    List<String> words = SimilarWords.of(asked);
    return statements.stream()
        .flatMap(each -> Stream.concat(Stream.of(each.lead()), each.variants().stream()))
        .map(each -> SimilarWords.allOf(each.text()))
        .anyMatch(printed -> Collections.indexOfSubList(printed, words) >= 0);
  }

  private static String when(Quotation quotation) {
    Article article = quotation.article();
    return article.provenance().published() == null
        ? "No date is printed or known:"
        : "Published: " + Citation.source(article) + ".";
  }
}
