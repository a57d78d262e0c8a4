package org.onrecord.query.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordRunsTest {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’]\\p{L}+)?");

  @Test
  void marksJoinLettersAlone() {
    assertEquals(
        List.of("don't", "s", "the", "1990", "s", "o'c"),
        SimilarWords.of("Don’t 's the 1990''s O'C'"));
  }

  @Property
  void areWhatAPatternFinds(@ForAll("texts") String text) {
    List<String> found =
        WORD.matcher(text)
            .results()
            .map(MatchResult::group)
            .map(word -> word.toLowerCase(Locale.ROOT).replace('’', '\''))
            .toList();

    assertEquals(found, SimilarWords.allOf(text));
    assertEquals(found.size(), SimilarWords.count(text));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> likely = Arbitraries.strings().withChars("aB1'’ .é½Ⅷ\u0301").ofMaxLength(30);
    return Arbitraries.oneOf(likely, Arbitraries.strings().ofMaxLength(30));
  }
}
