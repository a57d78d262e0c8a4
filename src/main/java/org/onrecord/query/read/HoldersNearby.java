package org.onrecord.query.read;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.article.ArticleId;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Conversation;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.Statement;

/**
 * Whom a question calls by an office that only articles tell, "the harbour master": where those who
 * are quoted beside the last answer are called so, they alone are meant.
 */
final class HoldersNearby {

  /** How words end that say what somebody is or does; others are topics where nobody is nearby. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?:the|an?|that|this|his|her|their) (?:\\S+ )*?\\p{L}[\\p{L}.-]*(?:er|or|ist|ian|(?<![mv])ent|ant|man|woman|person|master|chief|chair|head|boss|guy|lady|ess|bishop|priest|rep|aide|judge)(?: (?:of|for|from|in|at) .+)?",
          Pattern.CASE_INSENSITIVE);

  private final Introduced introduced;

  HoldersNearby(Introduced introduced) {
    this.introduced = introduced;
  }

  /** Returns whom the words mean, to be found out later if nobody beside the last answer. */
  Optional<List<AskedSpeaker>> of(String asked, Conversation conversation) {
    return beside(asked, conversation)
        .or(
            () ->
                Optional.of(List.of(AskedSpeaker.unknown(asked)))
                    .filter(somebody -> isSomebody(asked))
                    .filter(somebody -> !introduced.as(asked, Set.of()).isEmpty()));
  }

  /** Whether words say what somebody is or does. */
  static boolean isSomebody(String words) {
    return SOMEBODY.matcher(words.strip()).matches();
  }

  /** Returns whom the words mean of those who are quoted in the articles of the last answer. */
  Optional<List<AskedSpeaker>> beside(String asked, Conversation conversation) {
    // "his lawyer" is called the lawyer where he is spoken of
    String office = Whose.what(asked);
    return Stream.of(conversation.articles(), articles(conversation.statements()))
        .filter(articles -> !articles.isEmpty())
        .map(articles -> introduced.as(office, articles))
        .flatMap(holders -> asked(asked, holders).stream())
        .findFirst();
  }

  private static Set<ArticleId> articles(Collection<Statement> statements) {
    return statements.stream()
        .flatMap(each -> each.quotations().stream())
        .map(each -> each.article().id())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<List<AskedSpeaker>> asked(String asked, List<Speaker> holders) {
    return holders.isEmpty()
        ? Optional.empty()
        : Optional.of(List.of(new AskedSpeaker(asked, holders, false)));
  }
}
