package org.onrecord.query.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LikeWordsTest {

  private static final LikeWords NAMES =
      new LikeWords(List.of("benn", "yerevich", "ierevich", "price", "rice", "quill"));

  @Test
  void findsTypingErrorsAndTranscriptions() {
    assertEquals(List.of("yerevich", "ierevich"), NAMES.like("yerevich"));
    assertEquals(List.of("price", "rice"), NAMES.like("rpice"));
    assertEquals(List.of("quill"), NAMES.like("kuill"));
  }

  @Test
  void doesNotFindWhatBeginsOtherwise() {
    assertEquals(List.of("rice"), NAMES.like("rice"));
    assertEquals(List.of(), NAMES.like("fenn"));
  }

  @Property
  void findsWhatComparingEachWordWouldFind(
      @ForAll("words") List<String> words, @ForAll("words") List<String> typed) {
    List<String> names = words.stream().distinct().toList();
    LikeWords like = new LikeWords(names);

    for (String each : typed) {
      assertEquals(
          names.stream()
              .filter(name -> Spelling.likeness(each, name) > Spelling.DIFFERENT)
              .toList(),
          like.like(each));
    }
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.strings().withChars("abckhjuiyé").ofMaxLength(6).list().ofMaxSize(20);
  }
}
