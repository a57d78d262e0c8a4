package org.onrecord.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.chat.ChatAddress;
import org.onrecord.digest.DigestProgress;
import org.onrecord.digest.Subscription;
import org.onrecord.digest.Subscriptions;
import org.onrecord.digest.Wish;
import org.onrecord.outbox.OutboundMessage;

/** Subscriptions in two tables, in one database with the outbox. */
public final class JdbcSubscriptions implements Subscriptions {

  private static final String MOVE_ON =
      "update subscription set next_date = ?, next_at = ?, covered = ?, skipped = ? where "
          + ChatColumns.SAME_CHAT
          + " and next_at = ? and covered = ?";

  private final Sql sql;

  public JdbcSubscriptions(Database database) {
    this.sql = database.sql();
  }

  @Override
  public void save(Subscription subscription) {
    sql.together(
        connection -> {
          delete(connection, subscription.chat());
          Sql.update(connection, SubscriptionRow.INSERT, SubscriptionRow.of(subscription));
          WishRows.insert(
              connection,
              "subscription_wish",
              subscription.chat(),
              subscription.preferences().wishes());
        });
  }

  private static int delete(Connection connection, ChatAddress chat) throws SQLException {
    return Sql.update(
        connection,
        "delete from subscription where " + ChatColumns.SAME_CHAT,
        ChatColumns.of(chat));
  }

  @Override
  public Optional<Subscription> of(ChatAddress chat) {
    return sql
        .list(
            SubscriptionRow::read,
            "select * from subscription where " + ChatColumns.SAME_CHAT,
            ChatColumns.of(chat))
        .stream()
        .map(this::withWishes)
        .findFirst();
  }

  @Override
  public List<Subscription> dueBy(Instant now, int limit) {
    return sql
        .list(
            SubscriptionRow::read,
            "select * from subscription where next_at <= ? order by next_at, front_end, chat,"
                + " thread fetch first "
                + limit
                + " rows only",
            now.toEpochMilli())
        .stream()
        .map(this::withWishes)
        .toList();
  }

  private Subscription withWishes(Subscription bare) {
    List<Wish> wishes = WishRows.of(sql, "subscription_wish", bare.chat());
    return bare.with(new Subscription.Preferences(wishes, bare.preferences().whenNothingNew()));
  }

  @Override
  public boolean moveOn(DigestProgress before, Subscription after, Optional<OutboundMessage> post) {
    boolean[] moved = {false};
    sql.together(
        connection -> {
          moved[0] = update(connection, before, after);
          if (moved[0] && post.isPresent() && !JdbcOutbox.insert(connection, post.get())) {
            ChatAddress chat = after.chat();
            Sql.update(
                connection,
                "update subscription set covered = ? where " + ChatColumns.SAME_CHAT,
                before.covered(),
                chat.frontEnd(),
                chat.chat(),
                ChatColumns.thread(chat));
          }
        });
    return moved[0];
  }

  private static boolean update(Connection connection, DigestProgress before, Subscription after)
      throws SQLException {
    DigestProgress progress = after.progress();
    ChatAddress chat = after.chat();
    int rows =
        Sql.update(
            connection,
            MOVE_ON,
            progress.next().date(),
            progress.next().at().toEpochMilli(),
            progress.covered(),
            progress.skipped(),
            chat.frontEnd(),
            chat.chat(),
            ChatColumns.thread(chat),
            before.next().at().toEpochMilli(),
            before.covered());
    return rows == 1;
  }

  @Override
  public boolean end(ChatAddress chat) {
    String whole = "delete from subscription where front_end = ? and chat = ?";
    return chat.thread() == null
        ? sql.update(whole, chat.frontEnd(), chat.chat()) > 0
        : sql.update(whole + " and thread = ?", ChatColumns.of(chat)) > 0;
  }

  @Override
  public int countRefusal(ChatAddress chat, LocalDate day) {
    return RefusalColumns.count(sql, "subscription", chat, day);
  }

  @Override
  public int refusals(ChatAddress chat) {
    return RefusalColumns.of(sql, "subscription", chat);
  }

  @Override
  public void forgetRefusals(ChatAddress chat) {
    RefusalColumns.forget(sql, "subscription", chat);
  }

  @Override
  public int count() {
    return sql.list(row -> row.getInt(1), "select count(*) from subscription").get(0);
  }
}
