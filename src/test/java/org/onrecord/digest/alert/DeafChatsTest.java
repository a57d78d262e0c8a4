package org.onrecord.digest.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.chat.ChatAddress;
import org.onrecord.digest.CityZones;
import org.onrecord.digest.DigestCommand;
import org.onrecord.digest.SubscriptionForm;
import org.onrecord.digest.Wish;
import org.onrecord.outbox.OutboundMessage;
import org.onrecord.testing.InMemoryAlertLists;
import org.onrecord.testing.Newsroom;

class DeafChatsTest {

  private static final ChatAddress ADMIN = new ChatAddress("net", "admin", null);
  private static final ChatAddress ELSEWHERE = new ChatAddress("other", "admin", null);

  private final Newsroom newsroom;
  private final InMemoryAlertLists lists;
  private final DeafChats deaf;

  DeafChatsTest(@TempDir Path folder) {
    newsroom = new Newsroom(folder);
    var notes = new AdminNotes(newsroom.outbox, List.of(ADMIN, ELSEWHERE), newsroom.clock);
    lists = new InMemoryAlertLists(newsroom.outbox);
    deaf = new DeafChats(newsroom.subscriptions, lists, newsroom.outbox, notes);
    var form = new SubscriptionForm(new CityZones(), newsroom.wishes);
    new DigestCommand(newsroom.subscriptions, newsroom.editor, form, newsroom.clock)
        .run("on 09:00 London", newsroom.message("/digest", true));
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void adminOfTheNetworkHearsThatAChatIsClosed() {
    deaf.gone(Newsroom.CHAT);

    assertTrue(newsroom.subscriptions.of(Newsroom.CHAT).isEmpty());
    assertEquals(List.of(ADMIN), told());
    assertTrue(newsroom.outbox.messages().toString().contains("Chat red is closed to me."));
  }

  @Test
  void nobodyHearsOfAChatThatWantedNothing() {
    deaf.gone(new ChatAddress("net", "blue", null));
    deaf.gone(ADMIN);

    assertEquals(List.of(), told());
  }

  @Test
  void adminHearsOnceThatTheBotMayNotPostAndOnceThatItGaveUp() {
    for (int day = 0; day < 7; day++) {
      deaf.forbidden(Newsroom.CHAT);
      deaf.forbidden(Newsroom.CHAT);
      newsroom.clock.move(Duration.ofDays(1));
    }

    assertEquals(List.of(ADMIN, ADMIN), told());
    assertTrue(newsroom.subscriptions.of(Newsroom.CHAT).isEmpty());
  }

  @Test
  void chatThatOnlyFollowsIsGivenUpAfterAWeek() {
    var red = new ChatAddress("net", "follower", null);
    var progress = new AlertList.Progress(0, Instant.EPOCH);
    lists.save(new AlertList(red, List.of(Wish.topic("roads")), null, progress));
    for (int day = 0; day < 7; day++) {
      deaf.forbidden(red);
      newsroom.clock.move(Duration.ofDays(1));
    }

    assertTrue(lists.of(red).isEmpty());
    assertEquals(List.of(ADMIN, ADMIN), told());
  }

  private List<ChatAddress> told() {
    return newsroom.outbox.messages().stream()
        .map(OutboundMessage::key)
        .filter(key -> key.kind().equals(AdminNotes.KIND))
        .map(key -> key.chat())
        .toList();
  }
}
