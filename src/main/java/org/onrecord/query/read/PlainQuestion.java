package org.onrecord.query.read;

import java.util.List;
import java.util.Optional;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Intent;
import org.onrecord.query.Period;
import org.onrecord.query.Query;

/** Reads of whom and about what a question asks that no longer names its time and its outlet. */
final class PlainQuestion {

  private final InAForm inAForm;
  private final WithoutAForm withoutAForm;
  private final NamedBefore before;
  private final Whose whose;

  PlainQuestion(SpeakerFinder speakers) {
    this.inAForm = new InAForm(speakers);
    this.before = new NamedBefore(speakers);
    this.withoutAForm = new WithoutAForm(speakers, before);
    this.whose = new Whose(speakers);
  }

  /** Whom a question names before it asks is meant, unless it names somebody else. */
  Query read(String typed, Period period) {
    String text = SaidTogether.asked(HowTheySpoke.leftOut(typed));
    Optional<Query> moved = TopicFirst.moved(text).map(each -> readAlone(each, period));
    return moved
        .filter(query -> !query.speakers().isEmpty() && InAForm.asksOfSomebodyKnown(query))
        .or(
            () ->
                before
                    .in(text, period)
                    .map(named -> of(named.who(), readAlone(named.rest(), period), period)))
        .or(() -> moved)
        .orElseGet(() -> readAlone(text, period));
  }

  /** What asks of nobody as it stands may have typing errors. */
  private Query readAlone(String text, Period period) {
    Optional<Query> typed = inAForm.asTyped(text, period);
    return typed
        .filter(InAForm::asksOfSomebodyKnown)
        .or(() -> withoutAForm.unnamed(text, period))
        .or(() -> inAForm.mistyped(text, period))
        .or(() -> typed.flatMap(unknown -> inAForm.inAnotherForm(text, period)))
        .or(() -> typed.flatMap(unknown -> withoutAForm.namedAlone(text, period)))
        .or(() -> typed.flatMap(unknown -> withoutAForm.inTwoScripts(unknown, period)))
        .or(() -> typed.flatMap(unknown -> withoutAForm.begunByAName(text, unknown, period)))
        .or(
            () ->
                typed
                    .filter(PlainQuestion::isTooLong)
                    .flatMap(tooLong -> withoutAForm.ofFirstNamed(text, period)))
        .or(() -> typed)
        .or(() -> withoutAForm.ofFirstNamed(text, period))
        .or(() -> withoutAForm.ofWhomIsNamedBeforeATopic(text, period))
        .or(() -> withoutAForm.inOtherScript(text, period))
        .orElseGet(() -> withoutAForm.freely(text, period));
  }

  /** "How did Cole defend her post" has no verb for "post", and no "Cole defend her". */
  private static boolean isTooLong(Query query) {
    return query.speakers().size() == 1
        && query.speakers().get(0).asked().split("\\s+", FirstNamed.LONGEST + 1).length
            > FirstNamed.LONGEST;
  }

  private Query of(List<AskedSpeaker> named, Query query, Period period) {
    Optional<List<AskedSpeaker>> theirs =
        query.speakers().size() == 1 && query.speakers().get(0).isUnknown()
            ? whose.of(query.speakers().get(0).asked(), named, period)
            : Optional.empty();
    if (theirs.isPresent()) {
      return query.withSpeakers(theirs.get());
    }
    if (!query.speakers().isEmpty()) {
      return Whose.something(query).map(each -> each.withSpeakers(named)).orElse(query);
    }
    Intent intent = query.intent() == Intent.ABOUT ? Intent.STATEMENTS : query.intent();
    return query.withIntent(intent).withSpeakers(named);
  }
}
