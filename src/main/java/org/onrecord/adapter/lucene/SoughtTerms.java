package org.onrecord.adapter.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words of a question as terms of the index, typing errors mended where no word stands. */
class SoughtTerms {

  /** A question of a thousand words is no question; so many say what it is about. */
  private static final int MOST_TERMS = 32;

  private static final int MOST_MENDINGS = 5;

  /** A search takes some thousand words; the terms, each with its mendings, use most of them. */
  private static final int MOST_NEAR = 300;

  /** What a mended word is worth, more than any that may have been said instead. */
  static final double MENDED = 0.8;

  /** Words a question is made with, whatever it is about. */
  private static final Set<String> ASKING =
      Set.of(
          ("what who whom whose which when where why how whether do does did doing done am were been"
                  + " being has have had having can could would should shall may might must i me my"
                  + " you your we us our he him his she her its them anybody anyone anything"
                  + " somebody someone something everybody everyone everything nobody nothing")
              .split(" ", -1));

  private final EnglishWords words;
  private final IndexReader reader;

  SoughtTerms(EnglishWords words, IndexReader reader) {
    this.words = words;
    this.reader = reader;
  }

  /**
   * Returns the words that tell what is sought.
   *
   * @param isText whether it is no topic: of a text, a word that nobody said is oftener a name or a
   *     sign than a typing error
   */
  List<SoughtTerm> of(String text, boolean isText) throws IOException {
    List<String> spelt = words.spelt(text, MOST_TERMS);
    List<String> telling = spelt.stream().filter(word -> !ASKING.contains(word)).toList();
    var terms = new ArrayList<SoughtTerm>();
    for (String word : telling.isEmpty() ? spelt : telling) {
      terms.add(term(word, isText));
    }
    return terms;
  }

  private SoughtTerm term(String word, boolean isText) throws IOException {
    String stem = words.stem(word);
    int articles = frequency(stem);
    Map<String, Double> stems = new LinkedHashMap<>();
    stems.put(stem, 1.0);
    boolean isWord = articles > 0 || NearWords.shipped().has(stem);
    if (!isWord && !isText) {
      mended(word).forEach(each -> stems.put(words.stem(each), MENDED));
    }
    boolean means = isWord || stems.size() > 1;
    return new SoughtTerm(stem, rarity(articles), stems, Map.of(), means);
  }

  /** Adds the words that may have been said instead of each, if an article prints them. */
  List<SoughtTerm> withNear(List<SoughtTerm> sought) throws IOException {
    List<SoughtTerm> all = withAllNear(sought);
    var near = new TreeSet<String>();
    all.forEach(each -> near.addAll(each.near().keySet()));
    Set<String> printed = printed(near);
    return mostLikely(all.stream().map(each -> each.withNearOf(printed)).toList());
  }

  private Set<String> printed(SortedSet<String> stems) throws IOException {
    var printed = new HashSet<String>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Field.CONTEXT);
      TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
      for (String stem : stems) {
        if (!printed.contains(stem) && each.seekExact(new BytesRef(stem))) {
          printed.add(stem);
        }
      }
    }
    return printed;
  }

  /** Keeps so many as fit into one search. */
  static List<SoughtTerm> mostLikely(List<SoughtTerm> sought) {
    int most = MOST_NEAR / Math.max(1, sought.size());
    return sought.stream().map(each -> each.withNearest(most)).toList();
  }

  /** Adds what may have been said instead of each word, and of each two together. */
  static List<SoughtTerm> withAllNear(List<SoughtTerm> sought) {
    NearWords near = NearWords.shipped();
    var all = new ArrayList<SoughtTerm>(sought);
    all.replaceAll(each -> each.near(near.of(each.stem())));
    for (int i = 1; i < all.size(); i++) {
      Map<String, Double> ofBoth = near.of(all.get(i - 1).stem() + " " + all.get(i).stem());
      all.set(i - 1, all.get(i - 1).near(ofBoth));
      all.set(i, all.get(i).near(ofBoth));
    }
    return all;
  }

  private int frequency(String stem) throws IOException {
    return Math.max(
        reader.docFreq(new Term(Field.CONTEXT, stem)),
        reader.docFreq(new Term(Field.HEADLINE, stem)));
  }

  private double rarity(int frequency) {
    return Math.log1p((reader.numDocs() - frequency + 0.5) / (frequency + 0.5));
  }

  /** Returns the words in the index that this one may be a typing error for, likeliest first. */
  private List<String> mended(String word) throws IOException {
    Terms all = MultiTerms.getTerms(reader, Field.SPELLING);
    int edits = word.length() < 4 ? 0 : word.length() < 7 ? 1 : 2;
    if (all == null || edits == 0) {
      return List.of();
    }
    var found = new ArrayList<Map.Entry<String, Integer>>();
    for (int close = 1; close <= edits && found.isEmpty(); close++) {
      var similar = new FuzzyTermsEnum(all, new Term(Field.SPELLING, word), close, 1, true);
      for (BytesRef term = similar.next(); term != null; term = similar.next()) {
        found.add(Map.entry(term.utf8ToString(), similar.docFreq()));
      }
    }
    return found.stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_MENDINGS)
        .map(Map.Entry::getKey)
        .toList();
  }
}
