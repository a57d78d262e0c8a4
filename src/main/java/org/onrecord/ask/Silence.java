package org.onrecord.ask;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Findings;
import org.onrecord.query.Holdings;
import org.onrecord.query.Intent;
import org.onrecord.query.Reason;
import org.onrecord.quote.Speaker;

/** Of several who were asked for, those of whom nothing is shown. */
final class Silence {

  /** Ways to ask that put one beside the other, so that nobody answers for both. */
  private static final Set<Intent> APART = Set.of(Intent.COMPARE, Intent.TIMELINE);

  private final Findings findings;
  private final List<AskedSpeaker> silent;
  private final Set<Speaker> quoted;

  private Silence(Findings findings) {
    this.findings = findings;
    this.quoted =
        findings.holdings().speakers().stream()
            .filter(each -> each.quotations() > 0)
            .map(Holdings.Quoted::speaker)
            .collect(Collectors.toSet());
    this.silent = findings.leftOut().stream().filter(this::answersForNoOther).toList();
  }

  /** Returns a sentence of those who are never quoted and one of those who are, as needed. */
  static List<String> in(Findings findings) {
    if (findings.query().speakers().size() < 2) {
      return List.of();
    }
    var silence = new Silence(findings);
    Reason onThis = findings.query().sought().isEmpty() ? Reason.NOT_THERE : Reason.SILENT_ON_TOPIC;
    return Stream.of(
            silence.of(each -> !silence.isQuoted(each), Reason.NEVER_QUOTED),
            silence.of(silence::isQuoted, onThis))
        .flatMap(List::stream)
        .toList();
  }

  private List<String> of(Predicate<AskedSpeaker> kind, Reason reason) {
    List<AskedSpeaker> those = silent.stream().filter(kind).toList();
    return those.isEmpty()
        ? List.of()
        : List.of(Wording.notOnRecord(reason, findings.with(those)) + ".");
  }

  private boolean isQuoted(AskedSpeaker asked) {
    return asked.fits().stream().anyMatch(quoted::contains);
  }

  /** What ministries say together may be shown instead of either's own words. */
  private boolean answersForNoOther(AskedSpeaker asked) {
    return APART.contains(findings.query().intent())
        || asked.fits().stream().allMatch(each -> each.kind() == Speaker.Kind.PERSON);
  }
}
