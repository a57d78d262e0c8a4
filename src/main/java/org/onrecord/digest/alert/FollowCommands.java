package org.onrecord.digest.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.Command;
import org.onrecord.chat.Reply;
import org.onrecord.digest.CityZones;
import org.onrecord.digest.Subscriptions;
import org.onrecord.digest.Wish;
import org.onrecord.digest.Wishes;

/** The commands about whom and what a chat follows, in the order in which help lists them. */
public final class FollowCommands {

  /** A list of more is everything. */
  private static final int MOST = 50;

  private static final String NOTHING =
      "This chat follows nobody. /follow NAME or TOPIC, and I post what they say as it comes.";

  private final AlertLists lists;
  private final Wishes wishes;
  private final QuietHoursReader quietHours;
  private final LongSupplier newest;

  /**
   * @param newest the number of the newest arrival: following begins after it
   */
  public FollowCommands(AlertLists lists, Wishes wishes, CityZones zones, LongSupplier newest) {
    this.lists = lists;
    this.wishes = wishes;
    this.quietHours = new QuietHoursReader(zones);
    this.newest = newest;
  }

  public List<Command> all() {
    return List.of(
        new ChatCommand(
            "follow", "/follow NAME or TOPIC: a post as soon as it is said", this::follow),
        new ChatCommand("unfollow", "/unfollow NAME or TOPIC, or all", this::unfollow),
        new ChatCommand(
            "following",
            "whom and what this chat follows; quiet 22:00-07:00 CITY",
            this::following));
  }

  private Reply follow(String argument, ChatMessage message) {
    if (!message.address().takesPosts()) {
      return Reply.of(
          "I cannot post to a terminal that may be gone by then. /follow works on Telegram and"
              + " Discord.");
    }
    List<Wish> more = wishes.read(argument);
    if (more.isEmpty() || !message.fromAdmin()) {
      return Reply.of(more.isEmpty() ? "Whom, or what? /follow NAME or TOPIC" : forAdmins());
    }
    if (Wishes.areTooLong(more)) {
      return Reply.of(Wishes.TOO_LONG);
    }
    AlertList before = list(message);
    var all = new LinkedHashSet<>(before.wishes());
    all.addAll(more);
    if (all.size() > MOST) {
      return Reply.of("A chat can follow " + MOST + " names and topics, not more.");
    }
    AlertList after = before.with(List.copyOf(all));
    lists.save(after);
    return Reply.of("Done. " + describe(after));
  }

  private Reply unfollow(String argument, ChatMessage message) {
    Optional<AlertList> before = lists.of(message.address());
    if (before.isEmpty() || !message.fromAdmin()) {
      return Reply.of(before.isEmpty() ? NOTHING : forAdmins());
    }
    var kept = new ArrayList<>(before.get().wishes());
    String named = argument.strip();
    List<Wish> unwanted = wishes.read(named);
    boolean found =
        kept.removeIf(
            wish ->
                named.equalsIgnoreCase("all")
                    || named.equalsIgnoreCase(wish.shown())
                    || unwanted.contains(wish));
    AlertList after = before.get().with(kept);
    lists.save(after);
    return Reply.of((found ? "Done. " : "That was not followed. ") + describe(after));
  }

  private Reply following(String argument, ChatMessage message) {
    Optional<AlertList> list = lists.of(message.address());
    return list.isPresent()
            && argument.strip().toLowerCase(java.util.Locale.ROOT).startsWith("quiet")
        ? quiet(argument.strip().substring("quiet".length()), list.get(), message)
        : Reply.of(list.map(this::status).orElse(NOTHING));
  }

  private String status(AlertList list) {
    return describe(list) + Subscriptions.refused(lists.refusals(list.chat()));
  }

  private Reply quiet(String hours, AlertList before, ChatMessage message) {
    if (!message.fromAdmin()) {
      return Reply.of(forAdmins());
    }
    Optional<QuietHours> read = quietHours.read(hours);
    boolean off = hours.strip().equalsIgnoreCase("off");
    if (read.isEmpty() && !off) {
      return Reply.of("When? For instance: /following quiet 22:00-07:00 London, or quiet off");
    }
    AlertList after = before.quietIn(read.orElse(null));
    lists.save(after);
    return Reply.of("Done. " + describe(after));
  }

  private AlertList list(ChatMessage message) {
    return lists
        .of(message.address())
        .orElseGet(
            () ->
                new AlertList(
                    message.address(),
                    List.of(),
                    null,
                    new AlertList.Progress(newest.getAsLong(), Instant.EPOCH)));
  }

  private static String forAdmins() {
    return "Only those who run this chat can change what it follows.";
  }

  private static String describe(AlertList list) {
    if (list.wishes().isEmpty()) {
      return NOTHING;
    }
    String shown = list.wishes().stream().map(Wish::shown).collect(Collectors.joining(", "));
    QuietHours quiet = list.quiet();
    String hours =
        quiet == null
            ? ""
            : "; quiet from " + quiet.from() + " to " + quiet.to() + " (" + quiet.zone() + ")";
    return "This chat follows: " + shown + hours + ".";
  }
}
