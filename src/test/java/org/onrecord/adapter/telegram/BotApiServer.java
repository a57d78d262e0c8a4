package org.onrecord.adapter.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onrecord.testing.Multipart;

/**
 * A Bot API of our own on loopback, as strict as the real one: it keeps messages, refuses what
 * Telegram refuses, and fails when it is told to. Every request is checked against the published
 * description.
 */
public final class BotApiServer implements AutoCloseable {

  public static final String TOKEN = "12345:test-token";
  static final String BOT = "record_bot";
  static final long BOT_ID = 12345;

  static {
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  /** A call as it came. */
  public record Call(String method, JsonNode body, long nanos) {
    public String chat() {
      return body.path("chat_id").asText("");
    }
  }

  /** A message of the bot as people see it now. */
  public record Shown(String chat, int id, JsonNode request, BotApiHtml html) {
    public String text() {
      return html.text();
    }

    List<JsonNode> buttons() {
      List<JsonNode> buttons = new ArrayList<>();
      request
          .path("reply_markup")
          .path("inline_keyboard")
          .forEach(row -> row.forEach(buttons::add));
      return buttons;
    }

    /** Returns what pressing a button sends. */
    String button(String label) {
      return buttons().stream()
          .filter(b -> b.path("text").asText().contains(label))
          .findFirst()
          .orElseThrow(() -> new AssertionError("No button " + label + " in " + buttons()))
          .path("callback_data")
          .asText();
    }
  }

  /**
   * A planted failure.
   *
   * @param answer what to answer; nothing if the connection is to be cut
   * @param isDone whether the work is done all the same
   */
  private record Fault(
      Predicate<Call> match,
      int status,
      @Nullable String answer,
      boolean isDone,
      AtomicInteger times) {}

  private final ObjectMapper json = new ObjectMapper();
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final TreeMap<Integer, JsonNode> updates = new TreeMap<>();
  private final List<JsonNode> unordered = new ArrayList<>();
  private final List<Call> calls = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final Map<String, Shown> messages = new TreeMap<>();
  private final List<Shown> posted = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, Long> notBefore = new HashMap<>();
  private final Map<String, String> migrated = new HashMap<>();
  private final Map<String, String> admins = new HashMap<>();
  private int nextMessage = 1000;
  private int nextUpdate = 1;
  private long offset;
  private int polls;
  private boolean isPolling;
  private boolean isClosed;

  public BotApiServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  public URI url() {
    return URI.create(
        "http://" + server.getAddress().getHostString() + ":" + server.getAddress().getPort());
  }

  // ---- the people's side

  /** Hands an update to the bot; the content is the update without its id. */
  public synchronized int update(ObjectNode update) {
    int id = nextUpdate++;
    update.put("update_id", id);
    updates.put(id, update);
    notifyAll();
    return id;
  }

  /** Hands updates over with the ids they have, in this order, whatever the offset says. */
  synchronized void deliverAsIs(List<? extends JsonNode> some) {
    unordered.addAll(some);
    some.forEach(update -> nextUpdate = Math.max(nextUpdate, update.path("update_id").asInt() + 1));
    notifyAll();
  }

  synchronized void makeAdmin(String chat, long user) {
    admins.put(chat, Long.toString(user));
  }

  // ---- faults

  /** Answers the next matching calls with an error of the Bot API. */
  synchronized void fail(int times, Predicate<Call> match, int code, String description) {
    ObjectNode answer = error(code, description);
    faults.add(new Fault(match, code, answer.toString(), false, new AtomicInteger(times)));
  }

  /** Answers the next matching calls with "too many requests"; earlier calls are problems. */
  synchronized void slowDown(int times, Predicate<Call> match, int seconds) {
    ObjectNode answer = error(429, "Too Many Requests: retry after " + seconds);
    answer.putObject("parameters").put("retry_after", seconds);
    faults.add(new Fault(match, 429, answer.toString(), false, new AtomicInteger(times)));
  }

  /** Answers the next matching calls with something that is not the Bot API's. */
  synchronized void breakGateway(int times, Predicate<Call> match) {
    faults.add(new Fault(match, 502, "<html>Bad Gateway</html>", false, new AtomicInteger(times)));
  }

  /** Cuts the connection of the next matching calls after they came in whole. */
  synchronized void cut(int times, Predicate<Call> match, boolean isDone) {
    faults.add(new Fault(match, 0, null, isDone, new AtomicInteger(times)));
  }

  synchronized void migrate(String from, String to) {
    migrated.put(from, to);
  }

  static Predicate<Call> to(String method) {
    return call -> call.method().equals(method);
  }

  // ---- what is seen

  public synchronized List<String> problems() {
    return List.copyOf(problems);
  }

  public synchronized List<Call> calls(String method) {
    return calls.stream().filter(to(method)).toList();
  }

  /** Forgets what was called, so that looking for the next calls does not take ever longer. */
  public synchronized void forgetCalls() {
    calls.clear();
  }

  /** Returns the messages in the order in which they were posted, as they were then. */
  public synchronized List<Shown> posted() {
    return List.copyOf(posted);
  }

  synchronized Shown message(int id) {
    return messages.values().stream().filter(m -> m.id() == id).findFirst().orElseThrow();
  }

  /** How many polls came in so far. */
  synchronized int polls() {
    return polls;
  }

  /** Waits until what is seen is as expected. */
  public void await(String what, Predicate<BotApiServer> condition) {
    await(what, Duration.ofMinutes(1), condition);
  }

  public synchronized void await(String what, Duration atMost, Predicate<BotApiServer> condition) {
    long deadline = System.nanoTime() + atMost.toNanos();
    try {
      while (!condition.test(this)) {
        long left = deadline - System.nanoTime();
        if (left <= 0) {
          throw new AssertionError("Not within " + atMost + ": " + what + "; " + problems);
        }
        TimeUnit.NANOSECONDS.timedWait(this, Math.min(left, 50_000_000));
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Waits for the next posts and returns them all. */
  List<Shown> awaitPosts(int count) {
    await(count + " posts", s -> s.posted.size() >= count);
    return posted();
  }

  List<Call> awaitCalls(String method, int count) {
    await(count + " calls of " + method, s -> s.calls(method).size() >= count);
    return calls(method);
  }

  @Override
  public void close() {
    synchronized (this) {
      isClosed = true;
      notifyAll();
    }
    server.stop(0);
    threads.shutdownNow();
  }

  // ---- the network's side

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      JsonNode body = body(exchange);
      String[] path = exchange.getRequestURI().getPath().split("/", -1);
      if (path.length != 3 || !path[1].equals("bot" + TOKEN)) {
        answer(exchange, 401, error(401, "Unauthorized").toString());
        return;
      }
      Call call = new Call(BotApiSpec.methodOf(path[2]), body, System.nanoTime());
      Fault fault = take(call);
      String result = fault == null || fault.isDone() ? result(call) : "";
      if (fault == null) {
        answer(exchange, json.readTree(result).path("error_code").asInt(200), result);
      } else if (fault.answer() != null) {
        answer(exchange, fault.status(), fault.answer());
      }
    }
  }

  /** A request with a file comes in parts; the file takes the place of what refers to it. */
  private JsonNode body(HttpExchange exchange) throws IOException {
    byte[] bytes = exchange.getRequestBody().readAllBytes();
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    if (type == null || !type.startsWith("multipart/form-data")) {
      return json.readTree(bytes);
    }
    ObjectNode body = json.createObjectNode();
    for (Multipart.Field field : Multipart.filesLast(type, bytes)) {
      String text = field.text();
      if (field.isFile()) {
        body.putObject(referrer(body, field.name()));
        if (!Multipart.isPng(field.content())) {
          problems.add(field.name() + " is no picture");
        }
      } else if (text.startsWith("{") || text.startsWith("[")) {
        body.set(field.name(), json.readTree(text));
      } else {
        body.put(field.name(), text);
      }
    }
    return body;
  }

  private static String referrer(JsonNode body, String file) {
    return body.properties().stream()
        .filter(field -> field.getValue().asText().equals("attach://" + file))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(file);
  }

  private synchronized @Nullable Fault take(Call call) {
    calls.add(call);
    BotApiSpec.problems(call.method(), call.body()).forEach(problems::add);
    Long earliest = notBefore.get(call.chat());
    boolean isPaced = call.method().matches("sendMessage|sendPhoto|edit.*|getUpdates");
    if (isPaced && earliest != null && call.nanos() < earliest) {
      problems.add("too early for " + call.chat());
    }
    notifyAll();
    for (Iterator<Fault> all = faults.iterator(); all.hasNext(); ) {
      Fault fault = all.next();
      if (fault.match().test(call)) {
        if (fault.times().decrementAndGet() == 0) {
          all.remove();
        }
        keepRetryAfter(call, fault);
        return fault;
      }
    }
    return null;
  }

  private void keepRetryAfter(Call call, Fault fault) {
    if (fault.status() == 429) {
      String seconds =
          String.valueOf(fault.answer()).replaceAll(".*\"retry_after\":(\\d+).*", "$1");
      long wait = TimeUnit.SECONDS.toNanos(Long.parseLong(seconds));
      notBefore.put(call.chat(), System.nanoTime() + wait);
    }
  }

  private synchronized String result(Call call) {
    String moved = migrated.get(call.chat());
    if (moved != null) {
      ObjectNode error = error(400, "Bad Request: group chat was upgraded to a supergroup chat");
      error.putObject("parameters").put("migrate_to_chat_id", Long.parseLong(moved));
      return error.toString();
    }
    return switch (call.method()) {
      case "getMe" -> ok(BotApiUpdates.bot());
      case "getUpdates" -> poll(call);
      case "sendMessage", "sendPhoto" -> send(call);
      case "editMessageText" -> edit(call);
      case "getChatMember" -> ok(member(call));
      case "answerInlineQuery" -> inline(call);
      default -> ok(json.getNodeFactory().booleanNode(true));
    };
  }

  private String poll(Call call) {
    if (isPolling) {
      return error(409, "Conflict: terminated by other getUpdates request").toString();
    }
    isPolling = true;
    polls++;
    try {
      offset = Math.max(offset, call.body().path("offset").asLong());
      updates.headMap(Math.toIntExact(Math.min(offset, Integer.MAX_VALUE))).clear();
      long deadline =
          System.nanoTime() + TimeUnit.SECONDS.toNanos(call.body().path("timeout").asLong());
      while (updates.isEmpty() && unordered.isEmpty() && !isClosed) {
        long left = deadline - System.nanoTime();
        if (left <= 0) {
          break;
        }
        TimeUnit.NANOSECONDS.timedWait(this, left);
      }
      ArrayNode batch = json.createArrayNode();
      int limit = call.body().path("limit").asInt(100);
      while (!unordered.isEmpty() && batch.size() < limit) {
        batch.add(unordered.remove(0));
      }
      updates.values().stream().limit(limit - batch.size()).forEach(batch::add);
      return ok(batch);
    } catch (InterruptedException e) {
      return error(500, "closing").toString();
    } finally {
      isPolling = false;
    }
  }

  private String send(Call call) {
    BotApiHtml html;
    try {
      html = call.method().equals("sendPhoto") ? caption(call) : text(call);
    } catch (IllegalArgumentException e) {
      return refuse(call, e);
    }
    Shown shown = new Shown(call.chat(), nextMessage++, call.body(), html);
    messages.put(call.chat() + "/" + shown.id(), shown);
    posted.add(shown);
    notifyAll();
    return ok(BotApiUpdates.sent(shown.id(), call.chat(), html.text()));
  }

  private String edit(Call call) {
    String key = call.chat() + "/" + call.body().path("message_id").asInt();
    Shown before = messages.get(key);
    if (before == null) {
      return error(400, "Bad Request: message to edit not found").toString();
    }
    if (before.request().has("photo")) {
      return error(400, "Bad Request: there is no text in the message to edit").toString();
    }
    BotApiHtml html;
    try {
      html = text(call);
    } catch (IllegalArgumentException e) {
      return refuse(call, e);
    }
    if (html.equals(before.html())
        && call.body().path("reply_markup").equals(before.request().path("reply_markup"))) {
      return error(400, "Bad Request: message is not modified").toString();
    }
    messages.put(key, new Shown(call.chat(), before.id(), call.body(), html));
    notifyAll();
    return ok(BotApiUpdates.sent(before.id(), call.chat(), html.text()));
  }

  private String inline(Call call) {
    for (JsonNode result : call.body().path("results")) {
      try {
        JsonNode content = result.path("input_message_content");
        checked(content.path("message_text").asText(), content);
      } catch (IllegalArgumentException e) {
        return refuse(call, e);
      }
    }
    if (call.body().path("results").size() > 50) {
      return refuse(call, new IllegalArgumentException("RESULTS_TOO_MUCH"));
    }
    return ok(json.getNodeFactory().booleanNode(true));
  }

  private BotApiHtml text(Call call) {
    return checked(call.body().path("text").asText(), call.body());
  }

  private BotApiHtml caption(Call call) {
    BotApiHtml html = checked(call.body().path("caption").asText(), call.body());
    if (html.text().length() > 1024) {
      throw new IllegalArgumentException("message caption is too long");
    }
    return html;
  }

  private BotApiHtml checked(String text, JsonNode request) {
    if (!request.path("parse_mode").asText().equals("HTML")) {
      throw new IllegalArgumentException("these tests expect HTML");
    }
    BotApiHtml html = BotApiHtml.parse(text);
    if (html.text().isBlank()) {
      throw new IllegalArgumentException("message text is empty");
    }
    if (html.text().length() > 4096) {
      throw new IllegalArgumentException("message is too long");
    }
    if (html.entities().size() > 100) {
      throw new IllegalArgumentException("more than 100 entities");
    }
    problems.addAll(html.pings().stream().map(ping -> "ping: " + ping).toList());
    return html;
  }

  private String refuse(Call call, IllegalArgumentException e) {
    problems.add(call.method() + ": " + e.getMessage());
    return error(400, "Bad Request: " + e.getMessage()).toString();
  }

  private ObjectNode member(Call call) {
    String user = call.body().path("user_id").asText();
    boolean isAdmin = user.equals(admins.get(call.chat()));
    ObjectNode member = json.createObjectNode().put("status", isAdmin ? "creator" : "member");
    member.set("user", BotApiUpdates.person(Long.parseLong(user)));
    if (isAdmin) {
      member.put("is_anonymous", false);
    }
    return member;
  }

  private String ok(JsonNode result) {
    ObjectNode answer = json.createObjectNode().put("ok", true);
    answer.set("result", result);
    return answer.toString();
  }

  private ObjectNode error(int code, String description) {
    return json.createObjectNode()
        .put("ok", false)
        .put("error_code", code)
        .put("description", description);
  }

  private static void answer(HttpExchange exchange, int status, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    try {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
