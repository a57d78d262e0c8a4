package org.onrecord.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.testing.Multipart;

/**
 * A Discord of our own on loopback, REST and gateway: a guild with two channels and another with
 * one, on different shards if there are two. Every request is checked against the published
 * description, and every message for who it would ping.
 */
public final class FakeDiscord implements AutoCloseable {

  public static final String TOKEN = "MTIz.fake.token";
  static final String BOT = "100000000000000001";
  static final String GUILD = "200000000000000001";
  static final String ONE = "300000000000000001";
  static final String TWO = "300000000000000002";
  static final String OTHER_GUILD = "200000000004194305";
  static final String THREE = "300000000000000003";
  static final String ANA = "400000000000000001";

  /** More channels of the first guild, for what takes many. */
  static final List<String> MORE =
      IntStream.range(0, 17).mapToObj(i -> Long.toString(300000000000000010L + i)).toList();

  private static final long FIRST_PRIVATE = 610_000_000_000_000_000L;
  private static final long FIRST_PERSON = 410_000_000_000_000_000L;

  /** Everything but administration. */
  static final String PERMISSIONS = "1071698660929";

  static {
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  /** A request as it came. */
  public record Call(String method, String path, JsonNode body, long nanos) {}

  /** A message of the bot as people see it. */
  public record Shown(String channel, String id, JsonNode request) {
    String text() {
      StringBuilder text = new StringBuilder();
      text.append(DiscordMarkdown.read(request.path("content").asText("")).text());
      for (JsonNode embed : request.path("embeds")) {
        text.append('\n').append(embed.path("author").path("name").asText(""));
        text.append('\n').append(DiscordMarkdown.read(embed.path("description").asText()).text());
        text.append('\n').append(embed.path("footer").path("text").asText(""));
      }
      return text.toString().strip();
    }

    String button(String label) {
      for (JsonNode row : request.path("components")) {
        for (JsonNode button : row.path("components")) {
          if (button.path("label").asText().contains(label)) {
            return button.path("custom_id").asText();
          }
        }
      }
      throw new AssertionError("No button " + label + " in " + request.path("components"));
    }
  }

  private final ObjectMapper json = new ObjectMapper();
  private final HttpServer rest;
  private final FakeGateway gateway;
  private final ExecutorService handlers = Executors.newCachedThreadPool();
  private final List<Call> calls = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private int pictures;
  private final List<Shown> posted = new ArrayList<>();
  private final Map<String, JsonNode> said = new HashMap<>();
  private final Map<String, String> interactions = new HashMap<>();
  private final Map<String, Integer> refusals = new HashMap<>();
  private final DiscordFaults faults = new DiscordFaults();
  private final DiscordThreads threads = new DiscordThreads();
  private final Map<String, Answer> nonces = new HashMap<>();
  private final Map<String, String> originals = new HashMap<>();
  private final Set<String> closed = new HashSet<>();
  private boolean buttonsAnswerInPlace;

  /** Ids hold their time; JDA takes interactions of long ago for expired. */
  private long nextId = (System.currentTimeMillis() - 1_420_070_400_000L) << 22;

  public FakeDiscord() throws IOException {
    rest = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    rest.createContext("/", this::handle);
    rest.setExecutor(handlers);
    rest.start();
    gateway = new FakeGateway(this::greeting);
  }

  public DiscordSettings.Servers servers() {
    URI url =
        URI.create(
            "http://"
                + rest.getAddress().getHostString()
                + ":"
                + rest.getAddress().getPort()
                + "/api/v10/");
    return new DiscordSettings.Servers(url, gateway.url(), false);
  }

  FakeGateway gateway() {
    return gateway;
  }

  // ---- the people's side

  synchronized String say(@Nullable String channel, String text, boolean mentionsBot) {
    String id = Long.toString(nextId++);
    ObjectNode message =
        DiscordObjects.message(id, channel == null ? "600000000000000001" : channel, text);
    if (mentionsBot) {
      ((ArrayNode) message.get("mentions")).add(DiscordObjects.bot());
    }
    if (channel != null) {
      message.put("guild_id", guildOf(channel)).set("member", DiscordObjects.member(null));
    }
    said.put(id, message);
    gateway.dispatch("MESSAGE_CREATE", message);
    return id;
  }

  static String guildOf(String channel) {
    return channel.equals(THREE) ? OTHER_GUILD : GUILD;
  }

  /** Lets somebody write to the bot in private; the channel is that person's own. */
  public synchronized void whisper(int number, String name, String text) {
    String id = Long.toString(nextId++);
    ObjectNode message = DiscordObjects.message(id, Long.toString(FIRST_PRIVATE + number), text);
    message.set(
        "author",
        DiscordObjects.person()
            .put("id", Long.toString(FIRST_PERSON + number))
            .put("global_name", name));
    said.put(id, message);
    gateway.dispatch("MESSAGE_CREATE", message);
  }

  /** Returns the id of somebody. */
  static String person(int number) {
    return Long.toString(FIRST_PERSON + number);
  }

  /** Returns whose private channel it is. */
  public static int numberOf(String channel) {
    return Math.toIntExact(Long.parseLong(channel) - FIRST_PRIVATE);
  }

  synchronized void edit(String channel, String id, String text) {
    ObjectNode message = DiscordObjects.message(id, channel, text);
    ((ArrayNode) message.get("mentions")).add(DiscordObjects.bot());
    message.put("edited_timestamp", "2026-11-22T10:01:00.000000+00:00");
    message.put("guild_id", guildOf(channel)).set("member", DiscordObjects.member(null));
    gateway.dispatch("MESSAGE_UPDATE", message);
  }

  void delete(String channel, String id) {
    gateway.dispatch(
        "MESSAGE_DELETE",
        json.createObjectNode()
            .put("id", id)
            .put("channel_id", channel)
            .put("guild_id", guildOf(channel)));
  }

  /**
   * Runs a slash command and returns the way back to it; values are text options, or the option
   * "private".
   */
  String slash(String channel, String name, Map<String, Object> values) {
    return interact(channel, 2, command(name, values), null);
  }

  /** Runs a slash command in somebody's private chat and returns the way back to it. */
  public synchronized String slashInPrivate(int number, String name, Map<String, Object> values) {
    String channel = Long.toString(FIRST_PRIVATE + number);
    ObjectNode event = interaction(2, command(name, values));
    ObjectNode who = DiscordObjects.person().put("id", Long.toString(FIRST_PERSON + number));
    ObjectNode place = json.createObjectNode().put("id", channel).put("type", 1);
    place.putArray("recipients").add(who);
    event.put("context", 1).put("channel_id", channel).set("channel", place);
    event.set("user", who);
    interactions.put(event.get("token").asText(), channel);
    gateway.dispatch("INTERACTION_CREATE", event);
    return event.get("token").asText();
  }

  /** Types into an option of a slash command. */
  void type(String channel, String name, String option, String text) {
    ObjectNode data = command(name, Map.of(option, text));
    ((ObjectNode) data.path("options").get(0)).put("focused", true);
    interact(channel, 4, data);
  }

  /** Chooses from the menu of a message. */
  void menu(String channel, String name, String text) {
    ObjectNode data = command(name, Map.of());
    data.put("type", 3).put("target_id", "500000000000000000");
    data.putObject("resolved")
        .putObject("messages")
        .set("500000000000000000", DiscordObjects.message("500000000000000000", channel, text));
    interact(channel, 2, data);
  }

  /** Lets the answer to a button take the place of what it stands below, as one stand-in does. */
  synchronized void answerButtonsInPlace() {
    buttonsAnswerInPlace = true;
  }

  void press(Shown below, String button) {
    ObjectNode data = json.createObjectNode().put("component_type", 2).put("custom_id", button);
    interact(below.channel(), 3, data, below);
  }

  private ObjectNode command(String name, Map<String, Object> values) {
    ObjectNode data =
        json.createObjectNode().put("id", "700000000000000001").put("name", name).put("type", 1);
    ArrayNode options = data.putArray("options");
    values.forEach(
        (option, value) -> {
          ObjectNode one = options.addObject().put("name", option);
          if (value instanceof Boolean yes) {
            one.put("type", 5).put("value", yes);
          } else {
            one.put("type", 3).put("value", value.toString());
          }
        });
    return data;
  }

  private void interact(String channel, int type, ObjectNode data) {
    interact(channel, type, data, null);
  }

  private synchronized String interact(
      String channel, int type, ObjectNode data, @Nullable Shown below) {
    ObjectNode event = interaction(type, data);
    interactions.put(event.get("token").asText(), channel);
    if (below != null && buttonsAnswerInPlace) {
      originals.put(event.get("token").asText(), below.id());
    }
    event.put("guild_id", guildOf(channel)).put("guild_locale", "en-US");
    event.put("context", 0).put("channel_id", channel);
    event.set("channel", DiscordObjects.channel(channel).put("permissions", PERMISSIONS));
    event.set("member", DiscordObjects.member(PERMISSIONS));
    event
        .putObject("guild")
        .put("id", guildOf(channel))
        .put("locale", "en-US")
        .putArray("features");
    if (below != null) {
      ObjectNode message = DiscordObjects.message(below.id(), channel, "…");
      message.set("author", DiscordObjects.bot());
      event.set("message", message);
    }
    gateway.dispatch("INTERACTION_CREATE", event);
    return event.get("token").asText();
  }

  private ObjectNode interaction(int type, ObjectNode data) {
    String id = Long.toString(nextId++);
    ObjectNode event =
        json.createObjectNode()
            .put("id", id)
            .put("application_id", BOT)
            .put("type", type)
            .put("token", "token-" + id)
            .put("version", 1)
            .put("locale", "en-US")
            .put("app_permissions", PERMISSIONS)
            .put("attachment_size_limit", 1000);
    event.set("data", data);
    event.putObject("authorizing_integration_owners");
    event.putArray("entitlements");
    return event;
  }

  // ---- faults

  /** Answers messages to a channel with one of Discord's errors. */
  synchronized void refuse(String channel, int code) {
    refusals.put(channel, code);
  }

  /** Closes the way back to a command, as time does. */
  synchronized void closeWayBack(String token) {
    closed.add(token);
  }

  DiscordFaults faults() {
    return faults;
  }

  DiscordThreads threads() {
    return threads;
  }

  /** Lets a thread fall asleep. */
  synchronized void archive(String thread) {
    gateway.dispatch("THREAD_UPDATE", threads.archive(thread));
  }

  // ---- what is seen

  public synchronized List<String> problems() {
    return List.copyOf(problems);
  }

  public synchronized List<Shown> posted() {
    return List.copyOf(posted);
  }

  /** Forgets what was called, so that looking for the next calls does not take ever longer. */
  public synchronized void forgetCalls() {
    calls.clear();
  }

  public synchronized List<Call> calls(String method, String pathPattern) {
    return calls.stream()
        .filter(c -> c.method().equals(method) && c.path().matches(pathPattern))
        .toList();
  }

  public void await(String what, Predicate<FakeDiscord> condition) {
    await(what, Duration.ofMinutes(1), condition);
  }

  synchronized void await(String what, Duration atMost, Predicate<FakeDiscord> condition) {
    long deadline = System.nanoTime() + atMost.toNanos();
    try {
      while (!condition.test(this)) {
        if (System.nanoTime() > deadline) {
          throw new AssertionError("Not in time: " + what + "; " + problems + "; " + calls);
        }
        TimeUnit.MILLISECONDS.timedWait(this, 50);
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  List<Shown> awaitPosts(int count) {
    await(count + " posts", d -> d.posted.size() >= count);
    return posted();
  }

  @Override
  public void close() {
    try {
      gateway.close();
    } catch (IOException e) {
      // it is closed, then
    }
    rest.stop(0);
    handlers.shutdownNow();
  }

  // ---- the network's side

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().replaceFirst("^/api/v10", "");
      JsonNode body = body(exchange);
      if (!("Bot " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))
          && !path.startsWith("/interactions")
          && !path.startsWith("/webhooks")) {
        answer(exchange, 401, DiscordObjects.error(0, "401: Unauthorized"));
        return;
      }
      Call call = new Call(exchange.getRequestMethod(), path, body, System.nanoTime());
      Optional<DiscordFaults.Fault> fault = faultOf(call);
      Answer answer = fault.isEmpty() || fault.get().isDone() ? answer(call) : null;
      if (fault.isPresent()) {
        fail(exchange, fault.get());
      } else if (answer != null) {
        answer(exchange, answer.status(), answer.body());
      }
    }
  }

  private synchronized Optional<DiscordFaults.Fault> faultOf(Call call) {
    calls.add(call);
    notifyAll();
    problems.addAll(
        DiscordSpec.problems(
            call.method(), call.path(), call.body().isNull() ? null : call.body()));
    if (faults.isEarly(call)) {
      problems.add("too early: " + call.method() + " " + call.path());
    }
    return faults.take(call);
  }

  /** A connection that is closed without an answer is cut. */
  private static void fail(HttpExchange exchange, DiscordFaults.Fault fault) throws IOException {
    if (fault.answer() == null) {
      return;
    }
    if (fault.status() == 429) {
      String pause = Long.toString(fault.pause().toSeconds());
      exchange.getResponseHeaders().set("Retry-After", pause);
      exchange.getResponseHeaders().set("X-RateLimit-Scope", "user");
      exchange.getResponseHeaders().set("Via", "1.1 loopback");
    }
    answer(exchange, fault.status(), fault.answer());
  }

  /** A request with files comes in parts; files are checked and kept as attachments. */
  private JsonNode body(HttpExchange exchange) throws IOException {
    byte[] bytes = exchange.getRequestBody().readAllBytes();
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    if (type == null || !type.startsWith("multipart/form-data")) {
      return bytes.length == 0 ? json.nullNode() : json.readTree(bytes);
    }
    JsonNode body = json.nullNode();
    for (Multipart.Field field : Multipart.of(type, bytes)) {
      if (field.name().equals("payload_json")) {
        body = json.readTree(field.text());
        // JDA gives files numbers where the description wants words; Discord takes both
        body.path("attachments").forEach(a -> ((ObjectNode) a).put("id", a.path("id").asText()));
      } else if (!Multipart.isPng(field.content())) {
        problems.add(field.name() + " is no picture");
      } else {
        pictures++;
      }
    }
    return body;
  }

  synchronized int pictures() {
    return pictures;
  }

  private record Answer(int status, JsonNode body) {}

  private synchronized Answer answer(Call call) {
    String[] path = call.path().split("/", -1);
    if (call.path().equals("/gateway/bot")) {
      return new Answer(200, connections());
    }
    if (call.path().equals("/users/@me")) {
      return new Answer(200, DiscordObjects.bot());
    }
    if (call.path().matches("/(oauth2/)?applications/@me")) {
      return new Answer(
          200, json.createObjectNode().put("id", BOT).put("name", "b").put("flags", 0));
    }
    if (call.path().endsWith("/commands")) {
      return new Answer(200, json.createArrayNode());
    }
    if (call.path().equals("/users/@me/channels")) {
      return new Answer(200, privateChannel(call.body().path("recipient_id").asText()));
    }
    if (call.path().endsWith("/typing")) {
      return new Answer(204, json.nullNode());
    }
    if (call.path().endsWith("/callback")) {
      return callback(path[3], call.body());
    }
    if (call.path().startsWith("/webhooks/") && closed.contains(path[3])) {
      return new Answer(404, DiscordObjects.error(10015, "Unknown Webhook"));
    }
    if (call.path().startsWith("/webhooks/")) {
      return inPlace(path[3], call.body());
    }
    if (call.path().endsWith("/threads/active")) {
      return new Answer(200, threads.activeIn(path[2]));
    }
    if (call.path().contains("/threads/archived/")) {
      return new Answer(200, threads.archivedIn(path[2], call.path().endsWith("public")));
    }
    if (call.method().equals("GET")) {
      JsonNode message = said.get(path[path.length - 1]);
      return message == null
          ? new Answer(404, DiscordObjects.error(10008, "Unknown Message"))
          : new Answer(200, message);
    }
    if (call.method().equals("PATCH")) {
      return edited(path[2], path[4], call.body());
    }
    return refusals.containsKey(path[2])
        ? new Answer(403, DiscordObjects.error(refusals.getOrDefault(path[2], 0), "Refused"))
        : created(path[2], call.body());
  }

  /** Wakes an archived thread up, and takes what comes twice with one nonce once. */
  private Answer created(String channel, JsonNode request) {
    if (threads.isLocked(channel)) {
      return new Answer(400, DiscordObjects.error(50083, "Thread is archived"));
    }
    threads.wake(channel).ifPresent(thread -> gateway.dispatch("THREAD_UPDATE", thread));
    if (!request.path("enforce_nonce").asBoolean() || request.path("nonce").asText().isEmpty()) {
      return shown(channel, request);
    }
    return nonces.computeIfAbsent(
        channel + " " + request.path("nonce").asText(), nonce -> shown(channel, request));
  }

  private ObjectNode privateChannel(String person) {
    long number = Long.parseLong(person) - FIRST_PERSON;
    return person.equals(ANA)
        ? DiscordObjects.privateChannel("600000000000000001", DiscordObjects.person())
        : DiscordObjects.privateChannel(
            Long.toString(FIRST_PRIVATE + number), DiscordObjects.person().put("id", person));
  }

  private ObjectNode connections() {
    ObjectNode gateways = json.createObjectNode().put("shards", 2);
    gateways
        .put("url", gateway.url().toString())
        .putObject("session_start_limit")
        .put("total", 1000)
        .put("remaining", 999)
        .put("reset_after", 1)
        .put("max_concurrency", 16);
    return gateways;
  }

  private Answer callback(String token, JsonNode body) {
    JsonNode data = body.path("data");
    if (body.path("type").asInt() == 4) {
      shown(interactions.getOrDefault(token, ""), data);
    }
    return new Answer(204, json.nullNode());
  }

  private Answer shown(String channel, JsonNode request) {
    checkMessage(request);
    String id = Long.toString(nextId++);
    posted.add(new Shown(channel, id, request));
    notifyAll();
    return new Answer(200, sent(id, channel, request));
  }

  /** What takes the place of "thinking…" can be replaced itself. */
  private Answer inPlace(String token, JsonNode request) {
    String channel = interactions.getOrDefault(token, "");
    String before = originals.get(token);
    if (before != null) {
      return edited(channel, before, request);
    }
    Answer answer = shown(channel, request);
    originals.put(token, answer.body().path("id").asText());
    return answer;
  }

  private Answer edited(String channel, String id, JsonNode request) {
    checkMessage(request);
    for (int i = 0; i < posted.size(); i++) {
      if (posted.get(i).id().equals(id)) {
        posted.set(i, new Shown(channel, id, request));
      }
    }
    notifyAll();
    return new Answer(200, sent(id, channel, request));
  }

  private ObjectNode sent(String id, String channel, JsonNode request) {
    ObjectNode message = DiscordObjects.message(id, channel, request.path("content").asText(""));
    message.set("author", DiscordObjects.bot());
    return message;
  }

  /** Checks what the description does not say. */
  private void checkMessage(JsonNode request) {
    JsonNode parse = request.path("allowed_mentions").path("parse");
    JsonNode allowed = request.path("allowed_mentions");
    if (!parse.isArray()
        || !parse.isEmpty()
        || !allowed.path("users").isEmpty()
        || !allowed.path("roles").isEmpty()) {
      problems.add("this message may ping: " + allowed);
    }
    if (allowed.path("replied_user").asBoolean(false)) {
      problems.add("this message pings whom it answers");
    }
    int length = 0;
    for (JsonNode embed : request.path("embeds")) {
      length += embed.path("description").asText("").length();
      length += embed.path("author").path("name").asText("").length();
      length += embed.path("footer").path("text").asText("").length();
      problems.addAll(DiscordMarkdown.read(embed.path("description").asText()).surprises());
    }
    problems.addAll(DiscordMarkdown.read(request.path("content").asText("")).surprises());
    if (length > 6_000) {
      problems.add("embeds of " + length);
    }
  }

  private List<ObjectNode> greeting(FakeGateway.Shard shard) {
    ObjectNode ready =
        json.createObjectNode()
            .put("v", 10)
            .put("session_id", "s")
            .put("resume_gateway_url", gateway.url().toString());
    ready.set("user", DiscordObjects.bot());
    ready.putArray("private_channels");
    ready.putObject("application").put("id", BOT).put("flags", 0);
    List<ObjectNode> events = new ArrayList<>(List.of(gateway.event("READY", ready)));
    ArrayNode guilds = ready.putArray("guilds");
    for (String guild : List.of(GUILD, OTHER_GUILD)) {
      if (shard.hears(guild)) {
        guilds.addObject().put("id", guild).put("unavailable", true);
        List<ObjectNode> channels =
            Stream.concat(Stream.of(ONE, TWO, THREE), MORE.stream())
                .filter(channel -> guildOf(channel).equals(guild))
                .map(DiscordObjects::channel)
                .toList();
        events.add(
            gateway.event(
                "GUILD_CREATE", DiscordObjects.guild(guild, channels, threads.openIn(guild))));
      }
    }
    return events;
  }

  private static void answer(HttpExchange exchange, int status, JsonNode body) throws IOException {
    if (status == 204) {
      exchange.sendResponseHeaders(204, -1);
      return;
    }
    byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
