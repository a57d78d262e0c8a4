package org.onrecord.quote.extract;

/**
 * A word or sign outside quotation marks, or one piece of marked words as a whole.
 *
 * @param word lower case, apostrophes straight
 * @param tag universal part of speech; {@link #MARKED} for marked words
 * @param sentence number of its sentence in the article
 * @param paragraph number of its paragraph in the article
 * @param marked number of the marked words it stands for, or -1
 */
record Token(
    int start,
    int end,
    String text,
    String word,
    String tag,
    int sentence,
    int paragraph,
    int marked) {

  static final String MARKED = "MARKED";

  boolean isMarked() {
    return marked >= 0;
  }

  boolean isUpper() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  boolean isWord() {
    return !isMarked() && Character.isLetterOrDigit(text.codePointAt(0));
  }

  boolean isTag(String prefix) {
    return tag.startsWith(prefix);
  }

  boolean isSign(String signs) {
    return !isMarked() && text.length() == 1 && signs.indexOf(text.charAt(0)) >= 0;
  }

  Token tagged(String newTag) {
    return new Token(start, end, text, word, newTag, sentence, paragraph, marked);
  }
}
