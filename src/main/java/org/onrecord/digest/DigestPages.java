package org.onrecord.digest;

import java.util.List;
import java.util.Optional;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.Reply;
import org.onrecord.digest.Subscription.Preferences;

/** What the buttons below a digest show: more of it, and its picture. */
final class DigestPages {

  private final Subscriptions subscriptions;
  private final DigestEditor editor;

  DigestPages(Subscriptions subscriptions, DigestEditor editor) {
    this.subscriptions = subscriptions;
    this.editor = editor;
  }

  /**
   * @param range of arrivals, and the number of the page, as a button names them
   */
  Reply more(String range, ChatMessage message) {
    return SubscriptionForm.page(range)
        .flatMap(page -> editor.page(preferences(message), page.range(), page.number()))
        .orElseGet(() -> Reply.of("That was all there is."));
  }

  /**
   * @param range of arrivals, as a button names it; blank for all
   */
  Reply picture(String range, ChatMessage message) {
    Optional<Reply.Picture> picture =
        range.isBlank()
            ? editor.picture(preferences(message))
            : SubscriptionForm.range(range)
                .flatMap(all -> editor.picture(preferences(message), all));
    return picture
        .map(shown -> new Reply(List.of(shown)))
        .orElseGet(() -> Reply.of("There is not enough on record for a picture."));
  }

  private Preferences preferences(ChatMessage message) {
    return subscriptions
        .of(message.address())
        .map(Subscription::preferences)
        .orElse(Preferences.EVERYTHING);
  }
}
