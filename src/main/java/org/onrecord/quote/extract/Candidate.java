package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.List;

/** A mention that may name the source of marked words, and how it stands to them. */
record Candidate(Place place, CuePattern pattern) {

  /** Where a source may be: this many paragraphs before the words, and one after them. */
  private static final int REACH = 3;

  /** Returns the mentions near enough to marked words, without those that cannot be meant. */
  static List<Candidate> of(ArticleText article, int marked, CueWords cues) {
    List<Candidate> near = new ArrayList<>();
    int first = article.firstTokens().get(marked);
    int last = article.lastTokens().get(marked);
    int from = article.tokens().get(first).paragraph() - REACH;
    int to = article.tokens().get(last).paragraph() + 1;
    for (Mention mention : article.mentions()) {
      int paragraph = article.tokens().get(mention.first()).paragraph();
      boolean outside = mention.last() <= first || mention.first() > last;
      if (outside && paragraph >= from && paragraph <= to) {
        Place place = Place.of(article, marked, mention);
        near.add(new Candidate(place, CuePattern.of(place, cues)));
      }
    }
    return possible(near, cues);
  }

  private static List<Candidate> possible(List<Candidate> near, CueWords cues) {
    List<Candidate> quoted = near.stream().filter(one -> one.isQuoted(cues)).toList();
    if (!quoted.isEmpty()) {
      return quoted;
    }
    boolean said = near.stream().anyMatch(Candidate::says);
    boolean told = near.stream().anyMatch(Candidate::saysAtEnd);
    return near.stream()
        .filter(one -> !(said && one.isDocument()) && !(told && one.isTopic()))
        .toList();
  }

  /** "Road: ‘progress’ made, Ana says": a name that says so in the words' own sentence. */
  private boolean saysAtEnd() {
    return place.isAfter()
        && place.sentences() == 0
        && place.mention().kind() == Mention.Kind.NAME
        && pattern.right().type().equals("say");
  }

  private boolean isTopic() {
    return pattern.name().equals("N:Q");
  }

  /** "The paper quoted Ana as saying “…”". */
  private boolean isQuoted(CueWords cues) {
    boolean quoted =
        pattern.name().equals("NV-as-Q") || isPutting() || isOwner(cues) || isOpinion();
    return quoted && place.sentences() == 0;
  }

  /** "… was “narrow,” as Ana put it": whoever else stands there. */
  private boolean isPutting() {
    List<Token> tokens = place.article().tokens();
    int next = place.mention().last();
    int before = place.mention().first() - 1;
    return before >= 0
        && tokens.get(before).word().equals("as")
        && next + 1 < tokens.size()
        && tokens.get(next).word().startsWith("put")
        && tokens.get(next + 1).word().equals("it");
  }

  /** "He recalled Ana's statement that “…”": it is hers, whoever recalls it. */
  private boolean isOwner(CueWords cues) {
    List<Token> tokens = place.article().tokens();
    int at = place.mention().last() + 1;
    while (at < place.to() && tokens.get(at).isTag("ADJ")) {
      at++;
    }
    return place.mention().isPossessor()
        && !place.isAfter()
        && at + 2 == place.to()
        && cues.isNoun(tokens.get(at))
        && tokens.get(at + 1).word().equals("that");
  }

  /** "In his opinion, the toll is “a mistake”", "In Ana's view, …". */
  private boolean isOpinion() {
    Mention mention = place.mention();
    int noun = mention.isPossessor() ? mention.last() + 1 : mention.last();
    return !place.isAfter()
        && (mention.isPossessor() || mention.kind() == Mention.Kind.PRONOUN)
        && Mentions.isOpinion(place.article().tokens(), mention.first(), noun);
  }

  private boolean says() {
    return pattern.name().equals("QNV") || pattern.name().equals("QVN");
  }

  /** "…, Ana said according to a transcript": the words are hers, not the transcript's. */
  private boolean isDocument() {
    return pattern.name().equals("Q.acc0");
  }
}
