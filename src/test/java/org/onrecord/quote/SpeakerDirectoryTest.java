package org.onrecord.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeakerDirectoryTest {

  private static final SpeakerEntry DUVAL = entry("ana-duval", "Ana Duval");
  private static final SpeakerEntry MAREK = entry("ivo-marek", "Ivo Marek");

  @Test
  void aSpeakerIsFoundByTheirId() {
    SpeakerDirectory directory = new SpeakerDirectory(List.of(DUVAL, MAREK));

    assertEquals(Optional.of(MAREK), directory.entry("ivo-marek"));
    assertEquals(Optional.empty(), directory.entry("nobody"));
  }

  @Test
  void twoSpeakersOfOneIdAreRefused() {
    List<SpeakerEntry> twice = List.of(DUVAL, entry("ana-duval", "Another"));

    assertThrows(IllegalArgumentException.class, () -> new SpeakerDirectory(twice));
  }

  @Test
  void theFingerprintChangesWithAnEntry() {
    String before = new SpeakerDirectory(List.of(DUVAL)).fingerprint();

    assertEquals(before, new SpeakerDirectory(List.of(DUVAL)).fingerprint());
    assertNotEquals(
        before, new SpeakerDirectory(List.of(entry("ana-duval", "Anna Duval"))).fingerprint());
  }

  private static SpeakerEntry entry(String id, String name) {
    return new SpeakerEntry(Speaker.person(id, name), List.of(), List.of(), null, null);
  }
}
