package org.onrecord.quote.extract;

import java.util.List;
import java.util.Set;

/**
 * The order in which quotation (Q), mention (N) and cue (V) stand.
 *
 * @param right the verb whose subject the mention seems to be
 * @param left the verb right before the mention
 */
record CuePattern(String name, CueNear right, CueNear left) {

  private static final Set<String> SAYING = Set.of("saying", "telling", "stating", "writing");

  static CuePattern of(Place place, CueWords cues) {
    List<Token> tokens = place.article().tokens();
    CueNear right = CueNear.rightOf(place.mention(), tokens, cues);
    CueNear left = CueNear.leftOf(place.mention(), tokens, cues);
    if (!place.isAfter() && isQuotedSource(place.mention(), tokens)) {
      return new CuePattern("NV-as-Q", right, left);
    }
    String name =
        isAccording(tokens, place.mention().first())
            ? according(place)
            : pattern(place, right, left);
    return new CuePattern(name, right, left);
  }

  /** "The paper quoted Ana as saying": she is the source, not the paper. */
  private static boolean isQuotedSource(Mention mention, List<Token> tokens) {
    int next = mention.last();
    int before = mention.first() - 1;
    return before >= 0
        && tokens.get(before).word().startsWith("quot")
        && next + 1 < tokens.size()
        && tokens.get(next).word().equals("as")
        && SAYING.contains(tokens.get(next + 1).word());
  }

  static boolean isAccording(List<Token> tokens, int first) {
    return first >= 2
        && tokens.get(first - 1).word().equals("to")
        && tokens.get(first - 2).word().equals("according");
  }

  private static String according(Place place) {
    int apart = Math.min(2, place.sentences());
    return place.isAfter() ? (place.words() == 2 ? "Qacc" : "Q.acc" + apart) : "accQ" + apart;
  }

  private static String pattern(Place place, CueNear right, CueNear left) {
    String pattern = place.isAfter() ? after(place, right, left) : before(place, right, left);
    return place.otherMarked() > 0 ? pattern + "|m" : pattern;
  }

  private static String after(Place place, CueNear right, CueNear left) {
    int gap = place.words();
    List<Token> tokens = place.article().tokens();
    if (gap == 0 && place.to() > place.from() && tokens.get(place.to() - 1).isSign("―—–-")) {
      return "Q-N";
    }
    if (left.isThere() && gap == 1) {
      return "QVN";
    }
    if (left.isThere() && gap <= 3) {
      return "Q.VN";
    }
    if (gap == 0) {
      return !right.isThere() ? "QN" : right.distance() <= 2 ? "QNV" : "QN..V";
    }
    return right.isThere() ? "Q..NV" : left.isThere() ? "Q..VN" : "far";
  }

  private static String before(Place place, CueNear right, CueNear left) {
    if (right.isThere() && right.token() < place.to()) {
      int tail = place.to() - right.token() - 1;
      String sentence = place.sentences() == 0 ? "" : ".";
      return tail == 0 ? "NVQ" : (tail <= 3 ? "NVxQ" : tail <= 12 ? "NVthatQ" : "NV..Q") + sentence;
    }
    if (left.isThere()) {
      return "VN..Q";
    }
    boolean colon =
        place.to() - place.from() == 1 && place.article().tokens().get(place.from()).isSign(":");
    return colon ? "N:Q" : "far";
  }
}
