package org.onrecord.digest;

import org.onrecord.outbox.Outbox;
import org.onrecord.testing.InMemoryOutbox;
import org.onrecord.testing.InMemorySubscriptions;

class InMemorySubscriptionsTest extends SubscriptionsContract {

  private final Outbox outbox = new InMemoryOutbox();
  private final Subscriptions subscriptions = new InMemorySubscriptions(outbox);

  @Override
  protected Subscriptions subscriptions() {
    return subscriptions;
  }

  @Override
  protected Outbox outbox() {
    return outbox;
  }
}
