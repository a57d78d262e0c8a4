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

  /** So many statements are surely still in sight. */
  private static final int IN_SIGHT = 3;

  /** How words end that say what somebody is or does; others are topics where nobody is nearby. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?:the|an?|that|this|his|her|their) (?:\\S+ )*?\\S+(?:er|or|ist|ian|(?<![mv])ent|ant|man|woman|person|master|chief|chair|head|boss|guy|lady|ess|bishop|priest|rep|aide|judge)(?: (?:of|for|from|in|at) .+)?",
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
                    .filter(somebody -> SOMEBODY.matcher(asked.strip()).matches())
                    .filter(somebody -> !introduced.as(asked, Set.of()).isEmpty()));
  }

  /** Returns whom the words mean of those who are quoted in the articles of the last answer. */
  Optional<List<AskedSpeaker>> beside(String asked, Conversation conversation) {
    List<Statement> all = conversation.statements();
    return Stream.of(all.subList(0, Math.min(IN_SIGHT, all.size())), all)
        .map(HoldersNearby::articles)
        .filter(articles -> !articles.isEmpty())
        .map(articles -> introduced.as(asked, articles))
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
