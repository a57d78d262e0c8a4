package org.onrecord.adapter.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Plays a day of those who run a group to a bot that runs in a process of its own: digests, alerts
 * on articles that come, change and go, catch-ups, and a group that moves or throws the bot out;
 * prints what they see. The argument is a copy of the knowledge folder, which the bot must follow,
 * too.
 */
final class GroupFlows {

  private static final long ANA = 501;
  private static final long BEN = 502;
  private static final long GROUP = -100501;
  private static final long FORUM = -100502;
  private static final String MOVED = "-100777";
  private static final ZoneId YEREVAN = ZoneId.of("Asia/Yerevan");

  private final BotApiServer api = new BotApiServer();
  private final Path articles;

  private GroupFlows(Path knowledge) throws IOException {
    this.articles = knowledge.resolve("articles");
    api.makeAdmin(Long.toString(GROUP), ANA);
    api.makeAdmin(MOVED, ANA);
    api.makeAdmin(Long.toString(FORUM), ANA);
  }

  public static void main(String[] arguments) throws Exception {
    GroupFlows flows = new GroupFlows(Path.of(arguments[0]));
    System.out.println("TELEGRAM_API_URL=" + flows.api.url());
    flows.api.await("the bot", Duration.ofMinutes(5), api -> api.polls() > 0);
    flows.digests();
    flows.alerts();
    flows.talk();
    flows.ends();
    System.out.println("\nproblems: " + flows.api.problems());
    System.exit(0);
  }

  private void digests() throws InterruptedException {
    say(BEN, "/digest on 09:00 Asia/Yerevan Lachin");
    for (String text :
        List.of(
            "/digest",
            "/digest status",
            "/digest on",
            "/digest on 25:00 Yerevan",
            "/digest on 09:00 Atlantis",
            "/digest on 09:00",
            "/digest on 09:00 Asia/Yerevan Lachin",
            "/digest on 9am New York peace, Blinken",
            "/digest status",
            "/digest preview",
            "/digest empty line",
            "/digest now",
            "/digest now",
            "/digest picture",
            "/digest off",
            "/digest off",
            "/summary",
            "/summary Lachin in June 2023",
            "/summary by Blinken",
            "/summary Lachin")) {
      say(ANA, text);
    }
    LocalTime soon = LocalTime.now(YEREVAN).plusMinutes(1).truncatedTo(ChronoUnit.MINUTES);
    say(ANA, "/digest on " + soon + " Yerevan");
    watch("the first digest, by itself", Duration.ofSeconds(80));
  }

  private void alerts() throws Exception {
    say(BEN, "/follow Antony Blinken");
    for (String text :
        List.of(
            "/following",
            "/follow",
            "/follow Antony Blinken",
            "/follow ferry",
            "/following quiet 22:00-07:00",
            "/following quiet 22:00-07:00 Yerevan",
            "/following quiet off",
            "/unfollow Zaphod",
            "/following")) {
      say(ANA, text);
    }
    Path half = articles.resolve("900-ferry.md");
    Files.writeString(half, "---\ntitle: Ferry\noutlet: Harbour Wire\npublished: 2026-1");
    watch("half an article", Duration.ofSeconds(12));
    Files.writeString(half, article("The ferry line will open to everybody in the spring"));
    watch("the rest of it", Duration.ofSeconds(60));
    Files.writeString(half, article("The ferry line will open to residents in the summer"));
    watch("the article changed", Duration.ofSeconds(60));
    Files.delete(half);
    watch("the article is gone", Duration.ofSeconds(12));
    say(ANA, "/digest now");
    say(ANA, "/ask what did Blinken say about the ferry?");
    say(ANA, "/unfollow ferry");
    say(ANA, "/unfollow all");
  }

  private static String article(String words) {
    return """
        ---
        title: Ferry to come
        outlet: Harbour Wire
        published: 2026-11-24
        published-basis: printed
        language: en
        ---
        HARBOUR TOWN, 24 November 2026 – The ferry has been talked of for years.

        “%s,” Secretary of State Antony Blinken said on Tuesday.

        “Nobody will have to pay for the first week,” said Mayor Orla Benn.
        """
        .formatted(words);
  }

  private void talk() throws InterruptedException {
    say(BEN, "/catchup on");
    say(ANA, "/catchup");
    say(ANA, "/catchup on");
    for (String[] line :
        new String[][] {
          {"1", "Has anybody read what Blinken said about the last mile?"},
          {"2", "He said “the last mile of any marathon is always the hardest”, didn't he?"},
          {"1", "I think so. And what about the Lachin corridor?"},
          {"2", "I heard “the corridor opens tomorrow for everybody”, but I am not sure."},
          {"1", "Let us meet on Friday and talk about the corridor."}
        }) {
      quietly(line[0].equals("1") ? ANA : BEN, line[1]);
    }
    say(BEN, "/catchup 2");
    say(BEN, "/optout");
    say(ANA, "/catchup");
    say(ANA, "/forget");
    say(ANA, "/catchup");
    say(ANA, "/privacy");
    say(ANA, "/catchup off");
  }

  private void ends() throws InterruptedException {
    api.migrate(Long.toString(GROUP), MOVED);
    say(ANA, "/digest status");
    api.update(BotApiUpdates.groupText(Long.parseLong(MOVED), ANA, "/digest status"));
    watch("asked where the group is now", Duration.ofSeconds(5));
    in(FORUM, 7, "/digest on 09:00 Yerevan");
    in(FORUM, 7, "/digest status");
    in(FORUM, 0, "/digest status");
    api.update(BotApiUpdates.thrownOut(Long.parseLong(MOVED), ANA));
    watch("thrown out", Duration.ofSeconds(5));
  }

  private void in(long chat, int topic, String text) throws InterruptedException {
    ObjectNode update = BotApiUpdates.groupText(chat, ANA, text);
    ask(topic == 0 ? update : BotApiUpdates.inTopic(update, topic), text + " in topic " + topic);
  }

  private void say(long person, String text) throws InterruptedException {
    ask(BotApiUpdates.groupText(GROUP, person, text), (person == ANA ? "admin: " : "ben: ") + text);
  }

  private void quietly(long person, String text) throws InterruptedException {
    api.update(BotApiUpdates.groupText(GROUP, person, text));
    TimeUnit.MILLISECONDS.sleep(300);
  }

  private void ask(ObjectNode update, String what) throws InterruptedException {
    int before = api.posted().size();
    System.out.println("\n=== " + what);
    api.update(update);
    for (int i = 0; i < 80 && api.posted().size() == before; i++) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    TimeUnit.MILLISECONDS.sleep(300);
    printFrom(before);
  }

  private void watch(String what, Duration atMost) throws InterruptedException {
    int before = api.posted().size();
    long begin = System.nanoTime();
    System.out.println("\n=== " + what);
    long deadline = begin + atMost.toNanos();
    while (System.nanoTime() < deadline && api.posted().size() == before) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    System.out.println("(after " + (System.nanoTime() - begin) / 1_000_000_000 + " s)");
    TimeUnit.SECONDS.sleep(1);
    printFrom(before);
  }

  private void printFrom(int before) {
    List<BotApiServer.Shown> all = new ArrayList<>(api.posted());
    for (BotApiServer.Shown shown : all.subList(before, all.size())) {
      List<String> buttons = new ArrayList<>();
      shown.buttons().forEach(button -> buttons.add(button.path("text").asText()));
      String photo = shown.request().has("photo") ? " [picture]" : "";
      System.out.println(
          shown.chat()
              + photo
              + " ("
              + shown.text().length()
              + "): "
              + shown.text()
              + "\n"
              + buttons);
    }
  }
}
