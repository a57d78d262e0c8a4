package org.onrecord.bench;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** What people use otherwise: it finds passages of the articles it was given, to measure us by. */
interface Peer extends Closeable {

  /** So many passages are found. */
  int FOUND = 20;

  /** Some words of an article, and how well they fit the question. */
  record Passage(String article, String text, double score) {}

  void add(String article, String text) throws IOException;

  /** Returns how many passages the articles were cut into. */
  int passages();

  /** Returns the passages that fit best, the best first. */
  List<Passage> best(String question) throws IOException;
}
