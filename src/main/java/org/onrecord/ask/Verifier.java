package org.onrecord.ask;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Conversation;
import org.onrecord.query.Findings;
import org.onrecord.query.Intent;
import org.onrecord.query.PastedPost;
import org.onrecord.query.Query;
import org.onrecord.query.QueryCore;
import org.onrecord.query.Question;
import org.onrecord.query.Ranked;
import org.onrecord.query.rank.SimilarWords;
import org.onrecord.query.rank.StatementGrouper;
import org.onrecord.query.rank.WordDifference;
import org.onrecord.quote.Label;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.Statement;

/** Compares claimed words with what is on record. */
public final class Verifier {

  /** So much of the claim must be printed in its order to be the same words, altered. */
  private static final double NEARLY = 0.6;

  private final QueryCore core;

  public Verifier(QueryCore core) {
    this.core = core;
  }

  /**
   * Compares words with everything on record.
   *
   * @param claim the words, or the words and beside them whose they are claimed to be
   * @param speaker whom the words are claimed to be of; empty if of anybody or told in the claim
   */
  public Verdict verify(String claim, String speaker) {
    Verdict whole = compared(claim, speaker);
    return !speaker.isBlank() || whole instanceof Verdict.Exact
        ? whole
        : Claim.in(new Question(claim).text()).map(apart -> apart(apart, whole)).orElse(whole);
  }

  private Verdict apart(Claim claim, Verdict whole) {
    if (speakers(claim.speaker()).stream().anyMatch(each -> !each.isUnknown())) {
      return compared(claim.words(), claim.speaker());
    }
    Verdict words = compared(claim.words(), "");
    return words instanceof Verdict.Exact ? words : whole;
  }

  private Verdict compared(String claim, String speaker) {
    String words = PastedPost.said(new Question(claim.replaceAll("[\"“”„«»]", " ")).text());
    List<String> claimed = SimilarWords.of(words);
    if (claimed.isEmpty()) {
      return new Verdict.NotFound(core.holdings().articles());
    }
    List<AskedSpeaker> asked = speakers(speaker);
    Findings anybody = core.find(query(words));
    List<Quotation> theirs = by(asked, anybody.candidates());
    List<Quotation> all = anybody.candidates().stream().map(Ranked::quotation).toList();
    if (speaker.isBlank()) {
      return closest(claimed, all);
    }
    Verdict own = closest(claimed, theirs);
    Verdict others = closest(claimed, all);
    return own instanceof Verdict.NotFound ? claimedOf(speaker, others) : own;
  }

  private static Query query(String words) {
    return Query.of(Intent.WHO_SAID).withWords(words);
  }

  private List<AskedSpeaker> speakers(String speaker) {
    if (speaker.isBlank()) {
      return List.of();
    }
    return core.read(new Question("what did " + speaker + " say"), Conversation.NEW).speakers();
  }

  private static List<Quotation> by(List<AskedSpeaker> asked, List<Ranked> candidates) {
    return candidates.stream()
        .map(Ranked::quotation)
        .filter(each -> asked.stream().anyMatch(who -> who.fits().contains(each.speaker())))
        .toList();
  }

  private static Verdict claimedOf(String speaker, Verdict others) {
    if (others instanceof Verdict.Exact exact) {
      return new Verdict.BySomebodyElse(speaker, exact.where().get(0));
    }
    return others instanceof Verdict.Altered altered
        ? new Verdict.BySomebodyElse(speaker, altered.nearest())
        : others;
  }

  private Verdict closest(List<String> claimed, List<Quotation> quotations) {
    List<Quotation> exact =
        quotations.stream()
            .filter(
                each -> Collections.indexOfSubList(SimilarWords.allOf(each.text()), claimed) >= 0)
            .toList();
    if (!exact.isEmpty()) {
      return new Verdict.Exact(exact, originalOf(exact, quotations));
    }
    return nearest(claimed, quotations);
  }

  /** Returns the original wording of what is printed in a translation alone. */
  private static Optional<Quotation> originalOf(List<Quotation> exact, List<Quotation> all) {
    if (exact.stream().anyMatch(each -> each.label() != Label.BACK_TRANSLATION)) {
      return Optional.empty();
    }
    return StatementGrouper.group(all).stream()
        .filter(each -> !Collections.disjoint(each.quotations(), exact))
        .map(Statement::lead)
        .filter(lead -> lead.label() == Label.VERBATIM)
        .findFirst();
  }

  private Verdict nearest(List<String> claimed, List<Quotation> quotations) {
    Verdict nearest = new Verdict.NotFound(core.holdings().articles());
    double most = 0;
    for (Quotation quotation : quotations) {
      List<String> printed = SimilarWords.closest(claimed, SimilarWords.allOf(quotation.text()));
      double printedShare = SimilarWords.inOrder(claimed, printed);
      if (printedShare >= NEARLY && printedShare > most) {
        most = printedShare;
        WordDifference difference = WordDifference.between(claimed, printed);
        nearest =
            new Verdict.Altered(quotation, difference.onlyClaimed(), difference.onlyPrinted());
      }
    }
    return nearest;
  }
}
