package org.onrecord.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.adapter.knowledge.SpeakersFile;
import org.onrecord.adapter.lucene.LuceneQuotationIndex;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Conversation;
import org.onrecord.query.Findings;
import org.onrecord.query.Query;
import org.onrecord.query.QueryCore;
import org.onrecord.query.Question;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.testing.MemoryArchive;

/**
 * Talks over news articles, made from pairs of questions of a data set: is the last turn read and
 * answered as the whole question would be?
 *
 * <p>Arguments: the folder of the data set, and how many pairs to talk about. Prints those that
 * were not resolved, then the share that was.
 */
public final class FollowUpBench {

  /** "=>" leads to the whole question. A, B: speakers; S, T: topics; M: a month; O: an outlet. */
  private static final List<String> TALKS =
      List.of(
          "what did {A} say about {S}? | and {B}? => what did {B} say about {S}?",
          "what did {A} say about {S}? | what about {B}? => what did {B} say about {S}?",
          "{A} on {S} | and about {T}? => what did {A} say about {T}?",
          "what did {A} say about {S}? | what did he say about {T}? => what did {A} say about {T}?",
          "what did {A} say about {S}? | sorry, I meant {B} => what did {B} say about {S}?",
          "what did {A} say? | and in {M}? => what did {A} say in {M}?",
          "what did {A} say about {S}? | only in {O} => what did {A} say about {S} in {O}?",
          "what did {A} say about {S}? | and {B}? | and about {T}? => what did {B} say about {T}?",
          "what did {A} say about {S}? | thanks! | and {B}? => what did {B} say about {S}?",
          "what did {A} say about {S}? | what else? | and about {T}? => what did {A} say about {T}?");

  private static final Pattern ABOUT = Pattern.compile(" (?:about|on) ([^?]+)\\??$");

  private record Pair(JsonNode one, JsonNode other, JsonNode printed) {

    String in(String talk) {
      YearMonth month = YearMonth.parse(printed.get("month").asText());
      return talk.replace("{A}", one.get("speaker").asText())
          .replace("{B}", other.get("speaker").asText())
          .replace("{S}", topic(one))
          .replace("{T}", topic(other))
          .replace("{M}", month.format(DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH)))
          .replace("{O}", printed.get("outlet").asText());
    }

    private static String topic(JsonNode question) {
      Matcher matcher = ABOUT.matcher(question.get("text").asText());
      return matcher.find() ? matcher.group(1) : "";
    }
  }

  private final QueryCore core;

  private FollowUpBench(QueryCore core) {
    this.core = core;
  }

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    SpeakerDirectory directory = SpeakersFile.read(Path.of("knowledge", "speakers.yaml"));
    var archive = new MemoryArchive();
    new GoldQuotations(directory, archive)
        .addNews(data.resolve("corpus.jsonl"), data.resolve("quotes_dev.jsonl"));
    try (var index = LuceneQuotationIndex.open(Files.createTempDirectory("follow-ups"))) {
      archive.articles().forEach(each -> index.put(each, archive.quotationsIn(each.id())));
      index.commit();
      var bench = new FollowUpBench(new QueryCore(directory, index, archive, Clock.systemUTC()));
      List<JsonNode> questions = JsonLines.read(data.resolve("queries_dev.jsonl"));
      bench.run(pairs(questions, Integer.parseInt(arguments[1])));
    }
  }

  private static List<Pair> pairs(List<JsonNode> questions, int most) {
    List<JsonNode> topics = of("topic_in", questions);
    List<JsonNode> printed = of("filter", questions);
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i + 1 < topics.size() && pairs.size() < most; i += 2) {
      pairs.add(new Pair(topics.get(i), topics.get(i + 1), printed.get(i % printed.size())));
    }
    return pairs;
  }

  private static List<JsonNode> of(String type, List<JsonNode> questions) {
    return questions.stream()
        .filter(each -> each.get("type").asText().equals(type))
        .filter(each -> !type.equals("topic_in") || !Pair.topic(each).isEmpty())
        .toList();
  }

  private void run(List<Pair> pairs) {
    int resolved = 0;
    int all = 0;
    for (Pair pair : pairs) {
      for (String talk : TALKS) {
        List<String> sides = List.of(pair.in(talk).split(" => ", -1));
        String last = told(List.of(sides.get(0).split(" \\| ", -1)));
        String whole = told(List.of(sides.get(1)));
        all++;
        if (last.equals(whole)) {
          resolved++;
        } else {
          System.out.println(pair.in(talk) + "\n    " + last + "\n    " + whole);
        }
      }
    }
    System.out.printf(
        Locale.ROOT, "resolved %d of %d: %.3f%n", resolved, all, (double) resolved / all);
  }

  /** What the last turn is read as, and what is answered first. */
  private String told(List<String> turns) {
    Conversation conversation = Conversation.NEW;
    Query query = Query.of(org.onrecord.query.Intent.HELP);
    String first = "";
    for (String turn : turns) {
      query = core.read(new Question(turn), conversation);
      Findings findings = core.find(query);
      if (query.intent() != org.onrecord.query.Intent.SMALL_TALK) {
        conversation = conversation.after(findings, 3);
        first = findings.statements().isEmpty() ? "" : findings.statements().get(0).lead().text();
      }
    }
    Set<String> who = query.speakers().stream().map(AskedSpeaker::name).collect(Collectors.toSet());
    return who
        + " "
        + query.topic()
        + " "
        + query.period().from()
        + " "
        + query.outlets()
        + ": "
        + first;
  }
}
