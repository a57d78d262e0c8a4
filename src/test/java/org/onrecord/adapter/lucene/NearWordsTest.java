package org.onrecord.adapter.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
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
  void aKindIsNotAsNearAsASynonym() {
    assertTrue(share("contempt", "sneer") > 0);
    assertTrue(share("contempt", "sneer") < share("contempt", "disdain"));
  }

  @Test
  void anIrregularFormIsNear() {
    assertTrue(near("threw").containsKey("throw"));
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
}
