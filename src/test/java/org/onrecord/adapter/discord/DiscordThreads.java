package org.onrecord.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The threads of the channels, awake and asleep. */
final class DiscordThreads {

  private final Map<String, ObjectNode> threads = new LinkedHashMap<>();

  /** Makes a thread that is archived already. */
  synchronized void addArchived(String id, String parent, boolean isLocked) {
    threads.put(id, DiscordObjects.thread(id, parent, true, isLocked));
  }

  synchronized void addOpen(String id, String parent) {
    threads.put(id, DiscordObjects.thread(id, parent, false, false));
  }

  synchronized ObjectNode archive(String id) {
    ObjectNode thread = Objects.requireNonNull(threads.get(id));
    ((ObjectNode) thread.path("thread_metadata")).put("archived", true);
    return thread.deepCopy();
  }

  /** Returns the thread if it slept and was woken up. */
  synchronized Optional<ObjectNode> wake(String id) {
    ObjectNode thread = threads.get(id);
    if (thread == null || !isArchived(thread)) {
      return Optional.empty();
    }
    ((ObjectNode) thread.path("thread_metadata")).put("archived", false);
    return Optional.of(thread.deepCopy());
  }

  synchronized boolean isLocked(String id) {
    ObjectNode thread = threads.get(id);
    return thread != null && thread.path("thread_metadata").path("locked").asBoolean();
  }

  synchronized boolean isAsleep(String id) {
    return isArchived(Objects.requireNonNull(threads.get(id)));
  }

  synchronized List<ObjectNode> openIn(String guild) {
    return threads.values().stream()
        .filter(t -> t.path("guild_id").asText().equals(guild) && !isArchived(t))
        .map(ObjectNode::deepCopy)
        .toList();
  }

  /** Returns the archived threads of a channel as Discord lists them; all of ours are public. */
  synchronized JsonNode archivedIn(String parent, boolean isPublic) {
    ObjectNode answer = new ObjectMapper().createObjectNode().put("has_more", false);
    ArrayNode listed = answer.putArray("threads");
    threads.values().stream()
        .filter(t -> t.path("parent_id").asText().equals(parent) && isArchived(t) && isPublic)
        .forEach(t -> listed.add(t.deepCopy()));
    answer.putArray("members");
    return answer;
  }

  /** Returns the threads of a guild that are awake, as Discord lists them. */
  synchronized JsonNode activeIn(String guild) {
    ObjectNode answer = new ObjectMapper().createObjectNode();
    answer.putArray("threads").addAll(openIn(guild));
    answer.putArray("members");
    return answer;
  }

  private static boolean isArchived(JsonNode thread) {
    return thread.path("thread_metadata").path("archived").asBoolean();
  }
}
