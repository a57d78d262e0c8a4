package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.quote.SpeakerEntry.Gender;

/** What speaks for or against somebody being meant by "he" or "she". */
final class PronounFeatures {

  /** This many sentences away is near. */
  private static final int NEAR = 2;

  private final ArticleText article;
  private final CueWords cues;
  private final Sources sources;
  private final Set<Integer> firsts;

  PronounFeatures(ArticleText article, NamedInArticle named, Sources sources, CueWords cues) {
    this.article = article;
    this.cues = cues;
    this.sources = sources;
    this.firsts = firstsOfSentences(named);
  }

  /**
   * A pronoun, and what was read before it.
   *
   * @param speakers whose words the article printed before, the last one last
   * @param meant whom the pronoun before it of the same gender meant
   */
  record Asked(
      Mention pronoun, @Nullable Gender gender, List<Named> speakers, @Nullable Earlier meant) {}

  /** A pronoun that is read already. */
  record Earlier(Mention pronoun, Named named) {}

  List<List<String>> of(List<Named> candidates, Asked asked) {
    List<List<String>> all = new ArrayList<>();
    Named source = lastSource(candidates, asked);
    for (Named candidate : candidates) {
      Features features = new Features();
      addGender(features, candidate, asked);
      addNearest(features, candidate, asked.pronoun());
      addSpeakers(features, candidate, asked);
      features.addIf(candidate == source, "source-last");
      addTimes(features, "nearer", Math.min(3, nearer(candidate, candidates, asked)));
      all.add(features.names());
    }
    return all;
  }

  private static void addGender(Features features, Named candidate, Asked asked) {
    Gender own = candidate.gender();
    if (own != null && asked.gender() != null) {
      features.add(own == asked.gender() ? "gender" : "other-gender");
    }
  }

  private void addNearest(Features features, Named candidate, Mention pronoun) {
    NameInText nearest = null;
    NameInText source = null;
    for (NameInText place : candidate.places()) {
      if (place.span().start() < pronoun.head().start() && !place.isQuoted()) {
        nearest = later(nearest, place);
        source = sources.endAt(place.span().end()) ? later(source, place) : source;
      }
    }
    if (nearest == null) {
      features.add("quoted");
      return;
    }
    int apart = sentences(nearest, pronoun);
    addTimes(features, "sentence", Math.min(6, apart));
    addTimes(features, "paragraph-" + begins(pronoun), paragraphs(nearest, pronoun));
    features.addIf(apart == 0, "here");
    features.addIf(source != null && sentences(source, pronoun) <= NEAR, "source-near");
    addRole(features, nearest, apart <= NEAR ? "-near" : "-far");
  }

  private void addRole(Features features, NameInText place, String far) {
    int index = article.tokenAt(place.span().start());
    features.addIf(isSubject(index), "subject" + far);
    features.addIf(firsts.contains(place.span().start()), "first" + far);
    features.addIf(speaks(place), "speaks" + far);
    features.addIf(index > 0 && article.tokens().get(index - 1).isTag("ADP"), "object" + far);
    features.addIf(isPossessor(place), "possessor" + far);
  }

  private static void addTimes(Features features, String name, int times) {
    for (int i = 0; i < times; i++) {
      features.add(name);
    }
  }

  private static NameInText later(@Nullable NameInText one, NameInText other) {
    return one != null && one.span().start() > other.span().start() ? one : other;
  }

  /** Whether the pronoun follows words, begins a sentence or stands inside it. */
  private String begins(Mention pronoun) {
    int at = pronoun.first();
    Token own = article.tokens().get(at);
    boolean marked = false;
    for (int i = at - 1; i >= 0 && article.tokens().get(i).sentence() == own.sentence(); i--) {
      marked |= article.tokens().get(i).isMarked();
    }
    return marked ? "after-words" : own.isUpper() ? "begins" : "inside";
  }

  private int sentences(NameInText place, Mention pronoun) {
    Token token = article.tokens().get(article.tokenAt(place.span().start()));
    return article.tokens().get(pronoun.first()).sentence() - token.sentence();
  }

