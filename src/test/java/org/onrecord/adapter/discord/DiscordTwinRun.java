package org.onrecord.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.Command;
import org.onrecord.chat.CommandRouter;
import org.onrecord.chat.ForgetCommand;
import org.onrecord.chat.FrontDesk;
import org.onrecord.chat.PrivacyCommand;
import org.onrecord.chat.Reply;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.testing.MemoryBooks;

/**
 * Talks with a stand-in of Discord that runs beside it; run it as a program with the addresses of
 * its control port, REST interface, gateway, and its token.
 */
final class DiscordTwinRun {

  private static final ObjectMapper JSON = new ObjectMapper();

  private DiscordTwinRun() {}

  public static void main(String[] args) throws Exception {
    URI control = URI.create(args[0]);
    MemoryBooks books = new MemoryBooks();
    Command forget = new ForgetCommand(List.of(books));
    Command privacy = new PrivacyCommand(List.of(books));
    FrontDesk desk =
        new FrontDesk(
            new CommandRouter(List.of(privacy, forget), privacy),
            new SpeakerDirectory(List.of()),
            books.books(),
            Clock.systemUTC());
    DiscordSettings settings =
        new DiscordSettings(
            args[3],
            new DiscordSettings.Servers(URI.create(args[1]), URI.create(args[2]), false),
            1,
            Set.of(),
            Set.of(),
            false);
    try (DiscordFrontEnd bot =
        new DiscordFrontEnd(settings, desk, (kind, typed) -> List.of(typed + "…"))) {
      bot.start();
      TimeUnit.SECONDS.sleep(5);
      JsonNode info = call(control.resolve("/info"), null);
      String channel = info.path("channels").path("general").asText();
      String user = info.path("users").path("alice").asText();
      System.out.println(
          "posted "
              + bot.send(
                  new ChatAddress(DiscordFrontEnd.NAME, channel, null),
                  Reply.of("hello @everyone <@1>")));
      ObjectNode command =
          JSON.createObjectNode().put("type", 2).put("channelId", channel).put("userId", user);
      command.putObject("data").put("id", "1").put("name", "privacy").put("type", 1);
      call(control.resolve("/interaction"), command);
      ObjectNode message =
          JSON.createObjectNode()
              .put("channelId", channel)
              .put("userId", user)
              .put("content", "<@" + args[4] + "> what do you keep?");
      call(control.resolve("/message"), message);
      TimeUnit.SECONDS.sleep(5);
      for (JsonNode one : call(control.resolve("/messages?channelId=" + channel), null)) {
        System.out.println(
            one.path("author").path("username").asText() + ": " + one.path("content").asText());
      }
      System.out.println("last heard " + bot.lastHeard());
    }
    System.exit(0);
  }

  private static JsonNode call(URI uri, @Nullable JsonNode body) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    if (body != null) {
      request.POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    }
    return JSON.readTree(
        HttpClient.newHttpClient()
            .send(request.build(), HttpResponse.BodyHandlers.ofString())
            .body());
  }
}
