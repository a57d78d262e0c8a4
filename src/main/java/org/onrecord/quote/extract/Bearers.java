package org.onrecord.quote.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.quote.Speaker;

/** Tells whose name a phrase holds, and which speaker that is. */
final class Bearers {

  private final ArticleText article;
  private final NamedInArticle named;

  Bearers(ArticleText article, NamedInArticle named) {
    this.article = article;
    this.named = named;
  }

  /** Returns whom the last name inside a phrase belongs to; a person rather than a place. */
  @Nullable Named in(Mention mention) {
    Named found = null;
    for (NameInText place : named.places()) {
      Named here = named.at(place.span().start());
      if (mention.head().overlaps(place.span()) && here != null) {
        boolean worse = found != null && found.isPerson() && !here.isPerson();
        found = worse ? found : here;
      }
    }
    return found;
  }

  /** Returns the one person whom the text names in full before a place; null if there are more. */
  @Nullable Named onlyOneBefore(int end) {
    List<Named> people =
        named.all().stream()
            .filter(each -> each.name().isFull() && !each.isBody())
            .filter(each -> each.places().stream().anyMatch(place -> place.span().end() <= end))
            .toList();
    return people.size() == 1 ? people.get(0) : null;
  }

  /** Returns the speaker as the editors know it, or else as the article prints it in full. */
  Speaker speaker(Named found) {
    if (found.entry().isPresent()) {
      return found.entry().get().speaker();
    }
    String printed = printed(found.fullest().span());
    String slug = found.name().slug();
    if (found.isBody() || (!found.name().isFull() && hasArticle(found))) {
      return Speaker.body(slug, printed);
    }
    boolean person = found.name().isFull() || found.isPerson();
    return person
        ? Speaker.person(slug, Name.inSmallLetters(printed))
        : Speaker.unresolved(printed);
  }

  /** Whether the article prints "the" before the name: no person's. */
  private boolean hasArticle(Named found) {
    return found.places().stream()
        .anyMatch(
            place -> article.text().regionMatches(true, place.span().start() - 4, "the ", 0, 4));
  }

  /** Returns a phrase with the names that say which one: "the councils of Lenton and Marl". */
  String described(Mention mention) {
    List<Token> tokens = article.tokens();
    int end = mention.last();
    if (end < tokens.size() && tokens.get(end).word().equals("of") && isUpper(end + 1)) {
      end += 2;
      while (isUpper(end) || (isJoint(end) && isUpper(end + 1))) {
        end++;
      }
    }
    return printed(new Span(mention.span().start(), tokens.get(end - 1).end()));
  }

  private boolean isUpper(int token) {
    return token < article.tokens().size()
        && article.tokens().get(token).isUpper()
        && !article.tokens().get(token).isMarked();
  }

  private boolean isJoint(int token) {
    return token < article.tokens().size()
        && (article.tokens().get(token).word().equals("and")
            || article.tokens().get(token).isSign(","));
  }

  String printed(Span span) {
    return article.textAt(span).replaceAll("\\s+", " ").strip();
  }
}
