package org.onrecord.query.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Query;
import org.onrecord.quote.QuotationId;

/** What comes nearest to a question that nothing answers. */
public final class Nearest {

  /** Others' words beside which the asked speaker is named are likelier to be what is sought. */
  private static final double BESIDE_THE_NAME = 0.8;

  private static final double ELSEWHERE = 0.4;

  private Nearest() {}

  /**
   * Returns the asked speakers' own words and others', the nearest first.
   *
   * @param own the ranking of the question
   * @param others the ranking of the same topic, whoever spoke
   */
  public static List<Scored> of(Query query, List<Scored> own, List<Scored> others) {
    Set<QuotationId> known = new HashSet<>();
    own.forEach(each -> known.add(each.candidate().id()));
    Set<String> names = familyNames(query);
    var nearest = new ArrayList<>(own);
    for (Scored each : others) {
      if (known.add(each.candidate().id())) {
        List<String> beside = SimilarWords.allOf(each.candidate().context());
        boolean named = beside.stream().anyMatch(names::contains);
        nearest.add(
            new Scored(each.candidate(), each.score() * (named ? BESIDE_THE_NAME : ELSEWHERE)));
      }
    }
    nearest.sort(Comparator.comparingDouble(Scored::score).reversed());
    return nearest;
  }

  private static Set<String> familyNames(Query query) {
    return query.speakers().stream()
        .map(AskedSpeaker::name)
        .map(name -> name.replaceFirst("^.*\\s(?=\\S+$)", "").toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