  private int paragraphs(NameInText place, Mention pronoun) {
    Token token = article.tokens().get(article.tokenAt(place.span().start()));
    return Math.min(4, article.tokens().get(pronoun.first()).paragraph() - token.paragraph());
  }

  private void addSpeakers(Features features, Named candidate, Asked asked) {
    List<Named> speakers = asked.speakers();
    int size = speakers.size();
    boolean last = size > 0 && speakers.get(size - 1) == candidate;
    features.addIf(last, "last-" + begins(asked.pronoun()));
    features.addIf(size > 1 && speakers.get(size - 2) == candidate, "last-but-one");
    features.addIf(speakers.contains(candidate), "spoke");
    Earlier meant = asked.meant();
    if (meant != null && meant.named() == candidate) {
      int apart = sentence(asked.pronoun()) - sentence(meant.pronoun());
      features.add(apart <= 1 ? "meant-near" : "meant-far");
    }
  }

  private int sentence(Mention mention) {
    return article.tokens().get(mention.first()).sentence();
  }

  /** Returns whose report, in marks or without, stands last before the pronoun. */
  private @Nullable Named lastSource(List<Named> candidates, Asked asked) {
    Named last = null;
    int end = -1;
    for (Named candidate : candidates) {
      Gender own = candidate.gender();
      boolean fits = own == null || asked.gender() == null || own == asked.gender();
      for (NameInText place : candidate.places()) {
        boolean before = place.span().end() <= asked.pronoun().head().start();
        if (fits && before && place.span().end() > end && sources.endAt(place.span().end())) {
          last = candidate;
          end = place.span().end();
        }
      }
    }
    return last;
  }

  /** How many who may be meant are named nearer to the pronoun. */
  private int nearer(Named own, List<Named> candidates, Asked asked) {
    int place = last(own, asked.pronoun());
    int count = 0;
    for (Named candidate : candidates) {
      boolean fits = asked.gender() == null || candidate.gender() == asked.gender();
      count += fits && candidate != own && last(candidate, asked.pronoun()) > place ? 1 : 0;
    }
    return count;
  }

  private static int last(Named named, Mention pronoun) {
    int last = -1;
    for (NameInText place : named.places()) {
      boolean before = place.span().start() < pronoun.head().start();
      last = before && !place.isQuoted() ? Math.max(last, place.span().start()) : last;
    }
    return last;
  }

  /** Whether nothing but signs and other names stands before it in its sentence. */
  private boolean isSubject(int index) {
    Token own = article.tokens().get(index);
    for (int i = index - 1; i >= 0 && i > index - 6; i--) {
      Token token = article.tokens().get(i);
      if (token.sentence() != own.sentence()) {
        return true;
      }
      if (token.isWord() && !token.isUpper()) {
        return false;
      }
    }
    return index == 0 || article.tokens().get(Math.max(0, index - 6)).sentence() != own.sentence();
  }

  private boolean speaks(NameInText place) {
    int index = article.tokenAt(place.span().end());
    for (int i = index; i < index + 3 && i < article.tokens().size(); i++) {
      Token token = article.tokens().get(i);
      boolean verb = token.isTag("VERB") || token.isTag("AUX");
      if (verb || (token.start() >= place.span().end() && !cues.verb(token).isEmpty())) {
        return true;
      }
    }
    return false;
  }

  /** Returns where the first name of each sentence begins. */
  private Set<Integer> firstsOfSentences(NamedInArticle named) {
    Set<Integer> begun = new HashSet<>();
    Set<Integer> begins = new HashSet<>();
    for (NameInText place : named.places()) {
      int start = place.span().start();
      boolean first =
          !place.isQuoted() && begun.add(article.tokens().get(article.tokenAt(start)).sentence());
      if (first) {
        begins.add(start);
      }
    }
    return begins;
  }

  private boolean isPossessor(NameInText place) {
    return article.text().startsWith("'s", place.span().end())
        || article.text().startsWith("’s", place.span().end());
  }
}
