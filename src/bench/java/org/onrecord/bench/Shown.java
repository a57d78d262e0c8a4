package org.onrecord.bench;

/**
 * A text that a system shows for a question.
 *
 * @param article the id of the article it is from
 * @param who whose words it says they are; empty if it does not say
 */
record Shown(String article, String text, double score, String who) {

  static Shown passage(String article, String text, double score) {
    return new Shown(article, text, score, "");
  }
}
