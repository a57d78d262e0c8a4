package org.onrecord.bench;

import java.io.Closeable;
import java.io.IOException;

/** A system that answers questions over the articles it was given. */
interface Answering extends Closeable {

  Answered answer(AskedQuestion question) throws IOException;

  @Override
  default void close() throws IOException {}
}
