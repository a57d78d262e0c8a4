package org.onrecord.digest.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.article.Article;
import org.onrecord.chat.ChartPainter;
import org.onrecord.chat.Command;
import org.onrecord.digest.CityZones;
import org.onrecord.digest.Wish;
import org.onrecord.outbox.FreshCut;
import org.onrecord.quote.Speaker;
import org.onrecord.testing.Articles;
import org.onrecord.testing.Fixture;
import org.onrecord.testing.InMemoryAlertLists;
import org.onrecord.testing.Newsroom;
import org.onrecord.testing.Quotations;

class AlertsTest {

  private final Newsroom newsroom;
  private final InMemoryAlertLists lists;
  private final AlertRound round;
  private final List<Command> commands;

  AlertsTest(@TempDir Path folder) {
    newsroom = new Newsroom(folder);
    lists = new InMemoryAlertLists(newsroom.outbox);
    round = new AlertRound(lists, newsroom.editor, newsroom.clock);
    commands =
        new FollowCommands(lists, newsroom.wishes, new CityZones(), newsroom.arrivals::newest)
            .all();
    newsroom.comes(Fixture.MAY, Fixture.quotationsOfMay());
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void followedSpeakerIsPostedWhenSheSpeaks() {
    run("follow", "benn");

    june();

    assertEquals(1, round.run());
    assertTrue(lastPost().contains("“A treaty is within our grasp,”"), lastPost());
    assertTrue(!lastPost().contains("The last mile"), lastPost());
  }

  @Test
  void familyNamePrintedAloneSomewhereMakesNobodyATopic() {
    says(Speaker.unresolved("Benn"), "alone", "The harbour has to wait.");
    assertEquals("Done. This chat follows: Orla Benn.", run("follow", "benn"));

    says(Fixture.TAVI, "rusk", "I heard Orla Benn, and I do not agree.");

    assertEquals(0, round.run());
  }

  @Test
  void whatSeveralMayBeCalledIsATopic() {
    june();

    assertEquals("Done. This chat follows: kane.", run("follow", "kane"));
  }

  @Test
  void whatIsShownAsFollowedCanBeUnfollowedByThatName() {
    var progress = new AlertList.Progress(0, Instant.EPOCH);
    lists.save(new AlertList(Newsroom.CHAT, List.of(Wish.topic("benn")), null, progress));

    assertTrue(run("unfollow", "Benn").startsWith("Done. This chat follows nobody."));
  }

  @Test
  void followingTellsOfPostsThatTheChatRefuses() {
    run("follow", "benn");
    lists.countRefusal(Newsroom.CHAT, LocalDate.of(2031, 6, 19));

    assertEquals(
        "This chat follows: Orla Benn. I may not post here: refused on one day. After 7 in a row,"
            + " digest and alerts end; give me the right to send messages.",
        run("following", ""));
  }

  @Test
  void followingBeginsNow() {
    run("follow", "benn");

    assertEquals(0, round.run());
  }

  @Test
  void oneArrivalIsToldOnce() {
    run("follow", "benn");
    june();

    round.run();

    assertEquals(0, round.run());
  }

  @Test
  void followedTopicIsFoundAroundTheWords() {
    run("follow", "fishing quotas");

    june();
    round.run();

    assertTrue(lastPost().contains("Fishing quotas are a scandal,"), lastPost());
  }

  @Test
  void whatComesRightAfterAPostIsBundled() {
    run("follow", "benn");
    june();
    round.run();
    says("one", "The harbour is next.");
    assertEquals(0, round.run());
    says("two", "The harbour can wait.");

    newsroom.clock.move(AlertRound.BETWEEN_POSTS);

    assertEquals(1, round.run());
    assertTrue(lastPost().startsWith("New on record: 2 statements by 1 speaker"), lastPost());
  }

  @Test
  void quietHoursAreKeptAndTheirNewsComesAfterThem() {
    run("follow", "benn");
    run("following", "quiet 11:00-13:00 UTC");
    june();
    assertEquals(0, round.run());

    newsroom.clock.move(Duration.ofHours(1));

    assertEquals(1, round.run());
  }

  @Test
  void whatIsNotFollowedAnyMoreIsNotPosted() {
    run("follow", "benn, treaty");

    assertEquals("Done. This chat follows: treaty.", run("unfollow", "Orla Benn"));
    assertTrue(run("unfollow", "all").startsWith("Done. This chat follows nobody."));
    june();
    assertEquals(0, round.run());
  }

  @Test
  void listIsShown() {
    run("follow", "benn");
    run("following", "quiet 22:00-07:30 London");

    assertEquals(
        "This chat follows: Orla Benn; quiet from 22:00 to 07:30 (Europe/London).",
        run("following", ""));
  }

  @Test
  void onlyThoseWhoRunTheChatFollow() {
    String said =
        Newsroom.text(commands.get(0).run("benn", newsroom.message("/follow benn", false)));

    assertEquals("Only those who run this chat can change what it follows.", said);
  }

  private void june() {
    newsroom.comes(Fixture.JUNE, Fixture.quotationsOfJune());
  }

  private void says(String id, String words) {
    says(Fixture.ORLA, id, words);
  }

  private void says(Speaker speaker, String id, String words) {
    Article article = Articles.of(id, words, Articles.by("Morning Wire", "2031-06-20"));
    newsroom.comes(article, List.of(Quotations.direct(article, words, speaker)));
  }

  private String run(String name, String argument) {
    Command command =
        commands.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    return Newsroom.text(command.run(argument, newsroom.message("/" + name, true)));
  }

  private String lastPost() {
    var messages = newsroom.outbox.messages();
    var parts = messages.get(messages.size() - 1).parts();
    return Newsroom.text(new FreshCut(newsroom.archive, ChartPainter.NONE).cut(parts));
  }
}
