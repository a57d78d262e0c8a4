package org.onrecord.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.adapter.lucene.LuceneQuotationIndex;
import org.onrecord.article.Article;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.Speaker;
import org.onrecord.testing.Articles;
import org.onrecord.testing.Fixture;
import org.onrecord.testing.MemoryArchive;
import org.onrecord.testing.Quotations;

/** Many people ask while the index changes under them. */
class ConcurrentQuestionsTest {

  private static final int PEOPLE = 4;
  private static final int QUESTIONS_EACH = 20;
  private static final int CHANGES = 8;

  @TempDir private Path folder = Path.of("");

  private final MemoryArchive archive = Fixture.archive();
  private final AtomicBoolean changed = new AtomicBoolean();
  private QuotationIndex index = new NoIndex();
  private QueryCore core = new QueryCore(Fixture.DIRECTORY, index, archive, Fixture.CLOCK);
  private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);

  /** The one article that says something on bridges: each change takes it out and a twin in. */
  private record Printing(Article article, Quotation words) {
    static Printing of(String id, Speaker speaker) {
      Article article =
          Articles.of(id, "“Bridges bend before they break,” it says.", Fixture.JUNE.provenance());
      return new Printing(
          article, Quotations.direct(article, "Bridges bend before they break,", speaker));
    }
  }

  private final Printing first = Printing.of("first", Fixture.TAVI);
  private final Printing twin = Printing.of("twin", Fixture.TAVI);

  @BeforeEach
  void fill() {
    index = LuceneQuotationIndex.open(folder.resolve("index"));
    archive.store(first.article(), List.of(first.words()));
    archive.store(twin.article(), List.of(twin.words()));
    index.put(Fixture.MAY, Fixture.quotationsOfMay());
    index.put(first.article(), List.of(first.words()));
    index.commit();
    core = new QueryCore(Fixture.DIRECTORY, index, archive, Fixture.CLOCK);
  }

  @AfterEach
  void close() {
    people.shutdownNow();
    index.close();
  }

  @Test
  void everyQuestionSeesAChangeWholeOrNotAtAll() throws InterruptedException, ExecutionException {
    var askers = new ArrayList<Future<List<String>>>();
    for (int i = 0; i < PEOPLE; i++) {
      askers.add(people.submit((Callable<List<String>>) this::ask));
    }

    change();

    for (Future<List<String>> asker : askers) {
      assertEquals(List.of("Bridges bend before they break,"), asker.get());
    }
  }

  /** Each change swaps the printings and lets June's article come or go. */
  private void change() {
    for (int i = 0; i < CHANGES; i++) {
      Printing out = i % 2 == 0 ? first : twin;
      Printing in = i % 2 == 0 ? twin : first;
      index.remove(out.article().id());
      index.put(in.article(), List.of(in.words()));
      if (i % 2 == 0) {
        index.put(Fixture.JUNE, Fixture.quotationsOfJune());
      } else {
        index.remove(Fixture.JUNE.id());
      }
      index.commit();
    }
    changed.set(true);
  }

  /** Returns every different answer there was. */
  private List<String> ask() {
    var answers = new ArrayList<String>();
    for (int asked = 0; asked < QUESTIONS_EACH || !changed.get(); asked++) {
      String answer = answer("what did Rusk say about bridges?");
      if (!answers.contains(answer)) {
        answers.add(answer);
      }
    }
    return answers;
  }

  private String answer(String question) {
    Findings findings = core.find(new Question(question), Conversation.NEW);
    List<String> bridges =
        findings.candidates().stream()
            .map(each -> each.quotation().text())
            .filter(each -> each.startsWith("Bridges"))
            .toList();
    return String.join(" + ", bridges);
  }
}
