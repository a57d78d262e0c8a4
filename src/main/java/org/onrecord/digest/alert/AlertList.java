package org.onrecord.digest.alert;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.ChatAddress;
import org.onrecord.digest.Wish;

/**
 * Whom and what a chat follows.
 *
 * @param quiet absent if alerts may come at any hour
 */
public record AlertList(
    ChatAddress chat, List<Wish> wishes, @Nullable QuietHours quiet, Progress progress) {

  /**
   * How far a chat has been told.
   *
   * @param covered the number of the newest arrival
   * @param lastPost when it last got an alert
   */
  public record Progress(long covered, Instant lastPost) {}

  public AlertList {
    wishes = List.copyOf(wishes);
  }

  AlertList with(List<Wish> others) {
    return new AlertList(chat, others, quiet, progress);
  }

  AlertList quietIn(@Nullable QuietHours hours) {
    return new AlertList(chat, wishes, hours, progress);
  }

  AlertList at(Progress other) {
    return new AlertList(chat, wishes, quiet, other);
  }
}
