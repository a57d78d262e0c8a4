package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Span;
import org.onrecord.quote.Attribution;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.QuotationType;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.SpeakerDirectory;

/**
 * Finds the quotations of an article and who said them.
 *
 * <p>Safe for use by several threads at once.
 */
public final class QuotationExtractor {

  /** Changes whenever the rules of this package would read a stored article in another way. */
  private static final String RULES = "16";

  /** Below this a speaker is shown as printed, not as a person; chosen on development data. */
  private static final double SURE = 0.4;

  /** The article does not say whose words these are. */
  private static final Attribution NOBODY = new Attribution(null, null, Speaker.SOMEONE, 0);

  private final ArticleReader reader;
  private final AttributionModel model;
  private final ReportedSpeech reported;
  private final Reading reading;
  private final String fingerprint;

  private QuotationExtractor(
      ArticleReader reader,
      AttributionModel model,
      ReportedSpeech reported,
      Reading reading,
      String fingerprint) {
    this.reader = reader;
    this.model = model;
    this.reported = reported;
    this.reading = reading;
    this.fingerprint = fingerprint;
  }

  /** Returns an extractor with the weights that ship with the product. */
  public static QuotationExtractor load(SpeakerDirectory directory) {
    return load(directory, "polnear");
  }

  /**
   * Returns an extractor with chosen weights.
   *
   * @param weights the name of the weights: "polnear", or "gum" for those learned from openly
   *     licensed text only
   */
  public static QuotationExtractor load(SpeakerDirectory directory, String weights) {
    return of(directory, WordLists.lines(weights + ".weights"));
  }

  /**
   * Returns the fingerprint an extractor with these weights would have, without loading its models.
   */
  public static String fingerprint(String weights) {
    return fingerprint(WordLists.lines(weights + ".weights"));
  }

  private static String fingerprint(List<String> weights) {
    List<List<String>> resources =
        List.of(
            weights,
            WordLists.lines("cues.txt"),
            WordLists.lines("words.txt"),
            WordLists.lines("given-names.txt"),
            WordLists.lines("pronouns.weights"));
    return RULES + "-" + Integer.toHexString(resources.hashCode());
  }

  static QuotationExtractor of(SpeakerDirectory directory, List<String> lines) {
    CueWords cues = CueWords.load();
    WordLists words = WordLists.load("words.txt", "given-names.txt");
    Weights weights = Weights.parse(lines);
    Weights pronouns = Weights.parse(WordLists.lines("pronouns.weights"));
    return new QuotationExtractor(
        new ArticleReader(cues, words, PartsOfSpeech.load()),
        new AttributionModel(cues, words, weights),
        new ReportedSpeech(cues, words, new ReportedFeatures(cues, words), weights),
        new Reading(new KnownNames(directory), words, cues, pronouns),
        fingerprint(lines));
  }

  /** Returns a text that changes whenever the same article could be read in another way. */
  public String fingerprint() {
    return fingerprint;
  }

  /** Returns the quotations in the order of the text. */
  public List<Quotation> extract(Article article) {
    ArticleText text = reader.read(article.body());
    SpeakerResolver resolver = new SpeakerResolver(text, article.provenance().published(), reading);
    List<Found> found = new ArrayList<>();
    for (AttributionModel.Verdict verdict : model.judge(text)) {
      if (verdict.isSpeech()) {
        found.add(verbatim(text, verdict));
      }
    }
    List<Span> taken = found.stream().map(Found::words).toList();
    reported.in(text, taken).forEach(report -> found.add(indirect(text, report)));
    found.sort(Comparator.comparing(Found::words));
    return found.stream().map(one -> quotation(article, one, resolver)).toList();
  }

  /**
   * Words somebody said, before it is known who that is.
   *
   * @param backing how far the text says that the mention is the source
   * @param certainty how likely the mention is the source's
   */
  private record Found(
      Span words,
      QuotationType type,
      @Nullable Mention mention,
      @Nullable Span cue,
      Backing backing,
      double certainty) {}

  private Found verbatim(ArticleText text, AttributionModel.Verdict verdict) {
    Mention mention = verdict.mention();
    return new Found(
        text.marked().get(verdict.marked()).words(),
        type(text, verdict.marked()),
        mention,
        mention == null ? null : cue(text, mention, verdict.marked()),
        backing(text, verdict),
        verdict.certainty());
  }

  private Backing backing(ArticleText text, AttributionModel.Verdict verdict) {
    Mention mention = verdict.mention();
    return mention == null || mention.kind() == Mention.Kind.LABEL
        ? Backing.FULL
        : Backing.of(Place.of(text, verdict.marked(), mention), reading.cues(), reading.words());
  }

  private static Found indirect(ArticleText text, ReportedSpeech.Report report) {
    ReportedClause clause = report.clause();
    Token cue = text.tokens().get(clause.cue());
    return new Found(
        clause.words(),
        QuotationType.INDIRECT,
        clause.mention(),
        new Span(cue.start(), cue.end()),
        Backing.FULL,
        (1 + report.probability()) / 2);
  }

  private static Quotation quotation(Article article, Found found, SpeakerResolver resolver) {
    return new Quotation(
        article, found.words(), found.type(), attribution(article, found, resolver));
  }

  private static Attribution attribution(Article article, Found found, SpeakerResolver resolver) {
    Mention mention = found.mention();
    if (mention == null) {
      return NOBODY;
    }
    SpeakerResolver.Resolution resolution = resolver.resolve(mention);
    if (found.backing().namesNobody(resolution.speaker())) {
      return NOBODY;
    }
    double confidence = found.certainty() * resolution.trust();
    boolean clear = confidence >= SURE && !found.backing().isGuess(mention);
    boolean sure = clear || !resolution.speaker().isKnown();
    Speaker speaker =
        sure
            ? resolution.speaker()
            : Speaker.unresolved(article.textAt(mention.span()).replaceAll("\\s+", " "));
    return new Attribution(mention.span(), found.cue(), speaker, confidence);
  }

  private @Nullable Span cue(ArticleText text, Mention mention, int marked) {
    CueNear left = CueNear.leftOf(mention, text.tokens(), reading.cues());
    CueNear cue = left.isThere() ? left : CueNear.rightOf(mention, text.tokens(), reading.cues());
    if (!cue.isThere()) {
      return null;
    }
    Token token = text.tokens().get(cue.token());
    Span span = new Span(token.start(), token.end());
    return span.overlaps(text.marked().get(marked).words()) ? null : span;
  }

  private static QuotationType type(ArticleText text, int marked) {
    String words = text.wordsOf(marked).strip();
    boolean ends = ",.?!".indexOf(words.charAt(words.length() - 1)) >= 0;
    boolean whole =
        Character.isUpperCase(words.codePointAt(0)) && (ends || words.split("\\s+", -1).length > 3);
    return whole ? QuotationType.DIRECT : QuotationType.MIXED;
  }
}
