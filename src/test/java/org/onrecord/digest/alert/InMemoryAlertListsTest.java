package org.onrecord.digest.alert;

import org.onrecord.outbox.Outbox;
import org.onrecord.testing.InMemoryAlertLists;
import org.onrecord.testing.InMemoryOutbox;

class InMemoryAlertListsTest extends AlertListsContract {

  private final Outbox outbox = new InMemoryOutbox();
  private final AlertLists lists = new InMemoryAlertLists(outbox);

  @Override
  protected AlertLists lists() {
    return lists;
  }

  @Override
  protected Outbox outbox() {
    return outbox;
  }
}
