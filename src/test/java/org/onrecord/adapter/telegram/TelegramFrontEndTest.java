package org.onrecord.adapter.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TelegramFrontEndTest {

  private static final long ANA = 77;
  private static final long GROUP = -1001234;

  private TelegramFixture bot;

  @BeforeEach
  void start() throws Exception {
    bot = TelegramFixture.echoing();
  }

  @AfterEach
  void stop() {
    bot.close();
    assertEquals(List.of(), bot.api.problems());
  }

  @Test
  void plainTextInPrivateIsAQuestion() {
    bot.api.update(BotApiUpdates.privateText(ANA, "who said so?"));

    BotApiServer.Shown answer = bot.api.awaitPosts(1).get(0);
    assertEquals("echo: who said so?", answer.text());
    assertEquals("77", answer.chat());
  }

  @Test
  void groupIsLeftAloneUnlessTheBotIsMeant() {
    bot.api.update(BotApiUpdates.groupText(GROUP, ANA, "nobody asked the bot"));
    bot.api.update(BotApiUpdates.groupText(GROUP, ANA, "/ask@other_bot not for us"));
    bot.api.update(BotApiUpdates.groupText(GROUP, ANA, "mail me: ana@record_bot.example"));
    bot.api.update(BotApiUpdates.groupText(GROUP, ANA, "/ask@Record_Bot by command"));
    bot.api.update(BotApiUpdates.groupText(GROUP, ANA, "hey @record_bot by mention"));
    bot.api.update(BotApiUpdates.replyTo(BotApiUpdates.groupText(GROUP, ANA, "by reply"), 4711));

    bot.api.awaitPosts(3);
    assertEquals(
        List.of("echo: by command", "echo: hey  by mention", "echo: by reply"),
        bot.api.posted().stream().map(BotApiServer.Shown::text).toList());
  }

  @Test
  void talkOfGroupsIsHeardAndNotAnswered() {
    bot.api.update(BotApiUpdates.privateText(ANA, "in private"));
    ObjectNode said = BotApiUpdates.groupText(GROUP, ANA, "we meet at noon");
    bot.api.update(said);
    bot.api.update(BotApiUpdates.edited(said, "we meet at one"));
    bot.api.update(BotApiUpdates.groupText(GROUP, ANA, "/ask the end"));

    bot.api.awaitPosts(2);
    assertEquals(List.of("we meet at one", "/ask the end"), bot.books.talk());
  }

  @Test
  void talkOfChatsThatAreNotAllowedIsNotHeard() throws Exception {
    bot.startFor(Set.of("77"), Set.of());
    bot.api.update(BotApiUpdates.groupText(GROUP, ANA, "among us"));
    bot.api.update(BotApiUpdates.privateText(ANA, "the end"));

    bot.api.awaitPosts(1);
    assertEquals(List.of(), bot.books.talk());
  }

  @Test
  void groupAnswerIsAReplyToItsQuestion() {
    ObjectNode question = BotApiUpdates.groupText(GROUP, ANA, "/ask what?");
    bot.api.update(question);

    assertEquals(
        question.path("message").path("message_id").asInt(),
        bot.api.awaitPosts(1).get(0).request().path("reply_parameters").path("message_id").asInt());
  }

  @Test
  void answerStaysInItsTopic() {
    bot.api.update(BotApiUpdates.inTopic(BotApiUpdates.groupText(GROUP, ANA, "/ask what?"), 9));

    assertEquals(9, bot.api.awaitPosts(1).get(0).request().path("message_thread_id").asInt());
  }

  @Test
  void chainOfRepliesIsNoTopic() {
    ObjectNode update = BotApiUpdates.groupText(GROUP, ANA, "/ask what?");
    ((ObjectNode) update.get("message")).put("message_thread_id", 12);
    bot.api.update(update);

    assertTrue(bot.api.awaitPosts(1).get(0).request().path("message_thread_id").isMissingNode());
  }

  @Test
  void editedQuestionChangesItsAnswer() {
    ObjectNode question = BotApiUpdates.privateText(ANA, "first");
    bot.api.update(question);
    int answer = bot.api.awaitPosts(1).get(0).id();

    bot.api.update(BotApiUpdates.edited(question, "second"));

    bot.api.await("the edit", api -> api.message(answer).text().equals("echo: second"));
    assertEquals(1, bot.api.posted().size());
  }

  @Test
  void wordsInsertedThroughTheBotAreNoQuestion() {
    ObjectNode inserted = BotApiUpdates.privateText(ANA, "inserted");
    ((ObjectNode) inserted.get("message")).set("via_bot", BotApiUpdates.bot());
    bot.api.update(inserted);
    bot.api.update(BotApiUpdates.privateText(ANA, "asked"));

    assertEquals("echo: asked", bot.api.awaitPosts(1).get(0).text());
  }

  @Test
  void pictureInPrivateIsNotPassedOverInSilence() {
    ObjectNode picture = BotApiUpdates.privateText(ANA, "");
    ObjectNode message = (ObjectNode) picture.get("message");
    message.remove("text");
    message.putArray("photo").addObject().put("file_id", "x").put("file_unique_id", "x");
    bot.api.update(picture);

    assertTrue(bot.api.awaitPosts(1).get(0).text().contains("/help"));
  }

  @Test
  void commandsAreListedForEachScopeAndLanguage() {
    List<BotApiServer.Call> menus = bot.api.awaitCalls("setMyCommands", 6);

    assertEquals(
        Set.of("default", "all_private_chats", "all_group_chats"),
        Set.copyOf(menus.stream().map(m -> m.body().path("scope").path("type").asText()).toList()));
    assertEquals(3, menus.stream().filter(m -> m.body().has("language_code")).count());
  }

  @Test
  void pollsAskForTheUsualUpdates() {
    BotApiServer.Call poll = bot.api.awaitCalls("getUpdates", 1).get(0);

    assertEquals("[]", poll.body().path("allowed_updates").toString());
    assertEquals(5, poll.body().path("timeout").asInt());
  }

  @Test
  void chatsThatAreNotAllowedStaySilentAndTheAdminHearsOnce() throws Exception {
    bot.startFor(Set.of("77"), Set.of("1"));
    bot.api.update(BotApiUpdates.privateText(88, "let me in"));
    bot.api.update(BotApiUpdates.privateText(88, "please"));
    bot.api.update(BotApiUpdates.privateText(ANA, "may I?"));

    bot.api.awaitPosts(2);
    List<BotApiServer.Shown> posts = bot.api.posted();
    assertEquals(2, posts.size());
    assertTrue(posts.stream().anyMatch(p -> p.chat().equals("1") && p.text().contains("chat 88")));
    assertTrue(posts.stream().anyMatch(p -> p.chat().equals("77")));
  }

  @Test
  void groupThatWasAllowedStillIsUnderItsNewId() throws Exception {
    bot.startFor(Set.of(Long.toString(GROUP)), Set.of());
    bot.api.update(BotApiUpdates.moved(GROUP, -100555));
    bot.api.update(BotApiUpdates.groupText(-100555, ANA, "/ask are you still here?"));

    assertEquals("-100555", bot.api.awaitPosts(1).get(0).chat());
  }

  @Test
  void administratorsOfAGroupAreKnown() {
    bot.api.makeAdmin(Long.toString(GROUP), ANA);
    bot.api.update(BotApiUpdates.groupText(GROUP, ANA, "/ask as an admin"));
    bot.api.update(BotApiUpdates.groupText(GROUP, 78, "/ask as a guest"));

    bot.api.awaitPosts(2);
    assertEquals(
        List.of(true, false), bot.heard.stream().map(message -> message.fromAdmin()).toList());
  }
}
