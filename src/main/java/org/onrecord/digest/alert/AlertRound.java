package org.onrecord.digest.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.onrecord.chat.Reply;
import org.onrecord.digest.DigestEditor;
import org.onrecord.digest.Subscription.Preferences;
import org.onrecord.digest.WhenNothingNew;
import org.onrecord.outbox.OutboundMessage;
import org.onrecord.outbox.PostKey;

/** One look at who has to be told of what arrived; run often, by any number of processes. */
public final class AlertRound {

  public static final String KIND = "alert";

  /** What arrives meanwhile comes bundled; short enough for a post within a minute. */
  static final Duration BETWEEN_POSTS = Duration.ofSeconds(30);

  private final AlertLists lists;
  private final DigestEditor editor;
  private final Clock clock;

  public AlertRound(AlertLists lists, DigestEditor editor, Clock clock) {
    this.lists = lists;
    this.editor = editor;
    this.clock = clock;
  }

  /** Puts the alerts that are due in the outbox, and returns how many. */
  public int run() {
    Instant now = clock.instant();
    long newest = editor.newest();
    return (int)
        lists.behind(newest).stream()
            .filter(list -> mayPost(list, now))
            .filter(list -> tell(list, newest, now))
            .count();
  }

  private static boolean mayPost(AlertList list, Instant now) {
    QuietHours quiet = list.quiet();
    Duration since = Duration.between(list.progress().lastPost(), now).abs();
    return (quiet == null || !quiet.contains(now)) && since.compareTo(BETWEEN_POSTS) >= 0;
  }

  private boolean tell(AlertList list, long newest, Instant now) {
    var range = new DigestEditor.Range(list.progress().covered(), newest);
    var preferences = new Preferences(list.wishes(), WhenNothingNew.SILENCE);
    Optional<Reply> news = editor.page(preferences, range, 1);
    var key = new PostKey(list.chat(), KIND, "through " + newest);
    Optional<OutboundMessage> post = news.map(reply -> OutboundMessage.of(key, reply, now));
    Instant lastPost = post.isPresent() ? now : list.progress().lastPost();
    AlertList after = list.at(new AlertList.Progress(newest, lastPost));
    return lists.moveOn(list, after, post) && post.isPresent();
  }
}
