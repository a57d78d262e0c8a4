package org.onrecord.summary.catchup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.Remark;
import org.onrecord.quote.Quotation;
import org.onrecord.testing.Fixture;
import org.onrecord.testing.InMemoryConsents;
import org.onrecord.testing.InMemoryTalkBook;
import org.onrecord.testing.MovingClock;
import org.onrecord.testing.Newsroom;
import org.onrecord.testing.SmallCore;

class CatchupCommandTest {

  private static final ChatAddress GROUP = new ChatAddress("telegram", "-100", null);
  private static final String REFUSED = "Those who run this chat can turn them on";

  private final MovingClock clock = new MovingClock(Instant.parse("2031-06-20T12:00:00Z"));
  private final SmallCore core;
  private final TalkKeeper keeper =
      new TalkKeeper(new InMemoryConsents(), new InMemoryTalkBook(), Duration.ofDays(7), clock);
  private final CatchupCommand command;
  private int messages;

  CatchupCommandTest(@TempDir Path folder) {
    core = SmallCore.in(folder);
    command = new CatchupCommand(keeper, new Catchup(core.core(), this::check), c -> true, clock);
  }

  @AfterEach
  void close() {
    core.close();
  }

  private ClaimCheck.Checked check(String words) {
    return Fixture.quotationsOfMay().stream()
        .filter(quotation -> quotation.text().contains(words))
        .findFirst()
        .map(q -> new ClaimCheck.Checked(ClaimCheck.Outcome.WORD_FOR_WORD, Optional.of(q)))
        .orElse(new ClaimCheck.Checked(ClaimCheck.Outcome.NOT_FOUND, Optional.empty()));
  }

  @Test
  void nothingIsKeptUntilAnAdminTurnsItOn() {
    says("ana", "kept by nobody");

    assertTrue(run("", false).contains(REFUSED));
    assertTrue(run("on", false).startsWith("Only those who run this chat"));
    assertTrue(run("", false).contains(REFUSED));
    run("on", true);
    assertEquals("The last 24 hours here: nothing was said.", run("", false));
  }

  @Test
  void talkIsToldByThreads() {
    run("on", true);
    says("Ana", "Will the valley road be open again in autumn?");
    says("Ben", "Well, I think the valley road opens in October, says the ministry.");
    clock.move(Duration.ofHours(2));
    says("Cem", "Who brings the cake to the party tomorrow?");

    String told = run("", false);

    assertTrue(
        told.startsWith("The last 24 hours here: 3 messages by 3 people, in 2 threads."), told);
    assertTrue(told.contains("1. Ana, Ben (20 Jun 12:00 UTC, 2 messages), on valley, road"), told);
    assertTrue(
        told.contains("Ana asks Ben: “Will the valley road be open again in autumn?”"), told);
    assertTrue(told.contains("Ben thinks the valley road opens in October"), told);
    assertTrue(told.contains("2. Cem (20 Jun 14:00 UTC, 1 message)"), told);
  }

  @Test
  void replyBelongsToTheThreadOfWhatItAnswers() {
    run("on", true);
    String asked = says("Ana", "Is the treaty signed?");
    clock.move(Duration.ofHours(3));
    says("Ben", "Not yet.", asked);

    assertTrue(run("", false).contains("in 1 thread."));
  }

  @Test
  void whatIsOnRecordForAQuestionIsShown() {
    run("on", true);
    Quotation may = Fixture.quotationsOfMay().get(0);
    says("Ana", "What did " + may.speaker().name() + " say?  About the treaty, I mean?");
    says("Ben", "Somebody said “" + may.text().strip() + "” and “nobody ever said that here”.");

    String told = run("", false);

    assertTrue(told.contains("” – on record word for word:"), told);
    assertTrue(told.contains("“nobody ever said that here” – not on record here"), told);
    assertTrue(told.contains("“" + may.text() + "” "), told);
  }

  @Test
  void whoeverOptsOutIsGoneAtOnceAndStaysOut() {
    run("on", true);
    says("Ana", "my secret plan is a long walk");
    says("Ben", "I am still here with my plan");

    new OptOutCommand(keeper).run("", message("Ana", "/optout", false));
    says("Ana", "another secret plan of mine");

    String told = run("", false);
    assertFalse(told.contains("secret"), told);
    assertTrue(told.contains("1 message by one person"), told);
  }

  @Test
  void whoeverIsForgottenIsGoneAtOnce() {
    run("on", true);
    says("Ana", "my secret plan is a long walk");

    assertEquals(1, keeper.forget("telegram", "Ana"));

    assertEquals("The last 24 hours here: nothing was said.", run("", false));
  }

  @Test
  void talkIsDeletedAfterItsTimeAndWhenTurnedOff() {
    run("on", true);
    says("Ana", "a long time ago");
    clock.move(Duration.ofDays(8));
    assertEquals("The last 168 hours here: nothing was said.", run("999", false));
    assertEquals(1, keeper.deleteOld());

    says("Ana", "just now");
    run("off", true);
    run("on", true);
    assertEquals("The last 24 hours here: nothing was said.", run("", false));
  }

  @Test
  void deletedMessageIsNotTold() {
    run("on", true);
    String id = says("Ana", "said too much");

    keeper.unsay(GROUP, id);

    assertEquals("The last hour here: nothing was said.", run("1", false));
  }

  @Test
  void commandsAreNoTalk() {
    run("on", true);
    says("Ana", "/forget");

    assertEquals("The last 24 hours here: nothing was said.", run("", false));
  }

  @Test
  void withoutAKeyTheCommandSaysSo() {
    var deaf = new TalkKeeper(new InMemoryConsents(), TalkBook.NONE, Duration.ofDays(7), clock);
    var refusing =
        new CatchupCommand(deaf, new Catchup(core.core(), this::check), c -> true, clock);

    String told = Newsroom.text(refusing.run("on", message("Ana", "/catchup on", true)));

    assertTrue(told.contains("CATCHUP_KEY"), told);
  }

  @Test
  void networkThatHidesTheTalkIsToldSo() {
    var hidden =
        new CatchupCommand(keeper, new Catchup(core.core(), this::check), c -> false, clock);

    String told = Newsroom.text(hidden.run("on", message("Ana", "/catchup on", true)));

    assertTrue(told.startsWith("I cannot see what is said here"), told);
    assertFalse(keeper.isOn(GROUP));
  }

  private String run(String argument, boolean fromAdmin) {
    return Newsroom.text(command.run(argument, message("Ana", "/catchup " + argument, fromAdmin)));
  }

  private String says(String person, String text) {
    return says(person, text, null);
  }

  private String says(String person, String text, @Nullable String answers) {
    ChatMessage message = message(person, text, false);
    keeper.hear(new Remark(message, answers));
    return message.id();
  }

  private ChatMessage message(String person, String text, boolean fromAdmin) {
    messages++;
    return new ChatMessage(
        GROUP, Integer.toString(messages), person, person, text, clock.instant(), fromAdmin);
  }
}
