package org.onrecord.adapter.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.longpolling.interfaces.BackOff;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Looks over each poll's answer before the library does: takes out updates it could not read, which
 * would make it deaf for ever, and remembers how the last polls went.
 */
final class PollWatch implements Interceptor, BackOff {

  private static final Logger LOG = LoggerFactory.getLogger(PollWatch.class);

  private static final long FIRST_PAUSE_MILLIS = 500;
  private static final long LONGEST_PAUSE_MILLIS = 15_000;

  private final ObjectMapper json = new ObjectMapper();
  private final Clock clock;
  private final AtomicLong unreadable = new AtomicLong();
  private volatile Instant lastGood = Instant.MIN;

  /** The highest update id of the last answer, readable or not; 0 if it had none. */
  private volatile long highest;

  private volatile int readable;
  private volatile long askedPauseMillis;
  private long pauseMillis = FIRST_PAUSE_MILLIS;

  PollWatch(Clock clock) {
    this.clock = clock;
  }

  /** When a poll last went well; {@link Instant#MIN} if none did. */
  Instant lastGood() {
    return lastGood;
  }

  /** How many updates could not be read so far. */
  long unreadable() {
    return unreadable.get();
  }

  long highest() {
    return highest;
  }

  boolean hasReadable() {
    return readable > 0;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    highest = 0;
    readable = 0;
    Response response = chain.proceed(chain.request());
    if (!chain.request().url().encodedPath().toLowerCase(Locale.ROOT).endsWith("getupdates")) {
      return response;
    }
    String body = response.body().string();
    String looked = lookedOver(response.code(), body);
    return response
        .newBuilder()
        .body(ResponseBody.create(looked, MediaType.parse("application/json")))
        .build();
  }

  private String lookedOver(int status, String body) {
    try {
      JsonNode answer = json.readTree(body);
      if (status == 200 && answer.path("result") instanceof ArrayNode updates) {
        lastGood = clock.instant();
        takeOutUnreadable(updates);
        return json.writeValueAsString(answer);
      }
      askedPauseMillis = answer.path("parameters").path("retry_after").asLong(0) * 1000;
      LOG.warn("Polling Telegram failed: {} {}", status, answer.path("description").asText());
    } catch (JsonProcessingException e) {
      LOG.warn("Polling Telegram failed: status {} without an answer of the Bot API", status);
    }
    return body;
  }

  private void takeOutUnreadable(ArrayNode updates) {
    int read = 0;
    for (Iterator<JsonNode> all = updates.elements(); all.hasNext(); ) {
      JsonNode update = all.next();
      long id = update.path("update_id").asLong(0);
      highest = Math.max(highest, id);
      if (isReadable(update)) {
        read++;
      } else {
        unreadable.incrementAndGet();
        LOG.warn("Update {} cannot be read and is skipped", id);
        all.remove();
      }
    }
    readable = read;
  }

  private boolean isReadable(JsonNode update) {
    try {
      return update instanceof ObjectNode
          && json.treeToValue(update, Update.class).getUpdateId() != null;
    } catch (JsonProcessingException | RuntimeException e) {
      return false;
    }
  }

  @Override
  public void reset() {
    pauseMillis = FIRST_PAUSE_MILLIS;
  }

  /** Returns the pause that Telegram asked for, or one that doubles with each failure. */
  @Override
  public long nextBackOffMillis() {
    long asked = askedPauseMillis;
    askedPauseMillis = 0;
    if (asked > 0) {
      return asked;
    }
    long pause = pauseMillis;
    pauseMillis = Math.min(2 * pauseMillis, LONGEST_PAUSE_MILLIS);
    return pause;
  }
}
