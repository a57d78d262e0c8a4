package org.onrecord.query.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.QuotationType;
import org.onrecord.quote.Statement;

/**
 * Brings printings of one utterance together.
 *
 * <p>Pairs that share the most are joined first. Two groups become one only if most of their pairs
 * are printings of one utterance: a long quotation may hold two that are not one. Wording is never
 * merged: each stays as its article prints it.
 */
public final class StatementGrouper {

  private static final Comparator<Quotation> ORIGINAL_FIRST =
      Comparator.comparing((Quotation each) -> each.article().provenance().isTranslation())
          .thenComparing(each -> each.type() == QuotationType.INDIRECT);

  private final List<Printed> printed;

  /** For each printing the places of all that are held to be of its utterance. */
  private final List<SortedSet<Integer>> groups = new ArrayList<>();

  private StatementGrouper(List<Quotation> quotations) {
    this.printed = quotations.stream().map(Printed::new).toList();
    for (int i = 0; i < printed.size(); i++) {
      groups.add(new TreeSet<>(Set.of(i)));
    }
  }

  /** Two printings, and how many words the one has of the other. */
  private record Pair(int first, int second, int shared) {}

  /** Returns the statements in the order of the first quotation of each. */
  public static List<Statement> group(List<Quotation> quotations) {
    var grouper = new StatementGrouper(quotations);
    grouper.pairs().forEach(grouper::join);
    return grouper.groups.stream().distinct().map(grouper::statement).toList();
  }

  private List<Pair> pairs() {
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < printed.size(); i++) {
      for (int j = i + 1; j < printed.size(); j++) {
        int shared = printed.get(i).shared(printed.get(j));
        if (shared > 0) {
          pairs.add(new Pair(i, j, shared));
        }
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::shared).reversed());
    return pairs;
  }

  private void join(Pair pair) {
    SortedSet<Integer> one = groups.get(pair.first());
    SortedSet<Integer> two = groups.get(pair.second());
    if (!one.contains(pair.second()) && areMostlyTheSame(one, two)) {
      one.addAll(two);
      two.forEach(each -> groups.set(each, one));
    }
  }

  /** Pairs of one article count only if they are alike: it rarely prints the same words again. */
  private boolean areMostlyTheSame(Set<Integer> one, Set<Integer> two) {
    int same = 0;
    int compared = 0;
    for (int i : one) {
      for (int j : two) {
        boolean alike = printed.get(i).shared(printed.get(j)) > 0;
        same += alike ? 1 : 0;
        compared += alike || !printed.get(i).isBeside(printed.get(j)) ? 1 : 0;
      }
    }
    return same * 2 > compared;
  }

  private Statement statement(Set<Integer> group) {
    return new Statement(
        group.stream().map(each -> printed.get(each).quotation()).sorted(ORIGINAL_FIRST).toList());
  }
}
