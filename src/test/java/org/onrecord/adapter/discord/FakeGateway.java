package org.onrecord.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A gateway of our own: enough of WebSocket and of Discord's protocol for one bot. */
final class FakeGateway implements AutoCloseable {

  private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
  private static final Pattern KEY = Pattern.compile("(?i)sec-websocket-key: *(\\S+)");

  private final ObjectMapper json = new ObjectMapper();
  private final ServerSocket server;
  private final Greeting greeting;
  private final List<Socket> clients = new CopyOnWriteArrayList<>();
  private final Map<Socket, Shard> shards = new ConcurrentHashMap<>();
  private final List<JsonNode> heard = new CopyOnWriteArrayList<>();
  private final List<ObjectNode> told = new CopyOnWriteArrayList<>();
  private final AtomicInteger sequence = new AtomicInteger();

  /** Which of how many connections one is. */
  record Shard(int number, int of) {

    /** Whether what happens in a guild, or in none, is told here. */
    boolean hears(String guild) {
      return (guild.isEmpty() ? 0 : (Long.parseLong(guild) >> 22) % of) == number;
    }
  }

  /** Makes the events after a client said who it is. */
  interface Greeting {
    List<ObjectNode> of(Shard shard);
  }

  FakeGateway(Greeting greeting) throws IOException {
    this.greeting = greeting;
    this.server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    daemon(this::accept);
  }

  URI url() {
    return URI.create(
        "ws://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort());
  }

  /** Returns what clients said. */
  List<JsonNode> heard() {
    return heard;
  }

  int clients() {
    return clients.size();
  }

  /** Cuts every connection without a word. */
  void cut() throws IOException {
    for (Socket client : clients) {
      client.close();
    }
  }

  /** Ends every connection with one of Discord's codes. */
  void end(int code) throws IOException {
    for (Socket client : clients) {
      synchronized (client) {
        client
            .getOutputStream()
            .write(new byte[] {(byte) 0x88, 2, (byte) (code >> 8), (byte) code});
        client.getOutputStream().flush();
      }
    }
  }

  void dispatch(String event, JsonNode data) {
    ObjectNode frame = json.createObjectNode().put("op", 0).put("t", event);
    frame.put("s", sequence.incrementAndGet()).set("d", data);
    told.add(frame);
    send(frame);
  }

  /** Tells again all that happened, in any order, as after a connection was resumed. */
  void tellAgain() {
    List<ObjectNode> again = new ArrayList<>(told);
    Collections.shuffle(again, new Random(again.size()));
    again.forEach(this::send);
  }

  private void send(ObjectNode frame) {
    JsonNode data = frame.path("d");
    String guild = data.path("guild_id").asText("");
    shards.forEach(
        (client, shard) -> {
          if (shard.hears(guild)) {
            send(client, frame);
          }
        });
  }

  @Override
  public void close() throws IOException {
    server.close();
    cut();
  }

  private void accept() {
    try {
      while (!server.isClosed()) {
        Socket client = server.accept();
        client.setTcpNoDelay(true);
        daemon(() -> serve(client));
      }
    } catch (IOException e) {
      // the test is over
    }
  }

  private void serve(Socket client) {
    try (client;
        DataInputStream in =
            new DataInputStream(new BufferedInputStream(client.getInputStream()))) {
      handshake(client, in);
      clients.add(client);
      ObjectNode hello = json.createObjectNode().put("op", 10);
      hello.putObject("d").put("heartbeat_interval", 10_000);
      send(client, hello);
      while (!client.isClosed()) {
        hear(client, json.readTree(text(in)));
      }
    } catch (IOException e) {
      // the client is gone
    } finally {
      clients.remove(client);
      shards.remove(client);
    }
  }

  private void hear(Socket client, JsonNode frame) {
    heard.add(frame);
    switch (frame.path("op").asInt()) {
      case 1 -> send(client, json.createObjectNode().put("op", 11));
      case 2 -> identify(client, frame.path("d").path("shard"));
      case 6 -> {
        shards.put(client, new Shard(0, 1));
        send(client, numbered(event("RESUMED", json.createObjectNode())));
      }
      default -> {}
    }
  }

  private void identify(Socket client, JsonNode said) {
    Shard shard = new Shard(said.path(0).asInt(0), said.path(1).asInt(1));
    greeting.of(shard).forEach(event -> send(client, numbered(event)));
    shards.put(client, shard);
  }

  ObjectNode event(String name, JsonNode data) {
    return json.createObjectNode().put("op", 0).put("t", name).set("d", data);
  }

  private ObjectNode numbered(ObjectNode event) {
    return event.put("s", sequence.incrementAndGet());
  }

  private static void handshake(Socket client, DataInputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) in.readUnsignedByte());
    }
    Matcher key = KEY.matcher(head);
    if (!key.find()) {
      throw new IOException("No WebSocket");
    }
    String answer =
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Accept: "
            + accept(key.group(1))
            + "\r\n\r\n";
    client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
  }

  private static String accept(String key) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-1");
      return Base64.getEncoder()
          .encodeToString(sha.digest((key + MAGIC).getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(DataInputStream in) throws IOException {
    int opcode = in.readUnsignedByte() & 0x0F;
    int length = in.readUnsignedByte() & 0x7F;
    if (length == 126) {
      length = in.readUnsignedShort();
    } else if (length == 127) {
      length = Math.toIntExact(in.readLong());
    }
    byte[] mask = in.readNBytes(4);
    byte[] bytes = in.readNBytes(length);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] ^= mask[i % 4];
    }
    if (opcode == 8) {
      throw new IOException("The client says goodbye");
    }
    return opcode == 1 ? new String(bytes, StandardCharsets.UTF_8) : "{}";
  }

  private static void send(Socket client, ObjectNode frame) {
    byte[] text = frame.toString().getBytes(StandardCharsets.UTF_8);
    try {
      synchronized (client) {
        OutputStream out = client.getOutputStream();
        out.write(0x81);
        if (text.length < 126) {
          out.write(text.length);
        } else {
          out.write(127);
          for (int shift = 56; shift >= 0; shift -= 8) {
            out.write((int) ((long) text.length >>> shift) & 0xFF);
          }
        }
        out.write(text);
        out.flush();
      }
    } catch (IOException e) {
      // the client is gone
    }
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "fake-gateway");
    thread.setDaemon(true);
    thread.start();
  }
}
