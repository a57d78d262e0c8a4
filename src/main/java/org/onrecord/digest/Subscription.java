package org.onrecord.digest;

import java.util.List;
import org.onrecord.chat.ChatAddress;

/** A chat's wish for a digest. */
public record Subscription(
    ChatAddress chat, DigestSchedule schedule, Preferences preferences, DigestProgress progress) {

  /**
   * What a chat wants in its digest.
   *
   * @param wishes empty means everything
   */
  public record Preferences(List<Wish> wishes, WhenNothingNew whenNothingNew) {

    /** What a chat gets that never said what it wants. */
    static final Preferences EVERYTHING = new Preferences(List.of(), WhenNothingNew.SILENCE);

    public Preferences {
      wishes = List.copyOf(wishes);
    }
  }

  public Subscription with(DigestProgress other) {
    return new Subscription(chat, schedule, preferences, other);
  }

  public Subscription with(Preferences other) {
    return new Subscription(chat, schedule, other, progress);
  }
}
