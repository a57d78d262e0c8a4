package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.article.Span;

/** Finds the names, nouns and pronouns outside quotation marks that may be a source. */
final class Mentions {

  private static final Set<String> POSSESSIVES =
      Set.of("his", "her", "their", "its", "our", "my", "your", "one", "another", "this", "these");

  private static final Set<String> OWNERS = Set.of("his", "her", "their");
  private static final Set<String> OPINIONS = Set.of("opinion", "view", "words", "account");

  private static final Set<String> LONE_PRONOUNS =
      Set.of("another", "one", "others", "some", "many", "both", "several", "those");

  private final List<Token> tokens;
  private final CueWords cues;
  private final WordLists words;
  private final List<Mention> found = new ArrayList<>();

  private Mentions(List<Token> tokens, CueWords cues, WordLists words) {
    this.tokens = tokens;
    this.cues = cues;
    this.words = words;
  }

  static List<Mention> in(List<Token> tokens, CueWords cues, WordLists words) {
    Mentions mentions = new Mentions(tokens, cues, words);
    mentions.read();
    return List.copyOf(mentions.found);
  }

  private void read() {
    for (int i = 0; i < tokens.size(); ) {
      i = isPronoun(tokens.get(i)) || isOwner(i) ? pronounAt(i) : phraseAt(i);
    }
  }

  /** "In his opinion, …" is as good as "he said". */
  private boolean isOwner(int i) {
    return OWNERS.contains(tokens.get(i).word()) && isOpinion(tokens, i, i + 1);
  }

  /** Whether a source and a noun stand in "in Ana's view, …". */
  static boolean isOpinion(List<Token> tokens, int source, int noun) {
    return source > 0
        && noun + 1 < tokens.size()
        && tokens.get(source - 1).word().equals("in")
        && OPINIONS.contains(tokens.get(noun).word())
        && tokens.get(noun + 1).isSign(",");
  }

  private boolean isPronoun(Token token) {
    return words.is("pronoun", token.word())
        && token.isTag("PRON")
        && !token.word().equals("her")
        && !token.word().equals("one");
  }

  private int pronounAt(int i) {
    add(i, i, i + 1, Mention.Kind.PRONOUN);
    return i + 1;
  }

  private int phraseAt(int first) {
    int last = first;
    int begin = first;
    while (last < tokens.size() && goesOn(first, last)) {
      if (last > first && isPossessiveEnding(tokens.get(last))) {
        addPhrase(first, begin, last);
        begin = last + 1;
      }
      last++;
    }
    if (last > first) {
      addPhrase(first, begin, last);
    }
    return Math.max(last, first + 1);
  }

  private void addPhrase(int whole, int first, int last) {
    boolean name = false;
    boolean noun = false;
    for (int i = first; i < last; i++) {
      Token token = tokens.get(i);
      name |= isName(i, first);
      noun |= token.isTag("NOUN") || token.isTag("X") || LONE_PRONOUNS.contains(token.word());
      noun |= isSource(token);
    }
    if (name || noun) {
      add(whole, first, last, name ? Mention.Kind.NAME : Mention.Kind.NOMINAL);
    }
  }

  /** The tagger takes many a name or office for something else. */
  private boolean isSource(Token token) {
    return words.is("person", token.word()) || words.is("body", token.word());
  }

  private boolean isName(int i, int first) {
    Token token = tokens.get(i);
    if (words.is("notname", token.word()) || !token.isUpper()) {
      return false;
    }
    boolean begins = i == 0 || tokens.get(i - 1).sentence() != token.sentence();
    return token.isTag("PROPN")
        || i > first
        || (!isSource(token) && (!begins || token.isTag("ADJ")));
  }

  private void add(int whole, int first, int last, Mention.Kind kind) {
    int end = tokens.get(last - 1).end();
    Span head = new Span(tokens.get(first).start(), end);
    Span span = new Span(tokens.get(whole).start(), end);
    boolean possessor = last < tokens.size() && isPossessiveEnding(tokens.get(last));
    found.add(new Mention(first, last, kind, head, span, possessor));
  }

  /** Whether the token belongs to a phrase that began at {@code first}. */
  private boolean goesOn(int first, int at) {
    Token token = tokens.get(at);
    if (at == first) {
      return isPart(token, false);
    }
    Token before = tokens.get(at - 1);
    if (token.paragraph() != before.paragraph() || token.start() - before.end() > 1) {
      return false;
    }
    if (token.sentence() != before.sentence() && !before.isSign(".")) {
      return false;
    }
    if (isAbbreviationStop(at)) {
      return true;
    }
    if (before.isSign(".")) {
      return token.isUpper() && token.sentence() == before.sentence() && isPart(token, true);
    }
    return isPart(token, true) || joins(at) || (isPossessiveEnding(token) && followsWell(at));
  }

  private boolean isPart(Token token, boolean inside) {
    if (token.isMarked() || cues.isStrong(token) || isPronoun(token)) {
      return false;
    }
    if (inside && words.is("timeword", token.word())) {
      return false;
    }
    if (token.isTag("PRON")) {
      return POSSESSIVES.contains(token.word()) || LONE_PRONOUNS.contains(token.word());
    }
    if (token.isTag("NOUN") || token.isTag("PROPN") || token.isTag("DET")) {
      return token.isWord();
    }
    if (isSource(token) && !token.isTag("VERB")) {
      return true;
    }
    if (token.isTag("ADJ") || token.isTag("NUM") || token.isTag("X") || token.isTag("SYM")) {
      return token.isWord();
    }
    return inside && token.isUpper() && cues.anyVerb(token).isEmpty();
  }

  /** "Secretary of State", "Department of Labor": one name. */
  private boolean joins(int at) {
    return tokens.get(at).word().equals("of")
        && tokens.get(at - 1).isUpper()
        && at + 1 < tokens.size()
        && tokens.get(at + 1).isUpper()
        && !tokens.get(at + 1).isMarked();
  }

  private boolean isAbbreviationStop(int at) {
    Token stop = tokens.get(at);
    Token before = tokens.get(at - 1);
    return stop.isSign(".")
        && stop.start() == before.end()
        && at + 1 < tokens.size()
        && tokens.get(at + 1).isUpper()
        && tokens.get(at + 1).sentence() == stop.sentence()
        && (words.is("abbreviation", before.word()) || before.text().length() == 1);
  }

  private boolean followsWell(int at) {
    return at + 1 < tokens.size()
        && isPart(tokens.get(at + 1), true)
        && !tokens.get(at + 1).isTag("DET");
  }

  private static boolean isPossessiveEnding(Token token) {
    return token.word().equals("'s")
        ? !token.isTag("AUX") && !token.isTag("VERB")
        : token.word().equals("'") && token.isTag("PART");
  }
}
