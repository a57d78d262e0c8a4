package org.onrecord.adapter.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.digest.Subscriptions;
import org.onrecord.digest.SubscriptionsContract;
import org.onrecord.outbox.Outbox;

class JdbcSubscriptionsTest extends SubscriptionsContract {

  private final Database database;

  JdbcSubscriptionsTest(@TempDir Path folder) {
    this.database = Database.inFolder(folder);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  protected Subscriptions subscriptions() {
    return new JdbcSubscriptions(database);
  }

  @Override
  protected Outbox outbox() {
    return new JdbcOutbox(database);
  }
}
