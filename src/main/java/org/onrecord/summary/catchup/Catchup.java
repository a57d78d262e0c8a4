package org.onrecord.summary.catchup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.chat.Remark;
import org.onrecord.chat.Reply;
import org.onrecord.query.Conversation;
import org.onrecord.query.Decision;
import org.onrecord.query.Findings;
import org.onrecord.query.Query;
import org.onrecord.query.QueryCore;
import org.onrecord.query.Question;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.QuotationId;
import org.onrecord.quote.Statement;

/** Tells a group what it talked about, and what is on record of it. */
public final class Catchup {

  /** What fits into one message. */
  private static final int THREADS = 4;

  private static final int STATEMENTS_PER_THREAD = 2;
  private static final int CLAIMS_PER_THREAD = 3;

  private final QueryCore core;
  private final ClaimCheck check;
  private final Gist gist = new Gist();

  public Catchup(QueryCore core, ClaimCheck check) {
    this.core = core;
    this.check = check;
  }

  /** Returns the catch-up of remarks, the oldest first; there must be some. */
  Reply of(List<Remark> remarks, String span) {
    List<TalkThread> threads = TalkThread.in(remarks);
    CatchupWriter writer = new CatchupWriter();
    writer.head(span, remarks, threads.size());
    List<TalkThread> told = largest(threads);
    Set<QuotationId> shown = new LinkedHashSet<>();
    for (int i = 0; i < told.size(); i++) {
      writer.thread(i + 1, told.get(i), gist.of(told.get(i)));
      onRecord(told.get(i), shown, writer);
      Claim.in(told.get(i).remarks()).stream()
          .distinct()
          .limit(CLAIMS_PER_THREAD)
          .forEach(claim -> writer.claim(claim, check.check(claim.words())));
    }
    return writer.reply();
  }

  private static List<TalkThread> largest(List<TalkThread> threads) {
    Comparator<TalkThread> bySize = Comparator.comparing(thread -> -thread.remarks().size());
    return threads.stream()
        .sorted(bySize)
        .limit(THREADS)
        .sorted(Comparator.comparing(TalkThread::begin))
        .toList();
  }

  /** Shows what answers the questions; without any, what is on record on the thread's topic. */
  private void onRecord(TalkThread thread, Set<QuotationId> shown, CatchupWriter writer) {
    List<String> questions = gist.questions(thread);
    int room = STATEMENTS_PER_THREAD;
    for (String question : questions) {
      Optional<Quotation> answer = room == 0 ? Optional.empty() : answer(read(question), shown);
      if (answer.isPresent()) {
        writer.answer(question, answer.get());
        shown.add(answer.get().id());
        room--;
      }
    }
    if (room == STATEMENTS_PER_THREAD) {
      String topic = String.join(" ", gist.topics(thread));
      answer(read(topic), shown)
          .ifPresent(
              quotation -> {
                writer.answer("", quotation);
                shown.add(quotation.id());
              });
    }
  }

  private Query read(String question) {
    return core.read(new Question(question), Conversation.NEW);
  }

  private Optional<Quotation> answer(Query query, Set<QuotationId> shown) {
    if (query.sought().isBlank()) {
      return Optional.empty();
    }
    Findings findings = core.find(query);
    List<Statement> statements =
        findings.decision() instanceof Decision.Found ? findings.statements() : List.of();
    List<Quotation> fresh = new ArrayList<>();
    statements.forEach(statement -> fresh.add(statement.lead()));
    return fresh.stream().filter(quotation -> !shown.contains(quotation.id())).findFirst();
  }
}
