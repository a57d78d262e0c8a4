package org.onrecord.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onrecord.testing.Quotations.direct;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.article.Article;
import org.onrecord.article.Span;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatMessage;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.Speaker;
import org.onrecord.testing.Articles;
import org.onrecord.testing.Fixture;
import org.onrecord.testing.Newsroom;
import org.onrecord.testing.Quotations;

class DigestCommandTest {

  private static final Article JULY =
      Articles.of(
          "july",
          "“The valley road is open again,” Rusk said. “We will sign in autumn,” Benn said.",
          Articles.by("Morning Wire", "2031-07-01"));

  private final Newsroom newsroom;
  private final DigestCommand command;

  DigestCommandTest(@TempDir Path folder) {
    newsroom = new Newsroom(folder);
    var form = new SubscriptionForm(new CityZones(), newsroom.wishes);
    command = new DigestCommand(newsroom.subscriptions, newsroom.editor, form, newsroom.clock);
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void digestIsTurnedOnByACitysTime() {
    assertEquals(
        "Done. A digest every day at 09:00 (Asia/Yerevan) of everything; on a day without news"
            + " nothing comes. Next: 21 June 2031.\n"
            + "[Choice[label=Preview, command=/digest preview]]",
        admin("on 09:00 Yerevan"));
  }

  @Test
  void namesAndTopicsAreRead() {
    newsroom.comes(Fixture.MAY, Fixture.quotationsOfMay());

    assertTrue(admin("on 7:30 pm new york benn, the valley").contains("of Orla Benn, the valley;"));
  }

  @Test
  void whatCannotBeReadIsNamed() {
    assertTrue(admin("on").startsWith("When, and by which city's time?"));
    assertTrue(admin("on 09:00").startsWith("By which city's time?"));
    assertTrue(admin("on 25:00 London").startsWith("No day has the time 25:00."));
    assertTrue(
        admin("on 09:00 Nowhere, roads")
            .startsWith("I know no city and no time zone called “Nowhere”"));
    assertTrue(admin("on 09:00 London " + "x".repeat(301)).startsWith("That is too much:"));
    assertEquals(0, newsroom.subscriptions.count());
  }

  @Test
  void topicsMayFollowALittleWord() {
    assertTrue(admin("on 09:00 London on the valley").contains("of the valley;"));
  }

  @Test
  void whatTellsLittleComesLast() {
    String whole = "The valley road will be open to everybody again in autumn,";
    Article article =
        Articles.of(
            "article",
            "It is “open again,” Rusk said. “" + whole + "” Benn said.",
            Articles.by("Morning Wire", "2031-07-01"));
    newsroom.comes(
        article,
        List.of(
            direct(article, "open again,", Fixture.TAVI), direct(article, whole, Fixture.ORLA)));

    String digest = run("preview", false);

    assertTrue(digest.contains("2 “open again,”"), digest);
  }

  @Test
  void sourceIsOneHoweverItsNameBegins() {
    newsroom.comes(
        JULY,
        List.of(
            direct(JULY, "The valley road is open again,", Speaker.unresolved("the statement")),
            direct(JULY, "We will sign in autumn,", Speaker.unresolved("The statement"))));

    assertEquals(
        2, run("preview", false).split("The statement:", -1).length, run("preview", false));
  }

  @Test
  void whoSaysTheSameTwiceInAnArticleIsStillNew() {
    newsroom.comes(Fixture.MAY, Fixture.quotationsOfMay());
    admin("on 09:00 London");
    admin("now");
    Article twice =
        Articles.of(
            "twice",
            "“The valley road is open again,” Rusk said. “The valley road is open again,” he said.",
            Articles.by("Morning Wire", "2031-07-01"));
    String words = "The valley road is open again,";
    newsroom.comes(
        twice,
        IntStream.of(twice.body().indexOf(words), twice.body().lastIndexOf(words))
            .mapToObj(start -> new Span(start, start + words.length()))
            .map(place -> Quotations.at(twice, place, Fixture.TAVI))
            .toList());

    assertTrue(admin("now").contains("For the first time: Tavi Rusk."));
  }

  @Test
  void onlyThoseWhoRunTheChatTurnItOn() {
    assertEquals(
        "Only those who run this chat can change its digest.", run("on 09:00 London", false));
    assertTrue(run("status", false).startsWith("This chat gets no digest."));
  }

  @Test
  void previewShowsTheNewestOnRecordAndLeavesItNew() {
    newsroom.comes(Fixture.JUNE, Fixture.quotationsOfJune());
    admin("on 09:00 London");

    String preview = run("preview", false);

    assertTrue(preview.startsWith("Your first digest: the newest on record."), preview);
    assertTrue(preview.contains("“The last mile is the steepest,” VERBATIM"), preview);
    assertEquals(preview, run("preview", false));
  }

  @Test
  void nowTellsWhatIsNewOnce() {
    newsroom.comes(Fixture.JUNE, Fixture.quotationsOfJune());
    admin("on 09:00 London");
    admin("now");
    newsroom.comes(JULY, july());

    assertEquals(
        """
        New on record: 2 statements by 2 speakers from 1 article.
        Tavi Rusk:
        1 “The valley road is open again,” VERBATIM
        Orla Benn:
        2 “We will sign in autumn,” VERBATIM\
        """,
        admin("now"));
    assertEquals("Nothing new on record since the last digest.", admin("now"));
  }

  @Test
  void statusTellsOfPostsThatTheChatRefuses() {
    admin("on 09:00 London");
    LocalDate day = LocalDate.of(2031, 6, 18);
    newsroom.subscriptions.countRefusal(Newsroom.CHAT, day);

    assertTrue(
        run("status", false)
            .endsWith(
                "Next: 21 June 2031. I may not post here: refused on one day. After 7 in a row,"
                    + " digest and alerts end; give me the right to send messages."));

    newsroom.subscriptions.countRefusal(Newsroom.CHAT, day.plusDays(1));
    assertTrue(admin("status").contains("refused on 2 days in a row. After"));

    newsroom.subscriptions.forgetRefusals(Newsroom.CHAT);
    assertTrue(admin("status").endsWith("Next: 21 June 2031."));
  }

  @Test
  void whoWasNotOnRecordBeforeIsNamed() {
    newsroom.comes(Fixture.MAY, Fixture.quotationsOfMay());
    admin("on 09:00 London");
    admin("now");
    newsroom.comes(JULY, july());

    assertTrue(admin("now").contains("For the first time: Tavi Rusk."));
  }

  @Test
  void wishesAreKept() {
    newsroom.comes(Fixture.MAY, Fixture.quotationsOfMay());
    admin("on 09:00 London benn");
    admin("now");
    newsroom.comes(JULY, july());

    String news = admin("now");

    assertTrue(news.contains("We will sign in autumn,"), news);
    assertTrue(!news.contains("The valley road"), news);
  }

  @Test
  void otherWordingOfAKnownStatementIsSaidToBeOne() {
    newsroom.comes(Fixture.MAY, Fixture.quotationsOfMay());
    admin("on 09:00 London");
    admin("now");
    Article again =
        Articles.of(
            "again",
            "“The road through the valley will be open in spring,” Benn told us.",
            Articles.by("Evening Post", "2031-07-02"));
    newsroom.comes(
        again,
        List.of(
            direct(again, "The road through the valley will be open in spring,", Fixture.ORLA)));

    assertTrue(
        admin("now").endsWith("On record before, in another wording: Morning Wire · 4 May 2031."));
  }

  @Test
  void pagesAreTurnedByTheButton() {
    admin("on 09:00 London");
    admin("now");
    Article many = many(10);
    newsroom.comes(
        many, many.body().lines().map(line -> direct(many, line, Fixture.ORLA)).toList());

    String first = run("preview", false);

    assertTrue(first.endsWith("[Choice[label=More (2 of 2), command=/digest more 0 10 2]]"), first);
    assertTrue(run("more 0 10 2", false).contains("9 “iiiii is open.”"));
    assertEquals("That was all there is.", run("more 0 10 3", false));
  }

  @Test
  void archiveThatIsBroughtInAtOnceIsToldByItsNewest() {
    admin("on 09:00 London");
    admin("now");
    for (int i = 0; i < 34; i++) {
      Article sixteen = many("many-" + i, 16);
      newsroom.comes(
          sixteen,
          sixteen.body().lines().map(line -> direct(sixteen, line, Fixture.ORLA)).toList());
    }

    String news = admin("now");

    assertTrue(
        news.startsWith("544 quotations came on record; these are of the newest 500. "), news);
  }

  @Test
  void pictureIsToldInWordsWhereNoneCanBePainted() {
    Article may = many("in-may", 8);
    newsroom.comes(may, may.body().lines().map(line -> direct(may, line, Fixture.ORLA)).toList());
    newsroom.comes(JULY, july());
    newsroom.comes(Fixture.JUNE, Fixture.quotationsOfJune());
    newsroom.comes(Fixture.MAY, Fixture.quotationsOfMay());

    assertTrue(run("preview", false).contains("command=/digest picture"), run("preview", false));
    assertTrue(run("picture", false).startsWith("Picture[chart="), run("picture", false));
    assertEquals("There is not enough on record for a picture.", run("picture 7 7", false));
  }

  @Test
  void dayWithoutNewsIsSaidIfWanted() {
    admin("on 09:00 London");
    admin("now");

    admin("empty line");

    assertEquals("Nothing new on record, 20 June 2031.", admin("now"));
  }

  @Test
  void digestIsTurnedOff() {
    admin("on 09:00 London");

    assertEquals("The digest is off.", admin("off"));
    assertEquals("There was no digest in this chat.", admin("off"));
  }

  @Test
  void terminalGetsNoDailyPosts() {
    var typed =
        new ChatMessage(
            new ChatAddress(ChatAddress.CONSOLE, "here", null),
            "1",
            "me",
            "Me",
            "/digest on 09:00 London",
            newsroom.clock.instant(),
            true);

    String told = Newsroom.text(command.run("on 09:00 London", typed));

    assertTrue(told.startsWith("I cannot post to a terminal"), told);
    assertEquals(0, newsroom.subscriptions.count());
  }

  private String admin(String argument) {
    return run(argument, true);
  }

  private String run(String argument, boolean fromAdmin) {
    return Newsroom.text(command.run(argument, newsroom.message("/digest", fromAdmin)));
  }

  private static List<Quotation> july() {
    return List.of(
        direct(JULY, "The valley road is open again,", Fixture.TAVI),
        direct(JULY, "We will sign in autumn,", Fixture.ORLA));
  }

  private static Article many(int count) {
    return many("many", count);
  }

  private static Article many(String id, int count) {
    String letters = "abcdefghijklmnop";
    var body = new StringBuilder();
    for (int i = 0; i < count; i++) {
      body.append(letters.substring(i, i + 1).repeat(5)).append(" is open.\n");
    }
    return Articles.of(id, body.toString(), Articles.by("Morning Wire", "2031-07-03"));
  }
}
