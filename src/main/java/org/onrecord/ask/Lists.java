package org.onrecord.ask;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.chat.Reply;
import org.onrecord.query.Holdings;

/** Who is quoted, and by whom: lists a person can pick from. */
final class Lists {

  private static final int LONGEST = 40;

  private Lists() {}

  static Reply speakers(Holdings holdings) {
    if (holdings.speakers().isEmpty()) {
      return Reply.of("Nobody is quoted yet.");
    }
    Map<String, Integer> quotations = quotations(holdings);
    String lines =
        quotations.entrySet().stream()
            .limit(LONGEST)
            .map(each -> each.getKey() + " (" + each.getValue() + ")")
            .collect(Collectors.joining("\n"));
    int left = quotations.size() - LONGEST;
    return Reply.of(
        "Quoted in "
            + Wording.reach(holdings)
            + ":\n"
            + lines
            + (left > 0 ? "\nand " + left + " others" : ""));
  }

  /** Returns how many there are of each name; "The officials" and "the officials" are one. */
  private static Map<String, Integer> quotations(Holdings holdings) {
    Map<String, String> names = new HashMap<>();
    Map<String, Integer> sums = new HashMap<>();
    for (Holdings.Quoted each : holdings.speakers()) {
      String name = each.speaker().name();
      String first = names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
      sums.merge(first == null ? name : first, each.quotations(), Integer::sum);
    }
    return sums.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
  }

  static Reply outlets(Holdings holdings) {
    String named = String.join("\n", holdings.outlets());
    return Reply.of(
        Wording.reach(holdings)
            + (named.isEmpty() ? "; no outlet is named." : ", from:\n" + named));
  }
}
