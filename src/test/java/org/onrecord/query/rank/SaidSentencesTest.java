package org.onrecord.query.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SaidSentencesTest {

  private static final Pattern ENDING = Pattern.compile("(?<=\\w{4})(?:ments?|ings?|ed|es|s|ly)$");

  @Property
  void wordsLoseTheLongestEndingThatLeavesFourLetters(@ForAll("words") String word) {
    assertEquals(
        List.of(ENDING.matcher(word).replaceFirst("")),
        SaidSentences.of(word).sentences().get(0).words());
  }

  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> stems =
        Arbitraries.strings().withChars("begx1é").ofMinLength(2).ofMaxLength(6);
    Arbitrary<String> endings =
        Arbitraries.of("", "ment", "ments", "ing", "ings", "ed", "es", "s", "ly", "n's");
    return stems.flatMap(stem -> endings.map(ending -> stem + ending)).filter(w -> !w.equals("be"));
  }
}
