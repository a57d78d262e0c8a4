package org.onrecord.quote.extract;

import java.util.List;

/** What the other mentions that may be the source of the same words say against one of them. */
final class Rivals {

  /** Patterns from the surest to the least sure. */
  private static final List<String> SUREST =
      List.of("Q-N", "QVN", "QNV", "NVQ", "N:Q", "Q.VN", "QN..V", "NVxQ", "NVthatQ", "NV..Q");

  private final List<Place> places;
  private final List<CuePattern> patterns;
  private final CueWords cues;
  private final int main;

  Rivals(List<Candidate> candidates, CueWords cues) {
    this.cues = cues;
    this.places = candidates.stream().map(Candidate::place).toList();
    this.patterns = candidates.stream().map(Candidate::pattern).toList();
    this.main = main();
  }

  void add(Features features, int own) {
    String pattern = patterns.get(own).name();
    features.add("best=" + surest(own) + "&p=" + pattern);
    features.add("between=" + Math.min(3, between(own)) + "&p=" + pattern);
    features.add("nth=" + Math.min(3, earlier(own)) + "&p=" + pattern);
    addShared(features, own);
    addTaken(features, own);
    addMain(features, own);
    features.add("subjects=" + Math.min(3, subjectsBetween(own)) + places.get(own).side());
  }

  private String surest(int own) {
    int best = SUREST.size();
    for (int i = 0; i < places.size(); i++) {
      if (i != own) {
        int at = SUREST.indexOf(patterns.get(i).name());
        best = at >= 0 && at < best ? at : best;
      }
    }
    return best < SUREST.size() ? SUREST.get(best) : "none";
  }

  /** How many mentions stand between this one and the words. */
  private int between(int own) {
    int count = 0;
    for (int i = 0; i < places.size(); i++) {
      count += isBetween(i, own) ? 1 : 0;
    }
    return count;
  }

  /** How many of them have a cue of their own. */
  private int subjectsBetween(int own) {
    int count = 0;
    for (int i = 0; i < places.size(); i++) {
      boolean speaks = patterns.get(i).right().isThere() || patterns.get(i).left().isThere();
      count += speaks && isBetween(i, own) ? 1 : 0;
    }
    return count;
  }

  /** Of mentions with one verb after them, the first is its subject if a clause parts the two. */
  private void addShared(Features features, int own) {
    CueNear cue = patterns.get(own).right();
    if (!cue.isThere()) {
      return;
    }
    int first = own;
    for (int i = own - 1; i >= 0 && patterns.get(i).right().token() == cue.token(); i--) {
      first = i;
    }
    boolean clause = isFollowedByClause(first);
    String order = first == own ? "first" : "later";
    features.add("share=" + order + "&clause=" + clause);
    addSharedStanding(features, own, first, order);
  }

  /** Of mentions with one verb, one under a preposition is not its subject: "at a rally, Ana". */
  private void addSharedStanding(Features features, int own, int first, String order) {
    CueNear cue = patterns.get(own).right();
    boolean governed = standing(own).isGoverned(places.get(own).mention());
    boolean firstGoverned = standing(own).isGoverned(places.get(first).mention());
    String share = order + governed + firstGoverned;
    features.add("share=" + share + "&last=" + isLastSharing(own, cue.token()));
  }

  private boolean isLastSharing(int own, int cue) {
    return own + 1 >= patterns.size() || patterns.get(own + 1).right().token() != cue;
  }

  private Standing standing(int number) {
    return new Standing(places.get(number).article().tokens(), cues);
  }

  /** Whether the verb right before this mention has a subject already: "Ana says the vote …". */
  private void addTaken(Features features, int own) {
    CueNear left = patterns.get(own).left();
    if (left.isThere()) {
      boolean taken = patterns.stream().anyMatch(one -> one.right().token() == left.token());
      features.add("taken=" + taken + "&p=" + patterns.get(own).name());
    }
  }

  private void addMain(Features features, int own) {
    String which = main < 0 ? "none" : main == own ? "own" : "other";
    features.add("main=" + which + "&p=" + patterns.get(own).name());
    if (main >= 0) {
      features.add("main=" + which + patterns.get(main).right().type());
      features.add("main=" + which + "=" + patterns.get(main).name());
    }
  }

  /** The first mention of the words' sentence that has a verb and no preposition, or -1. */
  private int main() {
    for (int i = 0; i < places.size(); i++) {
      boolean subject = patterns.get(i).right().isThere() && places.get(i).sentences() == 0;
      if (subject && !standing(i).isGoverned(places.get(i).mention())) {
        return i;
      }
    }
    return -1;
  }

  private boolean isFollowedByClause(int number) {
    Place place = places.get(number);
    List<Token> tokens = place.article().tokens();
    int after = place.mention().last();
    return after + 1 < tokens.size()
        && tokens.get(after).isSign(",")
        && tokens.get(after + 1).word().startsWith("wh");
  }

  /** How many mentions stand before this one in its sentence. */
  private int earlier(int own) {
    int sentence = sentenceOf(own);
    int count = 0;
    for (int i = own - 1; i >= 0 && sentenceOf(i) == sentence; i--) {
      count++;
    }
    return count;
  }

  private int sentenceOf(int number) {
    Place place = places.get(number);
    return place.article().tokens().get(place.mention().first()).sentence();
  }

  private boolean isBetween(int other, int own) {
    int first = places.get(other).mention().first();
    return other != own && first >= places.get(own).from() && first < places.get(own).to();
  }
}
