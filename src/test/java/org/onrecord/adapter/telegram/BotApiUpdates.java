package org.onrecord.adapter.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicInteger;

/** Updates as Telegram sends them, naming only what a test is about. */
public final class BotApiUpdates {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final AtomicInteger MESSAGES = new AtomicInteger(1);

  private BotApiUpdates() {}

  static ObjectNode bot() {
    return JSON.createObjectNode()
        .put("id", BotApiServer.BOT_ID)
        .put("is_bot", true)
        .put("first_name", "On Record")
        .put("username", BotApiServer.BOT);
  }

  static ObjectNode person(long id) {
    return JSON.createObjectNode().put("id", id).put("is_bot", false).put("first_name", "P" + id);
  }

  public static ObjectNode privateText(long person, String text) {
    return JSON.createObjectNode().set("message", message(person, person, text));
  }

  /** Gives the writer of a message another name. */
  static ObjectNode named(ObjectNode update, String name) {
    ((ObjectNode) update.path("message").path("from")).put("first_name", name);
    return update;
  }

  static ObjectNode groupText(long chat, long person, String text) {
    return JSON.createObjectNode().set("message", message(chat, person, text));
  }

  static ObjectNode edited(ObjectNode update, String text) {
    ObjectNode message = update.get("message").deepCopy();
    message.put("text", text).put("edit_date", message.get("date").asLong() + 1);
    return JSON.createObjectNode().set("edited_message", message);
  }

  static ObjectNode inTopic(ObjectNode update, int topic) {
    ((ObjectNode) update.get("message"))
        .put("message_thread_id", topic)
        .put("is_topic_message", true);
    return update;
  }

  static ObjectNode replyTo(ObjectNode update, int botsMessage) {
    ObjectNode message = (ObjectNode) update.get("message");
    ObjectNode replied =
        JSON.createObjectNode().put("message_id", botsMessage).put("date", 1_700_000_000);
    replied.set("from", bot());
    replied.set("chat", message.get("chat"));
    replied.put("text", "…");
    message.set("reply_to_message", replied);
    return update;
  }

  static ObjectNode press(long chat, long person, int below, String data) {
    ObjectNode query =
        JSON.createObjectNode()
            .put("id", "press" + MESSAGES.incrementAndGet())
            .put("chat_instance", "1")
            .put("data", data);
    query.set("from", person(person));
    query.set("message", message(chat, BotApiServer.BOT_ID, "…").put("message_id", below));
    return JSON.createObjectNode().set("callback_query", query);
  }

  static ObjectNode inline(long person, String text) {
    ObjectNode query =
        JSON.createObjectNode()
            .put("id", "inline" + MESSAGES.incrementAndGet())
            .put("query", text)
            .put("offset", "");
    query.set("from", person(person));
    return JSON.createObjectNode().set("inline_query", query);
  }

  /** A group tells that it has another id from now on. */
  static ObjectNode moved(long chat, long to) {
    ObjectNode update = groupText(chat, chat, "");
    ObjectNode message = (ObjectNode) update.path("message");
    message.remove("text");
    message.put("migrate_to_chat_id", to);
    return update;
  }

  static ObjectNode thrownOut(long chat, long by) {
    ObjectNode change = JSON.createObjectNode().put("date", 1_700_000_000);
    change.set("chat", chat(chat));
    change.set("from", person(by));
    change.set("old_chat_member", member("member"));
    change.set("new_chat_member", member("kicked").put("until_date", 0));
    return JSON.createObjectNode().set("my_chat_member", change);
  }

  static ObjectNode sent(int id, String chat, String text) {
    ObjectNode message = message(Long.parseLong(chat), BotApiServer.BOT_ID, text);
    message.set("from", bot());
    return message.put("message_id", id);
  }

  private static ObjectNode member(String status) {
    ObjectNode member = JSON.createObjectNode().put("status", status);
    member.set("user", bot());
    return member;
  }

  private static ObjectNode message(long chat, long person, String text) {
    ObjectNode message =
        JSON.createObjectNode()
            .put("message_id", MESSAGES.incrementAndGet())
            .put("date", System.currentTimeMillis() / 1000)
            .put("text", text);
    message.set("from", person == BotApiServer.BOT_ID ? bot() : person(person));
    message.set("chat", chat(chat));
    return message;
  }

  private static ObjectNode chat(long id) {
    return JSON.createObjectNode().put("id", id).put("type", id > 0 ? "private" : "supergroup");
  }
}
