package org.onrecord.query.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Holdings;
import org.onrecord.query.Period;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.SpeakerDirectory;

/** Says whom the words of a question name: one, several, or those who speak together. */
final class SpeakerFinder {

  private static final Pattern BETWEEN_NAMES =
      Pattern.compile(
          "\\s*(?:,?\\s+(?:(?:together|along|jointly) with|alongside)\\s+|,\\s*and\\s+|,|&|\\s+and\\s+|\\s+or\\s+|\\s+as well as\\s+)\\s*");

  /** What is said of somebody between commas and names nobody else. */
  private static final Pattern SAYS_MORE =
      Pattern.compile(
          "(?:(?:who|which|that) (?:is|was|are|were|has|had)|speaking|talking|standing|answering|asked|when|while|in|at|after|during|before|as|then)\\b.*",
          Pattern.CASE_INSENSITIVE);

  /** Another name or an office in brackets. */
  private static final Pattern ALSO_CALLED =
      Pattern.compile("(?<who>[^()]+?)\\s*\\((?<also>[^()]+)\\)\\s*");

  private static final Pattern HOLDS =
      Pattern.compile("(?<who>[^,]+?)(?:['’]s|(?<=s)['’]) (?<office>[\\p{L} ]+)");

  private static final Pattern OFFICE_OF =
      Pattern.compile(
          "(?:the |a )?(?<office>spokes(?:man|woman|person)) (?:of|for) (?<who>.+)",
          Pattern.CASE_INSENSITIVE);

  private static final String WORDS =
      "(?:statement|speech|remark|comment|letter|e-?mail|tweet|post|interview|testimony|address|message)s?";

  /** Whose words they are says who spoke. */
  private static final Pattern WORDS_OF =
      Pattern.compile(
          "(?<who>[^,]+?)(?:['’]s|(?<=s)['’]) (?:\\w+ )?" + WORDS + "\\b.*",
          Pattern.CASE_INSENSITIVE);

  private final KnownSpeakers known;
  private final JointSpeakers joint;
  private final OneSpeaker speaker;

  SpeakerFinder(SpeakerDirectory directory, Holdings holdings) {
    known = new KnownSpeakers(directory, holdings);
    var countries = new Countries(known);
    joint = new JointSpeakers(known, countries);
    speaker = new OneSpeaker(known, countries, joint);
  }

  /** Returns whom the words name, and through what those speak together who are named together. */
  List<AskedSpeaker> find(String words, Period period) {
    Matcher alsoCalled = ALSO_CALLED.matcher(words);
    if (!alsoCalled.matches()) {
      return inOfficeOrNamed(words, period);
    }
    List<AskedSpeaker> found = inOfficeOrNamed(alsoCalled.group("who"), period);
    return known(found)
        .filter(all -> all.stream().allMatch(AskedSpeaker::certain))
        .or(() -> known(inOfficeOrNamed(alsoCalled.group("also"), period)))
        .orElse(found);
  }

  private List<AskedSpeaker> inOfficeOrNamed(String words, Period period) {
    Optional<List<AskedSpeaker>> inOffice = spokesman(OFFICE_OF, words, period);
    if (inOffice.isPresent()) {
      return inOffice.get();
    }
    List<AskedSpeaker> found = joint.with(each(words, period));
    return found.stream().noneMatch(AskedSpeaker::isUnknown)
        ? found
        : together(words, period)
            .or(() -> spokesman(HOLDS, words, period))
            .or(() -> speakerOf(words, period))
            .orElse(found);
  }

  /** "Benn's letter to the board" is Benn's. */
  private Optional<List<AskedSpeaker>> speakerOf(String words, Period period) {
    Matcher of = WORDS_OF.matcher(words.strip());
    return of.matches() ? known(each(of.group("who"), period)) : Optional.empty();
  }

  /** "The joint statement of Benn and Moor" is what they say together. */
  private Optional<List<AskedSpeaker>> together(String words, Period period) {
    if (SaidTogether.isIt(words)) {
      return known(joint.with(each("the joint statement", period)));
    }
    return SaidTogether.by(words)
        .map(who -> joint.with(each(who, period)))
        .map(found -> SaidTogether.isOfSeveral(words) ? joint.only(found) : found)
        .flatMap(SpeakerFinder::known);
  }

  /** "Benn's spokesman" speaks for her country. */
  private Optional<List<AskedSpeaker>> spokesman(Pattern form, String words, Period period) {
    Matcher holds = form.matcher(words.strip());
    return holds.matches()
        ? known(each(holds.group("who"), period))
            .filter(who -> who.stream().allMatch(SpeakerFinder::isPerson))
            .flatMap(who -> inOfficeBeside(holds.group("office"), who, period))
            .map(List::of)
        : Optional.empty();
  }

  private static boolean isPerson(AskedSpeaker asked) {
    return asked.fits().stream().anyMatch(each -> each.kind() == Speaker.Kind.PERSON);
  }

  /** Returns through what they speak who speak together with others; empty if through nothing. */
  List<AskedSpeaker> through(List<AskedSpeaker> asked, Period period) {
    return joint.through(asked, find("the joint statement", period));
  }

  private static Optional<List<AskedSpeaker>> known(List<AskedSpeaker> found) {
    return Optional.of(found)
        .filter(all -> !all.isEmpty() && all.stream().noneMatch(AskedSpeaker::isUnknown));
  }

  /** Returns who holds an office for the country that those named before speak for. */
  Optional<AskedSpeaker> inOfficeBeside(String office, List<AskedSpeaker> before, Period period) {
    return before.stream()
        .flatMap(each -> each.fits().stream())
        .map(known::of)
        .filter(Objects::nonNull)
        .map(KnownSpeaker::country)
        .filter(Objects::nonNull)
        .distinct()
        .map(country -> speaker.of(country + " " + office, period))
        .filter(found -> !found.isUnknown())
        .findFirst();
  }

  /** Returns whom the words name, apart even if they have a name together. */
  List<AskedSpeaker> apart(String words, Period period) {
    List<AskedSpeaker> apart = parts(words, period);
    boolean areKnown = apart.size() > 1 && apart.stream().noneMatch(AskedSpeaker::isUnknown);
    return areKnown ? apart : each(words, period);
  }

  /** Returns whom the words name, one entry each; those we do not know have no fits. */
  List<AskedSpeaker> each(String words, Period period) {
    AskedSpeaker together = speaker.of(words, period);
    return together.isUnknown() ? parts(words, period) : List.of(together);
  }

  private List<AskedSpeaker> parts(String words, Period period) {
    List<String> parts = List.of(BETWEEN_NAMES.split(words, -1));
    if (parts.size() < 2) {
      return List.of(speaker.of(words, period));
    }
    var each = new ArrayList<AskedSpeaker>();
    for (String part : parts) {
      AskedSpeaker found = speaker.of(part, period);
      boolean saysMore = SAYS_MORE.matcher(part).matches() && found.isUnknown() && !each.isEmpty();
      if (!part.isBlank() && !saysMore) {
        each.add(found);
      }
    }
    return each;
  }

  /** Returns whom the words name, whole and by nothing but a name; empty if nobody. */
  Optional<AskedSpeaker> named(String words, Period period) {
    return speaker.named(words, period);
  }

  /** Whether the words name somebody beyond doubt. */
  boolean isName(String words) {
    return speaker.isName(words);
  }

  boolean isQuoted(Speaker asked) {
    KnownSpeaker found = known.of(asked);
    return found != null && found.quotations() > 0;
  }
}
