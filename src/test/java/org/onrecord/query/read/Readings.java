package org.onrecord.query.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.query.Conversation;
import org.onrecord.query.Holdings;
import org.onrecord.query.Query;
import org.onrecord.query.Question;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.quote.SpeakerEntry;
import org.onrecord.testing.Fixture;

/** What questions are read as, over what a few made-up people have said. */
final class Readings {

  static final Holdings HOLDINGS =
      new Holdings(
          2,
          List.of(
              new Holdings.Quoted(Fixture.ORLA, 3),
              new Holdings.Quoted(Fixture.TAVI, 1),
              new Holdings.Quoted(Fixture.ELDER_KANE, 1),
              new Holdings.Quoted(Fixture.YOUNGER_KANE, 1),
              new Holdings.Quoted(Fixture.OFFICIAL, 1),
              new Holdings.Quoted(Speaker.person("ada-rae-lunt", "Ada Rae Lunt"), 1),
              new Holdings.Quoted(Speaker.unresolved("Norland-born singer Sol Vane"), 1),
              new Holdings.Quoted(Speaker.unresolved("an aide to Pim Stark"), 1),
              new Holdings.Quoted(Speaker.unresolved("Oakes"), 1),
              new Holdings.Quoted(Speaker.unresolved("Warden E"), 1),
              new Holdings.Quoted(Speaker.unresolved("Night Watch"), 1),
              new Holdings.Quoted(Speaker.person("tide-tables", "Tide Tables"), 1),
              new Holdings.Quoted(Speaker.body("sudland-radio", "Sudland Radio"), 1),
              new Holdings.Quoted(
                  Speaker.body("joint", "Joint statement of Norland and Sudland"), 1)),
          List.of("Evening Post", "Morning Wire", "Norland Today"),
          LocalDate.of(2031, 6, 12));

  static final QuestionReader READER =
      new QuestionReader(Fixture.DIRECTORY, HOLDINGS, Fixture.CLOCK);

  static Query read(String question) {
    return READER.read(new Question(question), Conversation.NEW);
  }

  static List<Speaker> speakersOf(String question) {
    return read(question).speakers().stream().flatMap(each -> each.fits().stream()).toList();
  }

  static QuestionReader readerWith(Speaker... more) {
    List<Holdings.Quoted> quoted = new ArrayList<>(HOLDINGS.speakers());
    for (Speaker speaker : more) {
      quoted.add(new Holdings.Quoted(speaker, 1));
    }
    List<SpeakerEntry> entries = new ArrayList<>(Fixture.DIRECTORY.entries());
    entries.add(
        new SpeakerEntry(
            Speaker.body("roads", "Road Board"), List.of(), List.of(), "Sudland", null));
    return new QuestionReader(
        new SpeakerDirectory(entries),
        new Holdings(2, quoted, HOLDINGS.outlets(), HOLDINGS.newest()),
        Fixture.CLOCK);
  }

  static List<Speaker> quotedOf(Query query) {
    return query.speakers().stream()
        .flatMap(each -> each.fits().stream())
        .filter(each -> each.kind() != Speaker.Kind.BODY)
        .toList();
  }

  static List<String> namesIn(QuestionReader reader, String question) {
    return reader.read(new Question(question), Conversation.NEW).speakers().stream()
        .flatMap(each -> each.fits().stream())
        .map(Speaker::name)
        .toList();
  }

  private Readings() {}
}
