package org.onrecord.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testing.SmallCore;

class VerifierTest {

  @TempDir private static Path folder = Path.of("");

  private SmallCore small;

  @BeforeEach
  void open() {
    small = SmallCore.in(folder);
  }

  @AfterEach
  void close() {
    small.close();
  }

  private Verdict verdict(String claim) {
    return new Verifier(small.core()).verify(claim, "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The last mile is the steepest",
        "“the last mile is the steepest,”",
        "The last mile is the steepest — Tavi Rusk (@tavirusk) June 12, 2031",
        "The last mile is the steepesthttps://t.example/LastMile — Tavi Rusk (@tavirusk)",
      })
  void printedWordsAreFoundHoweverTheyArePasted(String claim) {
    Verdict.Exact exact = assertInstanceOf(Verdict.Exact.class, verdict(claim));

    assertEquals("The last mile is the steepest,", exact.where().get(0).text());
  }

  @Test
  void aChangedWordIsAltered() {
    assertInstanceOf(
        Verdict.Altered.class,
        verdict("The last mile is the easiest — Tavi Rusk (@tavirusk) June 12, 2031"));
  }

  @Test
  void anotherSentenceIsNotFound() {
    assertInstanceOf(Verdict.NotFound.class, verdict("Nobody wants a toll on bridges"));
  }
}
