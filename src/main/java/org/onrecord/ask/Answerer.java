package org.onrecord.ask;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.query.Conversation;
import org.onrecord.query.Decision;
import org.onrecord.query.Findings;
import org.onrecord.query.Intent;
import org.onrecord.query.Query;
import org.onrecord.query.QueryCore;
import org.onrecord.query.Question;
import org.onrecord.quote.Statement;

/** Turns what the core finds into answers, in and out of conversations. */
public final class Answerer {

  /** So many statements are shown at once; a person reads no more. */
  static final int AT_ONCE = 3;

  private static final Set<Intent> NO_SEARCH =
      Set.of(Intent.SPEAKERS, Intent.SOURCES, Intent.HELP, Intent.SMALL_TALK, Intent.INSTRUCTION);

  private final QueryCore core;

  public Answerer(QueryCore core) {
    this.core = core;
  }

  /**
   * An answer, and the conversation after it.
   *
   * @param conversation what the next question may lean on
   */
  public record Turn(Answer answer, Conversation conversation) {}

  /** Answers a question after others of the same conversation, the oldest first. */
  public Turn answer(String question, List<String> history) {
    Conversation conversation = Conversation.NEW;
    for (String earlier : history) {
      conversation = answer(earlier, conversation).conversation();
    }
    return answer(question, conversation);
  }

  public Turn answer(String question, Conversation conversation) {
    Optional<Pointed> pointed = Pointed.in(question, conversation);
    return pointed.isPresent()
        ? shown(pointed.get(), conversation)
        : answer(core.read(new Question(question), conversation), conversation);
  }

  /** What was shown stays what is talked about. */
  private Turn shown(Pointed pointed, Conversation conversation) {
    Query last = conversation.lastQuery().orElseGet(() -> Query.of(pointed.intent()));
    Query query = last.withIntent(pointed.intent());
    Answer answer =
        pointed
            .statement(conversation)
            .map(List::of)
            .<Answer>map(it -> new Answer.OnRecord(core.found(query, it), it, pointed.number()))
            .orElseGet(
                () ->
                    new Answer.Other(
                        core.found(query, conversation.statements()), pointed.intent()));
    return new Turn(answer, conversation);
  }

  Turn answer(Query query, Conversation conversation) {
    if (NO_SEARCH.contains(query.intent())) {
      return new Turn(new Answer.Other(core.nothing(query), query.intent()), conversation);
    }
    if (query.intent() == Intent.MORE) {
      return more(query, conversation);
    }
    Findings findings = core.find(query);
    boolean isFound = !findings.statements().isEmpty();
    if (isOfShown(query, conversation) && isFound && Shown.first(conversation) > 1) {
      return shownFrom(Shown.first(conversation), query, conversation);
    }
    // after "who else?" that found nobody, "that" is still what was shown before
    boolean isNothing = !isFound && findings.nearest().isEmpty();
    return isOfShown(query, conversation) && isNothing && !conversation.statements().isEmpty()
        ? shownFrom(1, query, conversation)
        : new Turn(answerOf(findings), conversation.after(findings, AT_ONCE));
  }

  /** Whether it is "when was that?". */
  private static boolean isOfShown(Query query, Conversation conversation) {
    return query.intent() == Intent.WHEN
        && conversation
            .lastQuery()
            .map(each -> each.withIntent(Intent.WHEN))
            .filter(query::equals)
            .isPresent();
  }

  private Turn shownFrom(int first, Query query, Conversation conversation) {
    List<Statement> shown =
        conversation.statements().subList(first - 1, conversation.statements().size());
    Findings found = core.found(query, shown);
    return new Turn(new Answer.OnRecord(found, shown, first), conversation);
  }

  private Turn more(Query query, Conversation conversation) {
    Findings found = core.found(query, conversation.unseen());
    Answer answer =
        conversation.unseen().isEmpty()
            ? new Answer.Other(found, Intent.MORE)
            : new Answer.OnRecord(found, conversation.unseen(), conversation.shown() + 1);
    return new Turn(answer, conversation.showing(conversation.shown() + AT_ONCE));
  }

  private static Answer answerOf(Findings findings) {
    Decision decision = findings.decision();
    if (decision instanceof Decision.Nothing nothing) {
      return new Answer.NotOnRecord(findings, nothing.reason(), findings.nearest());
    }
    if (decision instanceof Decision.Ambiguous ambiguous) {
      return new Answer.WhichOne(findings, ambiguous.asked(), ambiguous.fits());
    }
    return new Answer.OnRecord(findings, findings.statements(), 1);
  }
}
