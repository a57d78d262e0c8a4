package org.onrecord.summary.catchup;

import org.onrecord.testing.InMemoryConsents;
import org.onrecord.testing.InMemoryTalkBook;

class InMemoryTalkTest extends TalkContract {

  private final InMemoryTalkBook book = new InMemoryTalkBook();
  private final InMemoryConsents consents = new InMemoryConsents();

  @Override
  protected TalkBook book() {
    return book;
  }

  @Override
  protected Consents consents() {
    return consents;
  }
}
