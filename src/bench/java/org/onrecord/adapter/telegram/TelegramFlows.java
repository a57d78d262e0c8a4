package org.onrecord.adapter.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Plays everything people do on Telegram to a bot that runs in a process of its own, over the five
 * articles; prints what they see. Start the bot with the address that the first line names, or with
 * a recording proxy before it.
 */
final class TelegramFlows {

  private static final long ANA = 501;
  private static final long GROUP = -100501;

  private final BotApiServer api = new BotApiServer();

  private TelegramFlows() throws Exception {}

  public static void main(String[] arguments) throws Exception {
    TelegramFlows flows = new TelegramFlows();
    System.out.println("TELEGRAM_API_URL=" + flows.api.url());
    flows.api.await("the bot", Duration.ofMinutes(5), api -> api.polls() > 0);
    flows.play();
    System.out.println("\nproblems: " + flows.api.problems());
    System.exit(0);
  }

  private void play() throws InterruptedException {
    for (String text :
        List.of(
            "/start",
            "/help",
            "what did Blinken say about the last mile?",
            "and what about peace?",
            "/who within sight, within reach",
            "/verify the last mile of any marathon is always the hardest",
            "/timeline Ned Price",
            "/compare Ned Price and Antony Blinken",
            "/summary",
            "/digest",
            "/follow Antony Blinken",
            "/following",
            "/unfollow all",
            "/sources",
            "/speakers",
            "/privacy",
            "/forget",
            "/nonsense",
            "what did Price say about bananas <b>@everyone</b>?",
            "/start q_none-1-2")) {
      say(BotApiUpdates.privateText(ANA, text), text);
    }
    buttons();
    groups();
    say(BotApiUpdates.inline(ANA, "Blinken last mile"), "inline");
    say(BotApiUpdates.inline(ANA, "bananas of nowhere"), "inline, nothing");
    say(BotApiUpdates.thrownOut(GROUP, ANA), "thrown out");
    TimeUnit.SECONDS.sleep(2);
    for (BotApiServer.Call call : api.calls("answerInlineQuery")) {
      System.out.println(call.body().path("results").size() + " " + call.body().path("button"));
    }
  }

  private void buttons() throws InterruptedException {
    int before = api.posted().size();
    say(BotApiUpdates.privateText(ANA, "what did officials say?"), "for the buttons");
    BotApiServer.Shown answer = api.posted().get(before);
    for (JsonNode button : answer.buttons()) {
      String data = button.path("callback_data").asText();
      say(BotApiUpdates.press(ANA, ANA, answer.id(), data), button.path("text").asText());
    }
    say(BotApiUpdates.press(ANA, ANA, answer.id(), "p9"), "an old page");
    say(BotApiUpdates.press(ANA, ANA, answer.id(), "zz"), "an unknown button");
  }

  private void groups() throws InterruptedException {
    say(BotApiUpdates.groupText(GROUP, ANA, "among us"), "silent");
    say(BotApiUpdates.groupText(GROUP, ANA, "/ask@record_bot what did Price say?"), "in a group");
    say(
        BotApiUpdates.inTopic(
            BotApiUpdates.groupText(GROUP, ANA, "@record_bot who said “within reach”?"), 7),
        "in a topic");
    ObjectNode question = BotApiUpdates.privateText(ANA, "what did Price say?");
    say(question, "to be edited");
    say(BotApiUpdates.edited(question, "what did Blinken say?"), "edited");
    say(BotApiUpdates.groupText(GROUP, ANA, "/follow Ned Price"), "not an admin");
  }

  private void say(ObjectNode update, String what) throws InterruptedException {
    int posts = api.posted().size();
    int calls = calls();
    System.out.println("\n=== " + what);
    api.update(update);
    for (int i = 0; i < 60 && calls() == calls; i++) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    TimeUnit.MILLISECONDS.sleep(400);
    List<BotApiServer.Shown> all = new ArrayList<>(api.posted());
    all.subList(posts, all.size()).forEach(TelegramFlows::print);
  }

  private int calls() {
    return api.posted().size()
        + api.calls("editMessageText").size()
        + api.calls("answerInlineQuery").size();
  }

  private static void print(BotApiServer.Shown shown) {
    List<String> buttons = new ArrayList<>();
    shown.buttons().forEach(button -> buttons.add(button.path("text").asText()));
    System.out.println(shown.chat() + ": " + shown.text() + "\n" + buttons);
  }
}
