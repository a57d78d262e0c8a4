package org.onrecord.digest.alert;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.Reply;
import org.onrecord.outbox.OutboundMessage;
import org.onrecord.outbox.Outbox;
import org.onrecord.outbox.PostKey;

/** Tells those who run the bot what happened to a chat, through the outbox as any post. */
public final class AdminNotes {

  public static final String KIND = "note";

  private final Outbox outbox;
  private final List<ChatAddress> admins;
  private final Clock clock;

  /**
   * @param admins where each of them talks with the bot alone
   */
  public AdminNotes(Outbox outbox, List<ChatAddress> admins, Clock clock) {
    this.outbox = outbox;
    this.admins = List.copyOf(admins);
    this.clock = clock;
  }

  /** Tells every admin of the chat's network, each event of a chat once a day. */
  void tell(ChatAddress chat, String event, String words) {
    String occasion = event + " " + place(chat) + " " + today();
    admins.stream()
        .filter(admin -> admin.frontEnd().equals(chat.frontEnd()) && !admin.equals(chat))
        .map(admin -> new PostKey(admin, KIND, occasion))
        .forEach(key -> outbox.put(OutboundMessage.of(key, Reply.of(words), clock.instant())));
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  static String place(ChatAddress chat) {
    return chat.thread() == null ? chat.chat() : chat.chat() + ", topic " + chat.thread();
  }
}
