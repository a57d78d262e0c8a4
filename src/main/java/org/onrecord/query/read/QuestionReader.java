package org.onrecord.query.read;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.query.AskedSpeaker;
import org.onrecord.query.Conversation;
import org.onrecord.query.Holdings;
import org.onrecord.query.Intent;
import org.onrecord.query.Period;
import org.onrecord.query.Query;
import org.onrecord.query.Question;
import org.onrecord.quote.SpeakerDirectory;

/** Reads questions, knowing who and what there is to ask for. */
public final class QuestionReader {

  private static final Pattern POLITENESS =
      Pattern.compile(
          "^(?:(?:please|hey|hi|hello|so|ok|okay|well|bot|can you tell me|could you tell me|tell me"
              + "|do you know|i (?:want|need) to know|i (?:want|need)|looking for|remind me|i'd like to know"
              + "|(?:can|could) (?:someone|somebody|anyone|anybody) (?:please )?(?:find|tell|show|give|get|send|remind)(?: me| us)?)[,\\s]+)+(?=\\S+\\s)|(?:[,\\s]+(?:please|thanks|thank you|thx|pls))+$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern QUOTED = Pattern.compile("[\"“”„«»](.{3,}?)[\"“”«»]");
  private static final Pattern PRONOUN =
      Pattern.compile("\\b(?:he|she|they|him|her|them|his|their)\\b", Pattern.CASE_INSENSITIVE);

  /** Behind "somebody" it may be a word for that somebody, or for whom else is named. */
  private static final Pattern ONE_PERSON =
      Pattern.compile(
          "(?<!\\b(?:someone|somebody|anyone|anybody)\\b.{0,200})\\b(?:he|she|him|her)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Set<Intent> OF_SOMEBODY =
      Set.of(Intent.STATEMENTS, Intent.DID_SAY, Intent.WHEN, Intent.TIMELINE);
  private static final Pattern GOES_ON =
      Pattern.compile(
          "^(?:and|but|also)\\b|^did\\b.*\\b(?:agree|disagree|concur|comment|respond|react)\\W*$|\\btoo\\W*$|\\b(?:about|on|of) (?:it|this|that|these|those|them)\\W*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ELSE =
      Pattern.compile(
          "^(?:(?:and|but|so) )?(?:who|anyone|anybody) else\\b", Pattern.CASE_INSENSITIVE);

  /** What names nothing but a time or an outlet: "quotes in May", "anything from the Post". */
  private static final Pattern ANYTHING =
      Pattern.compile(
          "(?:is there |are there |give me |show me )?(?:(?:any|all|the|some) )*"
              + "(?:anything|something|everything|quotes?|quotations?|statements?|words|news"
              + "|who (?:spoke|talked|commented|was quoted|is quoted|said (?:something|anything)))",
          Pattern.CASE_INSENSITIVE);

  /** What a time between commas leaves when it is taken out. */
  private static final Pattern EMPTY = Pattern.compile(",(?:\\s*,)+");

  private final SpeakerFinder speakers;
  private final PeriodReader periods;
  private final OutletReader outlets;
  private final PlainQuestion plain;
  private final FollowUp followUp;
  private final HoldersNearby holders;
  private final Whose whose;

  /** Returns a reader that knows of offices what the editors entered, and no more. */
  QuestionReader(SpeakerDirectory directory, Holdings holdings, Clock clock) {
    this(directory, holdings, (words, articles) -> List.of(), clock);
  }

  public QuestionReader(
      SpeakerDirectory directory, Holdings holdings, Introduced introduced, Clock clock) {
    this.speakers = new SpeakerFinder(directory, holdings);
    this.periods = new PeriodReader(clock, holdings.asOf().orElseGet(() -> LocalDate.now(clock)));
    this.outlets = new OutletReader(holdings.outlets());
    this.plain = new PlainQuestion(speakers);
    this.whose = new Whose(speakers);
    this.holders = new HoldersNearby(introduced);
    this.followUp = new FollowUp(speakers, periods, outlets, holders);
  }

  public Query read(Question question, Conversation conversation) {
    SetAside aside = SetAside.of(question.text(), speakers);
    Query query = read(aside.rest(), conversation);
    Query wanted = aside.who().isEmpty() ? query : query.except(aside.who());
    return LeaningReader.read(wanted, conversation);
  }

  private Query read(String typed, Conversation conversation) {
    String whole =
        conversation.last() == null
            ? Openers.without(typed.strip())
            : Openers.goingOn(typed.strip());
    String asked = Joining.ofIt(whole);
    if (Sentences.instruct(asked)) {
      return Query.of(Intent.INSTRUCTION);
    }
    String text = TopicWords.trimmed(POLITENESS.matcher(TopicWords.trimmed(asked)).replaceAll(""));
    return followUp
        .read(text, conversation)
        .orElseGet(() -> leaning(asked, readAlone(Joining.without(text)), conversation));
  }

  private Query readAlone(String whole) {
    Optional<String> words = isSomebody(whole) ? Optional.empty() : quoted(whole);
    String text =
        words.isPresent()
            ? whole
            : TopicWords.trimmed(Sentences.asking(WordsWanted.leftOut(whole)));
    // words that somebody said may hold a date or an outlet's name, which is no filter then
    boolean givesWords =
        words.isPresent()
            || QuestionForm.partsOf(text).filter(each -> !each.words().isEmpty()).isPresent();
    // outlets first: "USA Today" is no day
    Cut<List<String>> outlet = givesWords ? new Cut<>(List.of(), text) : outlets.read(text);
    Cut<Period> period =
        givesWords ? new Cut<>(Period.ANY, outlet.rest()) : periods.read(outlet.rest());
    if (outlet.found().isEmpty() && !period.found().isAny()) {
      outlet = outlets.read(period.rest()); // "Evening Post 12.06.31 - the road"
      period = new Cut<>(period.found(), outlet.rest());
    }
    String rest = TopicWords.trimmed(EMPTY.matcher(period.rest()).replaceAll(","));
    boolean isPlaced = !period.found().isAny() || !outlet.found().isEmpty();
    Query query =
        isPlaced && ANYTHING.matcher(rest).matches()
            ? Query.of(Intent.ABOUT)
            : plain.read(rest, period.found());
    return query
        .withWords(words.orElse(query.words()))
        .within(period.found())
        .withOutlets(outlet.found());
  }

  /** "He" is who spoke last; a question that goes on with "and" keeps the topic. */
  private Query leaning(String text, Query query, Conversation conversation) {
    Query last = conversation.last();
    if (last == null) {
      return pointingAtNobody(text, query);
    }
    boolean pronoun = query.speakers().isEmpty() && PRONOUN.matcher(text).find();
    Query said = pronoun ? query.withSpeakers(last.speakers()) : theirs(query, last, conversation);
    boolean goesOn = GOES_ON.matcher(text).find() && said.sought().isEmpty();
    Query on = goesOn ? said.withTopic(last.topic()) : PointedAt.resolved(said, last);
    return ELSE.matcher(text).find() ? on.except(Elsewhere.said(last, conversation)) : on;
  }

  /** "His spokesman" and "the mayor" are of those who spoke last or are quoted beside them. */
  private Query theirs(Query query, Query last, Conversation conversation) {
    List<AskedSpeaker> asked = query.speakers();
    if (asked.size() != 1 || !asked.get(0).isUnknown()) {
      return query;
    }
    String who = asked.get(0).asked();
    return whose
        .of(who, last.speakers(), last.period())
        .or(() -> holders.beside(who, conversation))
        .map(query::withSpeakers)
        .or(() -> Whose.something(query).map(each -> each.withSpeakers(last.speakers())))
        .orElse(query);
  }

  /** "He" of whom nobody spoke is nobody we know. */
  private static Query pointingAtNobody(String text, Query query) {
    Matcher one = ONE_PERSON.matcher(text);
    boolean asksForWords = OF_SOMEBODY.contains(query.intent()) && query.speakers().isEmpty();
    return asksForWords && one.find()
        ? query.withSpeakers(List.of(AskedSpeaker.unknown(one.group()))).withTopic("")
        : query;
  }

  /** Whether what stands between marks is whom a question asks for, and not what was said. */
  private static boolean isSomebody(String text) {
    return quoted(text)
        .flatMap(marked -> QuestionForm.partsOf(text).map(parts -> TopicWords.trimmed(parts.who())))
        .filter(who -> QUOTED.matcher(who).matches())
        .isPresent();
  }

  private static Optional<String> quoted(String text) {
    var matcher = QUOTED.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
