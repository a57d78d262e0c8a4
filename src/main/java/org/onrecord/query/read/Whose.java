package org.onrecord.query.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Period;
import org.onrecord.query.Query;
import org.onrecord.quote.Speaker;

/** Whom "his spokesman" and "their statement" mean, said of those who were named before. */
final class Whose {

  private static final Pattern FORM =
      Pattern.compile(
          "(?:and )?(?:(?<one>his|her)|their|its|theirs) (?:own )?(?<what>.+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WORDS =
      Pattern.compile(
          "(?:(?:own|joint|common|shared|official|final|written|closing|public) )*(?:"
              + FormWords.JOINT_TEXT
              + "|"
              + FormWords.OF_WORDS
              + "|"
              + FormWords.VIEW
              + ")",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BOTH =
      Pattern.compile(
          "(?:and )?(?:(?:the )?two of (?:them|those)|both of (?:them|those)|them both|they both|the two"
              + "|the (?:"
              + FormWords.JOINT_TEXT
              + ") (?:that |which )?they (?:issued|made|signed|released|published|agreed on))",
          Pattern.CASE_INSENSITIVE);

  /** "According to him", "their position". */
  private static final Pattern THEMSELVES =
      Pattern.compile("he|she|they|him|hers?|his|them|theirs?", Pattern.CASE_INSENSITIVE);

  private final SpeakerFinder speakers;

  Whose(SpeakerFinder speakers) {
    this.speakers = speakers;
  }

  /** Whether the words are of something that is somebody's: "her emails". */
  static boolean isSomebodys(String words) {
    return FORM.matcher(words.strip()).matches();
  }

  /** Returns what the words say is somebody's, "lawyer" of "his own lawyer"; else the words. */
  static String what(String words) {
    Matcher form = FORM.matcher(words.strip());
    return form.matches() ? form.group("what") : words.strip();
  }

  /** "Her road line" is somebody's, and no one: what the question is about, whoever "she" is. */
  static Optional<Query> something(Query query) {
    return Optional.of(query.speakers())
        .filter(asked -> asked.size() == 1 && asked.get(0).isUnknown())
        .map(asked -> FORM.matcher(asked.get(0).asked().strip()))
        .filter(form -> form.matches() && !HoldersNearby.isSomebody(form.group()))
        .map(form -> query.withTopic((form.group("what") + " " + query.topic()).strip()));
  }

  /** Returns whom the words mean if they mean somebody by those who were named before. */
  Optional<List<AskedSpeaker>> of(String asked, List<AskedSpeaker> before, Period period) {
    Matcher form = FORM.matcher(asked.strip());
    if (before.isEmpty()) {
      return Optional.empty();
    }
    if (THEMSELVES.matcher(asked.strip()).matches()) {
      return Optional.of(before);
    }
    if (BOTH.matcher(asked.strip()).matches()) {
      return ofTwo(before, period);
    }
    if (!form.matches()) {
      return Optional.empty();
    }
    String what = form.group("what");
    if (WORDS.matcher(what).matches()) {
      return form.group("one") == null ? ofTwo(before, period) : Optional.of(before);
    }
    return speakers
        .inOfficeBeside(what, before, period)
        .map(List::of)
        .or(() -> known(speakers.find(what, period)).filter(found -> isCertain(found, what)));
  }

  /** "Their" after one person's words are those of others who spoke together. */
  private Optional<List<AskedSpeaker>> ofTwo(List<AskedSpeaker> before, Period period) {
    return before.size() < 2 && before.stream().allMatch(Whose::isOnePerson)
        ? known(speakers.find("the joint statement", period))
        : Optional.of(before);
  }

  private static Optional<List<AskedSpeaker>> known(List<AskedSpeaker> found) {
    return Optional.of(found).filter(each -> each.stream().noneMatch(AskedSpeaker::isUnknown));
  }

  /** "His spokesman Rusk" names somebody; "her emails", which an article may quote, do not. */
  private static boolean isCertain(List<AskedSpeaker> found, String what) {
    return found.stream().allMatch(AskedSpeaker::certain)
        && found.stream()
            .flatMap(each -> each.fits().stream())
            .noneMatch(
                each ->
                    each.kind() == Speaker.Kind.UNRESOLVED && each.name().equalsIgnoreCase(what));
  }

  private static boolean isOnePerson(AskedSpeaker asked) {
    return asked.fits().stream()
        .anyMatch(each -> each.isKnown() && each.kind() == Speaker.Kind.PERSON);
  }
}
