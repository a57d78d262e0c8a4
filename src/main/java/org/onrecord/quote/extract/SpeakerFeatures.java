package org.onrecord.quote.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for or against a mention being the source of marked words.
 *
 * <p>No feature knows a word of the article but through the classes of our own lists.
 */
final class SpeakerFeatures {

  private final CueWords cues;
  private final WordLists words;

  SpeakerFeatures(CueWords cues, WordLists words) {
    this.cues = cues;
    this.words = words;
  }

  List<String> of(Place place, Context context) {
    Features features = new Features();
    List<Token> tokens = place.article().tokens();
    CueNear right = CueNear.rightOf(place.mention(), tokens, cues);
    CueNear left = CueNear.leftOf(place.mention(), tokens, cues);
    String pattern = pattern(place, right, left);
    addPosition(features, place, pattern);
    addMention(features, place, pattern);
    addCues(features, place, right, left, pattern);
    addNeighbours(features, place, pattern);
    addContext(features, place, context, pattern);
    return features.names();
  }

  /** The order of quotation, name and verb. */
  private String pattern(Place place, CueNear right, CueNear left) {
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

  private static void addPosition(Features features, Place place, String pattern) {
    String ending = place.ending();
    String side = place.side();
    int paragraphs = Math.max(-3, Math.min(2, place.paragraphs()));
    features.add("p=" + pattern);
    features.add("p=" + pattern + "&end=" + ending);
    features.add("p=" + pattern + "&dp=" + paragraphs);
    features.add("dp=" + side + paragraphs);
    features.add("m=" + Math.min(3, place.otherMarked()) + side);
    features.add("ns=" + Math.min(5, place.sentences()) + side);
    features.add("ns=" + Math.min(5, place.sentences()) + side + "&end=" + ending);
    features.add("nw=" + Features.step(place.words()) + side);
    features.add("up=" + place.beginsUpper() + "&p=" + pattern);
    int length = place.article().wordsOf(place.marked()).length();
    features.add("len=" + Features.step(length / 8) + "&p=" + pattern);
    features.add("alone=" + place.article().isAlone(place.marked()) + side + paragraphs);
  }

  private void addMention(Features features, Place place, String pattern) {
    Mention mention = place.mention();
    String kind = kind(place);
    features.add("k=" + kind);
    features.add("k=" + kind + "&p=" + pattern);
    features.addIf(mention.isPossessor(), "poss");
    features.addIf(mention.isPossessor(), "poss&" + pattern);
    features.add("size=" + Math.min(5, mention.last() - mention.first()) + "&" + mention.kind());
    features.addIf(mention.span().start() != mention.head().start(), "possessed&" + kind);
  }

  /** The kind of a mention, and of a noun what sort of source it can be. */
  private String kind(Place place) {
    Mention mention = place.mention();
    Token head = place.article().tokens().get(mention.last() - 1);
    return switch (mention.kind()) {
      case PRONOUN -> "pron:" + head.word();
      case LABEL -> "label";
      case NAME -> "name:" + sort(head) + (hasTitle(place) ? "+t" : "");
      case NOMINAL -> "noun:" + sort(head);
    };
  }

  private boolean hasTitle(Place place) {
    Token first = place.article().tokens().get(place.mention().first());
    return place.mention().last() - place.mention().first() > 1 && words.is("title", first.word());
  }

  private String sort(Token head) {
    for (String list : List.of("timeword", "person", "body", "place")) {
      if (words.is(list, head.word())) {
        return list;
      }
    }
    return cues.isNoun(head) ? "said" : head.isTag("PROPN") ? "proper" : "other";
  }

  private void addCues(
      Features features, Place place, CueNear right, CueNear left, String pattern) {
    if (right.isThere()) {
      features.add("rc=" + right.type());
      features.add("rc=" + right.type() + "&p=" + pattern);
      features.add("rcd=" + Math.min(6, right.distance()) + "&c=" + Math.min(2, right.commas()));
    } else {
      features.add("norc");
      features.add("norc&p=" + pattern);
    }
    if (left.isThere()) {
      features.add("lc=" + left.type() + place.side());
      features.add("lc=" + left.type() + "&p=" + pattern);
    }
  }

  private void addNeighbours(Features features, Place place, String pattern) {
    List<Token> tokens = place.article().tokens();
    Token before = neighbour(tokens, place.mention().first(), -1);
    Token after = neighbour(tokens, place.mention().last() - 1, 1);
    if (before == null) {
      features.add("begins" + place.side());
    } else {
      features.add("bt=" + tag(before) + place.side());
      features.add("bt=" + tag(before) + "&p=" + pattern);
      features.addIf(isAccording(tokens, place.mention().first()), "acc" + place.side());
      features.addIf(
          isAccording(tokens, place.mention().first()), "acc&ns=" + Math.min(3, place.sentences()));
      features.addIf(isObjectOfTelling(before), "told" + place.side());
    }
    if (after != null) {
      features.add("at=" + tag(after) + place.side());
      features.addIf(words.is("relative", after.word()), "rel&" + pattern);
      features.addIf(cues.isNoun(after), "an" + place.side());
    }
    addLeadIn(features, place, pattern);
  }

  /** What stands right before the words matters for who is looked for on which side. */
  private void addLeadIn(Features features, Place place, String pattern) {
    List<Token> tokens = place.article().tokens();
    int first = place.article().firstTokens().get(place.marked());
    Token before = neighbour(tokens, first, -1);
    String lead =
        before == null ? "^" : !cues.verb(before).isEmpty() ? "V" + cues.verb(before) : tag(before);
    features.add("lead=" + lead + "&p=" + pattern);
    features.add("lead=" + lead + "&" + place.side() + Math.min(1, place.sentences()));
    Token next = neighbour(tokens, place.article().lastTokens().get(place.marked()), 1);
    String tail = next == null ? "$" : !cues.verb(next).isEmpty() ? "V" : tag(next);
    features.add("tail=" + tail + "&" + place.side() + Math.min(1, place.sentences()));
  }

  private boolean isObjectOfTelling(Token before) {
    String type = cues.anyVerb(before);
    return type.equals("tell") || type.equals("ask");
  }

  private static boolean isAccording(List<Token> tokens, int first) {
    return first >= 2
        && tokens.get(first - 1).word().equals("to")
        && tokens.get(first - 2).word().equals("according");
  }

  /** A token's part of speech; of signs and small words, which one it is. */
  private static String tag(Token token) {
    if (token.isMarked()) {
      return "Q";
    }
    if (token.isTag("ADP") || token.isTag("SCONJ") || token.isTag("CCONJ") || !token.isWord()) {
      return token.word();
    }
    int plus = token.tag().indexOf('+');
    return plus < 0 ? token.tag() : token.tag().substring(0, plus);
  }

  private static @Nullable Token neighbour(List<Token> tokens, int of, int step) {
    int at = of + step;
    boolean inside = at >= 0 && at < tokens.size();
    return inside && tokens.get(at).paragraph() == tokens.get(of).paragraph()
        ? tokens.get(at)
        : null;
  }

  private void addContext(Features features, Place place, Context context, String pattern) {
    Context.Spoken last = context.last();
    if (last == null) {
      features.add("no-last&p=" + pattern);
      return;
    }
    Token own = place.article().tokens().get(place.article().firstTokens().get(place.marked()));
    Token lastToken = place.article().tokens().get(place.article().lastTokens().get(last.marked()));
    int apart = Math.min(3, own.paragraph() - lastToken.paragraph());
    String relation = relation(place, last.mention());
    features.add("last=" + relation + apart);
    features.add("last=" + relation + "&p=" + pattern);
    features.addIf(apart == 0, "here&" + relation + place.side());
  }

  private static String relation(Place place, Mention last) {
    Mention mention = place.mention();
    if (mention.first() == last.first()) {
      return "same";
    }
    List<Token> tokens = place.article().tokens();
    if (mention.kind() == Mention.Kind.PRONOUN) {
      return last.kind() == Mention.Kind.PRONOUN ? "pron-pron" : "pron";
    }
    boolean name = tokens.get(mention.last() - 1).word().equals(tokens.get(last.last() - 1).word());
    return name ? "name" : last.kind() == Mention.Kind.PRONOUN ? "diff-pron" : "diff";
  }
}
