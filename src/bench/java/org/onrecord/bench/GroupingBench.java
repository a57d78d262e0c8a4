package org.onrecord.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onrecord.adapter.knowledge.SpeakersFile;
import org.onrecord.query.rank.StatementGrouper;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.Statement;
import org.onrecord.testing.MemoryArchive;

/**
 * Measures how well printings of one utterance are brought together: F1 over pairs of annotated
 * quotations out of different places, and pairs that must stay apart.
 *
 * <p>Argument: the data folder.
 */
public final class GroupingBench {

  private GroupingBench() {}

  public static void main(String[] arguments) throws IOException {
    Path quotes = Path.of(arguments[0], "quotes");
    var archive = new MemoryArchive();
    var gold =
        new GoldQuotations(SpeakersFile.read(Path.of("knowledge", "speakers.yaml")), archive);
    gold.addSeeds(quotes.resolve("seeds_gold.jsonl"));
    var all = new ArrayList<Quotation>();
    archive.forEach(all::addAll);
    Map<Quotation, Integer> ours = numbered(StatementGrouper.group(all));
    JsonNode clusters = JsonLines.JSON.readTree(quotes.resolve("seeds_clusters.json").toFile());
    Map<Quotation, List<String>> theirs = new HashMap<>();
    for (JsonNode cluster : clusters.get("clusters")) {
      for (JsonNode member : cluster.get("members")) {
        holding(all, member)
            .forEach(
                each ->
                    theirs
                        .computeIfAbsent(each, one -> new ArrayList<>())
                        .add(cluster.get("cluster").asText()));
      }
    }
    score(all, ours, theirs);
    for (JsonNode pair : clusters.get("must_not_merge")) {
      for (Quotation a : holding(all, pair.get("a"))) {
        for (Quotation b : holding(all, pair.get("b"))) {
          if (Objects.equals(ours.get(a), ours.get(b))) {
            System.out.println("MERGED: " + a.text() + " <> " + b.text());
          }
        }
      }
    }
  }

  private static Map<Quotation, Integer> numbered(List<Statement> statements) {
    var numbers = new HashMap<Quotation, Integer>();
    for (int i = 0; i < statements.size(); i++) {
      for (Quotation each : statements.get(i).quotations()) {
        numbers.put(each, i);
      }
    }
    return numbers;
  }

  private static List<Quotation> holding(List<Quotation> all, JsonNode member) {
    int start = member.get("start").asInt();
    int end = member.get("end").asInt();
    return all.stream()
        .filter(each -> each.article().id().value().equals(member.get("doc").asText()))
        .filter(each -> each.words().start() < end && start < each.words().end())
        .toList();
  }

  private static void score(
      List<Quotation> all, Map<Quotation, Integer> ours, Map<Quotation, List<String>> theirs) {
    int both = 0;
    int onlyOurs = 0;
    int onlyTheirs = 0;
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Quotation a = all.get(i);
        Quotation b = all.get(j);
        if (a.article().equals(b.article())) {
          continue;
        }
        boolean together = Objects.equals(ours.get(a), ours.get(b));
        var shared = new ArrayList<>(theirs.getOrDefault(a, List.of()));
        shared.retainAll(theirs.getOrDefault(b, List.of()));
        both += together && !shared.isEmpty() ? 1 : 0;
        if (together && shared.isEmpty()) {
          onlyOurs++;
          System.out.println("TOO MUCH: " + a.text() + " <> " + b.text());
        }
        if (!together && !shared.isEmpty()) {
          onlyTheirs++;
          System.out.println("MISSED " + shared + ": " + a.text() + " <> " + b.text());
        }
      }
    }
    System.out.printf(
        "pairs both %d, only ours %d, only theirs %d, F1 %.3f%n",
        both, onlyOurs, onlyTheirs, 2.0 * both / (2.0 * both + onlyOurs + onlyTheirs));
  }
}
