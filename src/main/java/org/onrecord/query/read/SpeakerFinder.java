package org.onrecord.query.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Holdings;
import org.onrecord.query.Period;
import org.onrecord.quote.Role;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.SpeakerDirectory;

/** Says whom the words of a question name. */
final class SpeakerFinder {

  private static final Pattern BETWEEN_NAMES =
      Pattern.compile(
          "\\s*(?:,?\\s+(?:(?:together|along|jointly) with|alongside)\\s+|,\\s*and\\s+|,|&|\\s+and\\s+|\\s+or\\s+|\\s+as well as\\s+)\\s*");

  /** What is said of somebody between commas and names nobody else. */
  private static final Pattern SAYS_MORE =
      Pattern.compile(
          "(?:(?:who|which|that) (?:is|was|are|were|has|had)|speaking|talking|standing|answering|asked|when|while|in|at|after|during|before|as|then)\\b.*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HOLDS =
      Pattern.compile("(?<who>[^,]+?)(?:['’]s|(?<=s)['’]) (?<office>[\\p{L} ]+)");

  private static final Pattern OFFICE_OF =
      Pattern.compile(
          "(?:the |a )?(?<office>spokes(?:man|woman|person)) (?:of|for) (?<who>.+)",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that");
  private static final Set<String> NUMBERS =
      Set.of("both", "two", "three", "all", "these", "those");
  private static final Set<String> GOVERNMENTS =
      Set.of("government", "govt", "gov", "administration", "authorities");
  private static final Set<String> SELF = Set.of("himself", "herself", "itself", "themselves");
  private static final Set<String> ADDRESS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "sir",
          "prof",
          "professor",
          "sen",
          "senator",
          "rep",
          "gov",
          "governor",
          "gen",
          "general",
          "congressman",
          "congresswoman",
          "president",
          "minister",
          "secretary",
          "ambassador",
          "chairman",
          "chancellor",
          "king",
          "queen",
          "prince",
          "pope",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "former",
          "u.s",
          "us");

  private final KnownSpeakers known;
  private final Countries countries;
  private final NameMatcher names;
  private final PrintedNames printed;
  private final PrintedOffices offices;
  private final RoleMatcher roles;
  private final JointSpeakers joint;
  private final SourceMatcher sources;
  private final Spokespeople spokespeople;
  private final OfficeWords officeWords;
  private final Set<String> wordsOfRoles = new HashSet<>(ADDRESS);

  SpeakerFinder(SpeakerDirectory directory, Holdings holdings) {
    known = new KnownSpeakers(directory, holdings);
    countries = new Countries(known);
    names = new NameMatcher(known);
    printed = new PrintedNames(known);
    offices = new PrintedOffices(known);
    joint = new JointSpeakers(known, countries);
    roles = new RoleMatcher(known, countries);
    var officials = new Officials(known, countries);
    sources = new SourceMatcher(known, countries, officials);
    spokespeople = new Spokespeople(known, officials);
    for (KnownSpeaker speaker : known.all()) {
      for (Role role : speaker.roles()) {
        wordsOfRoles.addAll(NameWords.of(role.title()));
      }
    }
    officeWords = new OfficeWords(known, wordsOfRoles);
  }

  /** Returns whom the words name, and through what those speak together who are named together. */
  List<AskedSpeaker> find(String words, Period period) {
    Optional<List<AskedSpeaker>> inOffice = spokesman(OFFICE_OF, words, period);
    if (inOffice.isPresent()) {
      return inOffice.get();
    }
    List<AskedSpeaker> found = joint.with(each(words, period));
    return found.stream().noneMatch(AskedSpeaker::isUnknown)
        ? found
        : together(words, period).or(() -> spokesman(HOLDS, words, period)).orElse(found);
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
        .map(country -> one(country + " " + office, period))
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
    AskedSpeaker together = one(words, period);
    return together.isUnknown() ? parts(words, period) : List.of(together);
  }

  private List<AskedSpeaker> parts(String words, Period period) {
    List<String> parts = List.of(BETWEEN_NAMES.split(words, -1));
    if (parts.size() < 2) {
      return List.of(one(words, period));
    }
    var each = new ArrayList<AskedSpeaker>();
    for (String part : parts) {
      AskedSpeaker found = one(part, period);
      boolean saysMore = SAYS_MORE.matcher(part).matches() && found.isUnknown() && !each.isEmpty();
      if (!part.isBlank() && !saysMore) {
        each.add(found);
      }
    }
    return each;
  }

  /** Returns whom the words name, whole and by nothing but a name; empty if nobody. */
  Optional<AskedSpeaker> named(String words, Period period) {
    return names.matches(bare(words)).isEmpty() && countries.named(bare(words)) == null
        ? Optional.empty()
        : Optional.of(one(words, period)).filter(each -> !each.isUnknown());
  }

  boolean isQuoted(Speaker speaker) {
    KnownSpeaker found = known.of(speaker);
    return found != null && found.quotations() > 0;
  }

  /** Whether the words name somebody beyond doubt. */
  boolean isName(String words) {
    List<SpeakerMatch> found = names.matches(bare(words));
    return !found.isEmpty() && found.get(0).likeness() >= Spelling.TRANSCRIBED;
  }

  private AskedSpeaker one(String asked, Period period) {
    List<String> words = bare(asked);
    if (words.isEmpty()) {
      return AskedSpeaker.unknown(asked.strip());
    }
    String country = countryOf(words);
    List<SpeakerMatch> found = country == null ? somebody(words, period) : spokespeople.of(country);
    double best = found.isEmpty() ? 0 : found.get(0).likeness();
    List<Speaker> fits =
        found.stream()
            .filter(each -> each.likeness() > best - 0.05)
            .map(each -> each.speaker().speaker())
            .toList();
    return new AskedSpeaker(asked.strip(), fits, fits.size() == 1 && best >= Spelling.TRANSCRIBED);
  }

  /** As typed, or without the typing errors and the words that count them: "the two ministers". */
  private List<SpeakerMatch> somebody(List<String> words, Period period) {
    List<SpeakerMatch> typed = asTyped(words, period);
    List<String> plain = officeWords.mended(withoutNumber(words));
    return typed.isEmpty() && !plain.equals(words) ? asTyped(plain, period) : typed;
  }

  private static List<String> withoutNumber(List<String> words) {
    return words.size() > 1 && NUMBERS.contains(words.get(0))
        ? words.subList(1, words.size())
        : words;
  }

  private List<SpeakerMatch> asTyped(List<String> words, Period period) {
    List<SpeakerMatch> named = withoutAddress(words);
    if (isSure(named) && !isOfficeOfABody(named.get(0), words, period)) {
      return surely(named, words);
    }
    List<SpeakerMatch> inOffice = roles.matches(words, period);
    if (!inOffice.isEmpty()) {
      return inOffice;
    }
    List<SpeakerMatch> unnamed = sources.matches(words);
    if (!unnamed.isEmpty()) {
      return unnamed;
    }
    if (!named.isEmpty()) {
      return named;
    }
    List<SpeakerMatch> longer = printed.matches(words);
    List<SpeakerMatch> other = longer.isEmpty() ? offices.matches(words) : longer;
    return other.isEmpty() ? joint.holding(words) : other;
  }

  private List<SpeakerMatch> surely(List<SpeakerMatch> named, List<String> words) {
    KnownSpeaker first = named.get(0).speaker();
    if (first.speaker().kind() == Speaker.Kind.BODY && named.size() == 1) {
      return spokespeople.of(first);
    }
    return first.isUnnamed() ? withOthersOfTheKind(named, words) : named;
  }

  /** "The spokesman of the Road Board" is somebody, and not the board. */
  private boolean isOfficeOfABody(SpeakerMatch named, List<String> words, Period period) {
    KnownSpeaker speaker = named.speaker();
    return speaker.speaker().kind() == Speaker.Kind.BODY
        && !speaker.names().contains(words)
        && !roles.matches(words, period).isEmpty();
  }

  /** "An official" of one article is "a senior official" of another. */
  private List<SpeakerMatch> withOthersOfTheKind(List<SpeakerMatch> named, List<String> words) {
    var all = new ArrayList<>(named);
    sources.matches(words).stream()
        .map(SpeakerMatch::speaker)
        .filter(each -> each.speaker().kind() == Speaker.Kind.UNNAMED)
        .filter(each -> named.stream().noneMatch(match -> match.speaker().equals(each)))
        .forEach(each -> all.add(new SpeakerMatch(each, named.get(0).likeness())));
    return all;
  }

  private static boolean isSure(List<SpeakerMatch> found) {
    return !found.isEmpty() && found.get(0).likeness() >= Spelling.TRANSCRIBED;
  }

  /** "Secretary Blinken" is Blinken; in "Ned Price", Ned is not an office. */
  private List<SpeakerMatch> withoutAddress(List<String> words) {
    for (int from = 0; from < words.size(); from++) {
      List<SpeakerMatch> found = names.matches(words.subList(from, words.size()));
      if (!found.isEmpty()) {
        return names.withFamilyNameAlone(found);
      }
      if (words.get(from).equals("and") && countries.named(words.subList(0, from)) != null) {
        return List.of(); // two countries, and not one with its office
      }
      if (!wordsOfRoles.contains(words.get(from))
          && countries.named(words.subList(from, from + 1)) == null) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "The Norland government" is the country, unless articles quote it by that name. */
  private @Nullable String countryOf(List<String> words) {
    String country = countries.named(withoutSide(words));
    int last = words.size() - 1;
    boolean isGoverned = country == null && last > 0 && GOVERNMENTS.contains(words.get(last));
    return isGoverned && names.matches(words).isEmpty() && sources.matches(words).isEmpty()
        ? countries.named(words.subList(0, last))
        : country;
  }

  /** "The Norland side" is the country. */
  private static List<String> withoutSide(List<String> words) {
    int last = words.size() - 1;
    return last > 0 && words.get(last).equals("side") ? words.subList(0, last) : words;
  }

  private static List<String> bare(String asked) {
    List<String> words = NameWords.of(asked);
    while (!words.isEmpty() && ARTICLES.contains(words.get(0))) {
      words = words.subList(1, words.size());
    }
    int last = words.size() - 1;
    return last > 0 && SELF.contains(words.get(last)) ? words.subList(0, last) : words;
  }
}
