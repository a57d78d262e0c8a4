package org.onrecord.adapter.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NearWordsTest {

  private static Map<String, Double> near(String stem) {
    return NearWords.shipped().of(stem);
  }

  private static double share(String stem, String other) {
    return near(stem).getOrDefault(other, 0.0);
  }

  @Test
  void aSynonymIsNear() {
    assertTrue(near("contempt").containsKey("disdain"));
  }

  @Test
  void aWordThatSharesARareSenseIsNotAsNearAsOneThatSharesTheUsual() {
    assertTrue(share("leather", "tough") > 0);
    assertTrue(share("leather", "tough") < share("rout", "road"));
  }

  @Test
  void anIrregularFormIsNearerThanAnyOtherWord() {
    assertTrue(share("threw", "throw") > share("rout", "road"));
    assertTrue(share("throw", "threw") > share("rout", "road"));
  }

  @Test
  void twoWordsTogetherHaveTheirOwn() {
    assertTrue(near("co worker").containsKey("colleagu"));
  }

  @Test
  void noWordIsNearItself() {
    assertFalse(near("result").containsKey("result"));
  }

  @Property(tries = 200)
  void anyTextHasNearWordsOrNone(@ForAll String text) {
    assertEquals(near(text), near(text));
  }

  @Test
  void aLongQuestionStillFitsIntoOneSearch() {
    List<SoughtTerm> sought =
        Stream.of(
                "take go make run set get give turn cut break call play hold draw pass carri fall"
                    .split(" ", -1))
            .map(stem -> new SoughtTerm(stem, 1, Map.of(stem, 1.0), Map.of(), true))
            .toList();

    List<SoughtTerm> all = SoughtTerms.mostLikely(SoughtTerms.withAllNear(sought));

    assertTrue(all.stream().mapToInt(term -> term.near().size()).sum() <= 300);
    assertTrue(all.stream().allMatch(term -> !term.near().isEmpty()));
  }
}
