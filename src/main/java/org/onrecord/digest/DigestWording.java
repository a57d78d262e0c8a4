package org.onrecord.digest;

import java.util.stream.Collectors;
import org.onrecord.chat.Citation;

/** What the bot says of a chat's digest. */
final class DigestWording {

  static final String HOW =
      """
      /digest on 09:00 CITY [names and topics, with commas] – a digest every day
      /digest empty silent|line|history – what comes on a day without news
      /digest now – what is new since the last one · preview – the same, and it stays new
      /digest status · off\
      """;

  static final String NONE = "This chat gets no digest. /digest on 09:00 CITY turns it on.";

  static final String NOTHING_NEW = "Nothing new on record since the last digest.";

  private DigestWording() {}

  /** Returns what a chat gets, when, and when next. */
  static String of(Subscription subscription) {
    DigestSchedule schedule = subscription.schedule();
    String wishes =
        subscription.preferences().wishes().stream()
            .map(Wish::shown)
            .collect(Collectors.joining(", "));
    int skipped = subscription.progress().skipped();
    return "A digest every day at "
        + schedule.time()
        + " ("
        + schedule.zone()
        + ") of "
        + (wishes.isEmpty() ? "everything" : wishes)
        + "; on a day without news "
        + SubscriptionForm.words(subscription.preferences().whenNothingNew())
        + ". Next: "
        + Citation.day(subscription.progress().next().date())
        + "."
        + (skipped == 0 ? "" : " Left out because I was not running: " + skipped + ".");
  }
}
