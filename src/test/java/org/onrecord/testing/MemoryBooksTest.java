package org.onrecord.testing;

import org.onrecord.chat.BooksContract;
import org.onrecord.chat.FrontDesk;

class MemoryBooksTest extends BooksContract {

  private final MemoryBooks books = new MemoryBooks();

  @Override
  protected FrontDesk.Books books() {
    return books.books();
  }
}
