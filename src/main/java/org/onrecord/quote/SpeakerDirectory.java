package org.onrecord.quote;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The speakers the editors know: people and bodies, by their id. */
public final class SpeakerDirectory {

  private final Map<String, SpeakerEntry> byId = new LinkedHashMap<>();

  /**
   * @throws IllegalArgumentException if two entries have one id
   */
  public SpeakerDirectory(List<SpeakerEntry> entries) {
    for (SpeakerEntry entry : entries) {
      if (byId.put(String.valueOf(entry.speaker().id()), entry) != null) {
        throw new IllegalArgumentException("Two speakers have the id " + entry.speaker().id());
      }
    }
  }

  public List<SpeakerEntry> entries() {
    return List.copyOf(byId.values());
  }

  /** Returns a text that changes whenever an entry does. */
  public String fingerprint() {
    return UUID.nameUUIDFromBytes(byId.values().toString().getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  public Optional<SpeakerEntry> entry(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
