package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for or against a mention being the source of marked words.
 *
 * <p>No feature knows a word of the article but through the classes of our own lists.
 */
final class SpeakerFeatures {

  /** A mention after one of these has a clause of its own: "a plan which he called “dead”". */
  private static final Set<String> CLAUSE_OPENERS =
      Set.of(
          "that", "what", "when", "where", "whether", "which", "while", "who", "whom", "whose",
          "why");

  private final CueWords cues;
  private final WordLists words;
  private final ClauseFeatures clauseFeatures;
  private final ContextFeatures contextFeatures;

  SpeakerFeatures(CueWords cues, WordLists words) {
    this.cues = cues;
    this.words = words;
    this.clauseFeatures = new ClauseFeatures(cues);
    this.contextFeatures = new ContextFeatures(cues);
  }

  /** Returns the features of each of the mentions that may be the source of the same words. */
  List<List<String>> of(List<Candidate> candidates, Context context) {
    Rivals rivals = new Rivals(candidates, cues);
    List<List<String>> all = new ArrayList<>();
    int gap =
        candidates.isEmpty()
            ? 0
            : contextFeatures.subjectsSince(candidates.get(0).place(), context);
    for (int i = 0; i < candidates.size(); i++) {
      Features features = new Features();
      add(features, candidates.get(i).place(), candidates.get(i).pattern());
      Place place = candidates.get(i).place();
      contextFeatures.add(features, place, context, candidates.get(i).pattern().name(), gap);
      clauseFeatures.add(features, candidates.get(i), kind(candidates.get(i).place()));
      rivals.add(features, i);
      all.add(features.names());
    }
    return all;
  }

  private void add(Features features, Place place, CuePattern cuePattern) {
    String pattern = cuePattern.name();
    addPosition(features, place, pattern);
    addMention(features, place, pattern);
    addCues(features, place, cuePattern, kind(place));
    addNeighbours(features, place, pattern);
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
      case PRONOUN ->
          CuePattern.isAccording(place.article().tokens(), mention.first())
              ? "pron:acc"
              : "pron:" + head.word();
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

  private static void addCues(Features features, Place place, CuePattern cuePattern, String kind) {
    CueNear right = cuePattern.right();
    CueNear left = cuePattern.left();
    String pattern = cuePattern.name();
    if (right.isThere()) {
      features.add("rc=" + right.type());
      features.add("rc=" + right.type() + "&p=" + pattern);
      features.add("rc=" + right.type() + "&k=" + kind);
      features.add("rcd=" + Math.min(6, right.distance()) + "&p=" + pattern);
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
      features.addIf(
          CuePattern.isAccording(tokens, place.mention().first()) && !place.isAfter(), "accB");
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

  /** A token's part of speech; of signs and small words, which one it is. */
  private static String tag(Token token) {
    if (token.isMarked()) {
      return "Q";
    }
    if (token.isTag("ADP") || token.isTag("SCONJ") || token.isTag("CCONJ") || !token.isWord()) {
      return token.word();
    }
    if (CLAUSE_OPENERS.contains(token.word())) {
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
}
