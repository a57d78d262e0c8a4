package org.onrecord.quote.extract;

import java.util.List;

/** What the clause a mention stands in says for or against it being the source of marked words. */
final class ClauseFeatures {

  private final CueWords cues;

  ClauseFeatures(CueWords cues) {
    this.cues = cues;
  }

  void add(Features features, Candidate candidate, String kind) {
    Place place = candidate.place();
    Standing standing = new Standing(place.article().tokens(), cues);
    String pattern = candidate.pattern().name();
    String governor = standing.governor(place.mention());
    features.add("gov=" + governor + "&p=" + pattern);
    features.add("gov=" + governor + "&k=" + kind);
    features.add("under=" + standing.under(place.mention()) + place.side());
    features.add("under=" + standing.under(place.mention()) + "&p=" + pattern);
    addVerb(features, candidate, standing, governor);
    addLastCue(features, candidate, standing);
    addOwner(features, place, pattern);
  }

  private void addVerb(Features features, Candidate candidate, Standing standing, String governor) {
    CueNear right = candidate.pattern().right();
    if (!right.isThere()) {
      return;
    }
    String form = standing.form(right.token());
    String verb = cues.kind(candidate.place().article().tokens().get(right.token()));
    String pattern = candidate.pattern().name();
    features.add("rf=" + form + "&p=" + pattern);
    features.add("rf=" + form + "&d=" + Math.min(3, right.distance()));
    features.add("rf=" + form + "&gov=" + governor);
    features.add("rk=" + verb);
    features.add("rk=" + verb + "&p=" + pattern);
    features.add("rk=" + verb + "&rf=" + form);
  }

  /** Whether the verb nearest before the words is the mention's. */
  private static void addLastCue(Features features, Candidate candidate, Standing standing) {
    Place place = candidate.place();
    if (place.isAfter()) {
      return;
    }
    int last = standing.lastCue(place.from(), place.to());
    boolean own = last == candidate.pattern().right().token();
    String whose = last < 0 ? "none" : own ? "own" : "other";
    features.add("lastcue=" + whose + "&p=" + candidate.pattern().name());
    features.add("lastcue=" + whose + Math.min(2, place.sentences()));
  }

  /** "Ana's claim that people would “learn nothing”": the words are hers. */
  private void addOwner(Features features, Place place, String pattern) {
    List<Token> tokens = place.article().tokens();
    Mention mention = place.mention();
    int noun = mention.isPossessor() ? mention.last() + 1 : mention.last() - 1;
    boolean claims = noun + 1 < tokens.size() && cues.isNoun(tokens.get(noun));
    if (claims && !place.isAfter() && noun < place.to()) {
      String next = tokens.get(noun + 1).isWord() ? tokens.get(noun + 1).word() : "";
      boolean that = next.equals("that");
      features.add("owns=" + mention.isPossessor() + that + Math.min(1, place.sentences()));
      features.add("owns=" + mention.isPossessor() + that + "&p=" + pattern);
    }
  }
}
