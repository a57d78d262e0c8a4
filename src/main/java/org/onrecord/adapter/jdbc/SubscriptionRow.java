package org.onrecord.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.ChatAddress;
import org.onrecord.digest.DigestProgress;
import org.onrecord.digest.DigestSchedule;
import org.onrecord.digest.Due;
import org.onrecord.digest.Subscription;
import org.onrecord.digest.WhenNothingNew;
import org.onrecord.digest.Wish;

/** A subscription as a row; its wishes have their own. */
final class SubscriptionRow {

  static final String INSERT =
      "insert into subscription (local_time, zone, nothing_new, next_date, next_at, covered,"
          + " skipped, refusals, front_end, chat, thread) values (?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)";

  private SubscriptionRow() {}

  static @Nullable Object[] of(Subscription subscription) {
    DigestProgress progress = subscription.progress();
    ChatAddress chat = subscription.chat();
    return new @Nullable Object[] {
      subscription.schedule().time().toString(),
      subscription.schedule().zone().getId(),
      subscription.preferences().whenNothingNew().name(),
      progress.next().date(),
      progress.next().at().toEpochMilli(),
      progress.covered(),
      progress.skipped(),
      chat.frontEnd(),
      chat.chat(),
      ChatColumns.thread(chat)
    };
  }

  static Subscription read(ResultSet row) throws SQLException {
    return new Subscription(
        ChatColumns.read(row),
        new DigestSchedule(
            LocalTime.parse(row.getString("local_time")), ZoneId.of(row.getString("zone"))),
        new Subscription.Preferences(
            List.of(), WhenNothingNew.valueOf(row.getString("nothing_new"))),
        progress(row));
  }

  private static DigestProgress progress(ResultSet row) throws SQLException {
    var next =
        new Due(
            row.getObject("next_date", LocalDate.class),
            Instant.ofEpochMilli(row.getLong("next_at")));
    return new DigestProgress(next, row.getLong("covered"), row.getInt("skipped"));
  }

  static Wish wish(ResultSet row) throws SQLException {
    return new Wish(
        Wish.Kind.valueOf(row.getString("kind")), row.getString("content"), row.getString("shown"));
  }
}
