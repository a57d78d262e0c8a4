package org.onrecord.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the editors know of a speaker.
 *
 * @param otherNames spellings and names in any script
 * @param country whom the speaker speaks for; absent if nobody's
 */
public record SpeakerEntry(
    Speaker speaker,
    List<String> otherNames,
    List<Role> roles,
    @Nullable String country,
    @Nullable Gender gender) {

  /** Decides which pronouns can mean a person. */
  public enum Gender {
    FEMALE,
    MALE
  }

  public SpeakerEntry {
    otherNames = List.copyOf(otherNames);
    roles = List.copyOf(roles);
    if (!speaker.isKnown()) {
      throw new IllegalArgumentException("An entry is of a known speaker: " + speaker);
    }
  }
}
