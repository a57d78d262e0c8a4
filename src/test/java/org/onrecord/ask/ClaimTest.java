package org.onrecord.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mary Kane: “the ferry sails at noon”",
        "Mary Kane said “the ferry sails at noon”.",
        "Did Mary Kane say \"the ferry sails at noon\"?",
        "According to Mary Kane, «the ferry sails at noon»",
        "“the ferry sails at noon” — Mary Kane",
        "“the ferry sails at noon” wrote Mary Kane",
        "Mary Kane: the ferry sails at noon",
        "the ferry sails at noon - Mary Kane",
      })
  void nameStandsBesideTheWords(String claim) {
    assertEquals(Optional.of(new Claim("the ferry sails at noon", "Mary Kane")), Claim.in(claim));
  }

  @Test
  void wordsAloneAreAllThereIs() {
    assertEquals(Optional.empty(), Claim.in("the ferry sails at noon"));
    assertEquals(Optional.of(new Claim("the ferry", "")), Claim.in("“the ferry”"));
  }

  @Property
  void wordsAndNameStandInTheText(@ForAll String text) {
    Claim.in(text).ifPresent(claim -> assertTrue(text.contains(claim.words()), text));
  }
}
