package org.onrecord.ask;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.adapter.lucene.LuceneQuotationIndex;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatMessage;
import org.onrecord.ingest.SourceException;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Conversation;
import org.onrecord.query.Query;
import org.onrecord.query.QueryCore;
import org.onrecord.quote.Statement;
import org.onrecord.testing.FiveArticles;
import org.onrecord.testing.Fixture;
import org.onrecord.testing.MemoryArchive;

/**
 * Talks of two and three turns over the five articles: what the last turn leaves out is taken from
 * the turns before.
 */
class ConversationsOnRecordTest {

  private static final double RESOLVED = 1;

  @TempDir private Path folder = Path.of("");

  private final FiveArticles articles = new FiveArticles();

  @Test
  void followUpsAreReadAsWholeQuestions() throws IOException, SourceException {
    List<String> talks = talks();
    var failed = new ArrayList<String>();
    var archive = new MemoryArchive();
    try (var index = LuceneQuotationIndex.open(folder)) {
      articles.store(archive, index);
      var core = new QueryCore(articles.directory(), index, archive, Fixture.CLOCK);
      for (String talk : talks) {
        String wrong = wrongIn(talk, core);
        if (!wrong.isEmpty()) {
          failed.add(talk + "\n    " + wrong);
        }
      }
    }
    double resolved = 1 - (double) failed.size() / talks.size();
    assertTrue(resolved >= RESOLVED, () -> resolved + "\n" + String.join("\n", failed));
  }

  private static List<String> talks() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/conversations.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private String wrongIn(String talk, QueryCore core) {
    boolean shows = talk.contains(" ~> ");
    List<String> sides = List.of(talk.split(shows ? " ~> " : " => ", -1));
    List<String> turns = List.of(sides.get(0).split(" \\| ", -1));
    Told last = told(turns, core);
    if (shows) {
      boolean shown = last.reply().contains(sides.get(1));
      return shown ? "" : "shows: " + last.reply();
    }
    Told whole = told(List.of(sides.get(1)), core);
    return last.reading().equals(whole.reading()) && last.first().equals(whole.first())
        ? ""
        : last.reading() + " " + last.first() + " but whole: " + whole.reading() + whole.first();
  }

  /**
   * What the last turn of a talk was read as and answered with.
   *
   * @param first the words answered first; empty if there are none
   */
  private record Told(String reading, String first, String reply) {}

  private Told told(List<String> turns, QueryCore core) {
    var conversations = new Conversations(Fixture.CLOCK, Duration.ofMinutes(10));
    var ask = new AskCommand(new Answerer(core), conversations);
    String reply = "";
    for (String turn : turns) {
      reply = articles.text(ask.run(turn, message(turn)));
    }
    Conversation after = conversations.with(message(""));
    List<Statement> statements = after.statements();
    String first = statements.isEmpty() ? "" : statements.get(0).lead().text();
    return new Told(after.lastQuery().map(each -> reading(each)).orElse(""), first, reply);
  }

  private static ChatMessage message(String text) {
    var address = new ChatAddress("test", "chat", null);
    return new ChatMessage(address, "1", "ann", "ann", text, Instant.EPOCH, false);
  }

  private static String reading(Query query) {
    Set<String> who = query.speakers().stream().map(AskedSpeaker::name).collect(Collectors.toSet());
    String topic = query.topic().toLowerCase(Locale.ROOT).replaceFirst("^(the|an?) ", "");
    return who
        + " "
        + topic
        + " "
        + query.period().from()
        + " "
        + query.period().to()
        + " "
        + query.outlets()
        + " "
        + query.words();
  }
}
