package org.onrecord.query.read;

import java.util.List;
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

  /** Another name or an office in brackets. */
  private static final Pattern ALSO_CALLED =
      Pattern.compile("(?<who>[^()]+?)\\s*\\((?<also>[^()]+)\\)\\s*");

  private static final String WORDS =
      "(?:statement|speech|remark|comment|letter|e-?mail|tweet|post|interview|testimony|address|message)s?";

  /** Whose words they are says who spoke. */
  private static final Pattern WORDS_OF =
      Pattern.compile(
          "(?<who>[^,]+?)(?:['’]s|(?<=s)['’]) (?:\\w+ )?" + WORDS + "\\b.*",
          Pattern.CASE_INSENSITIVE);

  /** Who somebody is, beside the name: "Ana Cole, the driver from Eastport". */
  private static final Pattern WHO_IS =
      Pattern.compile(
          "(?<who>[^,]+), (?:the|an?) (?!.*\\band\\b)[^,]+,?", Pattern.CASE_INSENSITIVE);

  private final KnownSpeakers known;
  private final JointSpeakers joint;
  private final OneSpeaker speaker;
  private final SeveralSpeakers several;
  private final OfficeBeside offices;

  SpeakerFinder(SpeakerDirectory directory, Holdings holdings) {
    known = new KnownSpeakers(directory, holdings);
    var countries = new Countries(known);
    joint = new JointSpeakers(known, countries);
    speaker = new OneSpeaker(known, countries, joint);
    several = new SeveralSpeakers(speaker);
    offices = new OfficeBeside(known, speaker, several);
  }

  /** Returns whom the words name, and through what those speak together who are named together. */
  List<AskedSpeaker> find(String words, Period period) {
    Matcher whoIs = WHO_IS.matcher(words.strip());
    if (whoIs.matches() && isName(whoIs.group("who"))) {
      return inOfficeOrNamed(whoIs.group("who"), period);
    }
    Matcher alsoCalled = ALSO_CALLED.matcher(words);
    if (!alsoCalled.matches()) {
      return inOfficeOrNamed(words, period);
    }
    List<AskedSpeaker> found = inOfficeOrNamed(alsoCalled.group("who"), period);
    return SeveralSpeakers.known(found)
        .filter(all -> all.stream().allMatch(AskedSpeaker::certain))
        .or(() -> SeveralSpeakers.known(inOfficeOrNamed(alsoCalled.group("also"), period)))
        .orElse(found);
  }

  private List<AskedSpeaker> inOfficeOrNamed(String words, Period period) {
    Optional<List<AskedSpeaker>> inOffice = offices.ofSomebody(words, period);
    if (inOffice.isPresent()) {
      return inOffice.get();
    }
    List<AskedSpeaker> found = joint.with(each(words, period));
    return found.stream().noneMatch(AskedSpeaker::isUnknown)
        ? found
        : together(words, period)
            .or(() -> offices.somebodys(words, period))
            .or(() -> speakerOf(words, period))
            .orElse(found);
  }

  /** "Benn's letter to the board" is Benn's. */
  private Optional<List<AskedSpeaker>> speakerOf(String words, Period period) {
    Matcher of = WORDS_OF.matcher(words.strip());
    return of.matches() ? SeveralSpeakers.known(each(of.group("who"), period)) : Optional.empty();
  }

  /** "The joint statement of Benn and Moor" is what they say together. */
  private Optional<List<AskedSpeaker>> together(String words, Period period) {
    if (SaidTogether.isIt(words)) {
      return SeveralSpeakers.known(joint.with(each("the joint statement", period)));
    }
    return SaidTogether.by(words)
        .map(who -> joint.with(each(who, period)))
        .map(found -> SaidTogether.isOfSeveral(words) ? joint.only(found) : found)
        .flatMap(SeveralSpeakers::known);
  }

  /** Returns through what they speak who speak together with others; empty if through nothing. */
  List<AskedSpeaker> through(List<AskedSpeaker> asked, Period period) {
    return joint.through(asked, find("the joint statement", period));
  }

  /** Returns who holds an office for the country that those named before speak for. */
  Optional<AskedSpeaker> inOfficeBeside(String office, List<AskedSpeaker> before, Period period) {
    return offices.holder(office, before, period);
  }

  /** Returns whom the words name, apart even if they have a name together. */
  List<AskedSpeaker> apart(String words, Period period) {
    return several.apart(words, period);
  }

  /** Returns whom the words name, one entry each; those we do not know have no fits. */
  List<AskedSpeaker> each(String words, Period period) {
    return several.each(words, period);
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
