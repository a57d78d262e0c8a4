package org.onrecord.outbox;

import org.onrecord.testing.InMemoryOutbox;

class InMemoryOutboxTest extends OutboxContract {

  private final Outbox outbox = new InMemoryOutbox();

  @Override
  protected Outbox outbox() {
    return outbox;
  }
}
