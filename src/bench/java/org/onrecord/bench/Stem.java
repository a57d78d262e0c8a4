package org.onrecord.bench;

import org.tartarus.snowball.ext.EnglishStemmer;

/** Porter's stems, as ROUGE counts words. */
final class Stem {

  private Stem() {}

  static String of(String word) {
    var stemmer = new EnglishStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
