package org.onrecord.digest;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.Command;
import org.onrecord.chat.Reply;
import org.onrecord.digest.Subscription.Preferences;

/** Lets those who run a chat say when it gets its digest, and of what. */
public final class DigestCommand implements Command {

  private final Subscriptions subscriptions;
  private final DigestEditor editor;
  private final SubscriptionForm form;
  private final DigestPages pages;
  private final Clock clock;

  public DigestCommand(
      Subscriptions subscriptions, DigestEditor editor, SubscriptionForm form, Clock clock) {
    this.subscriptions = subscriptions;
    this.editor = editor;
    this.form = form;
    this.pages = new DigestPages(subscriptions, editor);
    this.clock = clock;
  }

  @Override
  public String name() {
    return "digest";
  }

  @Override
  public String help() {
    return "what is new, every day: on 09:00 CITY, off, now, preview, status";
  }

  @Override
  public Reply run(String argument, ChatMessage message) {
    String[] words = argument.strip().split("\\s+", 2);
    String rest = words.length == 1 ? "" : words[1];
    return switch (words[0].toLowerCase(Locale.ROOT)) {
      case "on" -> forAdmins(message, () -> on(rest, message));
      case "off" -> forAdmins(message, () -> off(message));
      case "empty" -> forAdmins(message, () -> empty(rest, message));
      case "now" -> forAdmins(message, () -> now(message));
      case "preview" -> preview(message);
      case "status" -> status(message);
      case "more" -> pages.more(rest, message);
      case "picture" -> pages.picture(rest, message);
      default -> Reply.of(DigestWording.HOW);
    };
  }

  /** Something that only those who run the chat may do. */
  private interface Action {
    Reply run();
  }

  private static Reply forAdmins(ChatMessage message, Action action) {
    return message.fromAdmin()
        ? action.run()
        : Reply.of("Only those who run this chat can change its digest.");
  }

  private Reply on(String wanted, ChatMessage message) {
    if (!message.address().takesPosts()) {
      return Reply.of(
          "I cannot post to a terminal that may be gone by then. /digest on works on Telegram and"
              + " Discord; here, /digest now shows what is new.");
    }
    Optional<Subscription> before = subscriptions.of(message.address());
    Optional<Subscription> read = form.read(wanted, message.address(), before, clock.instant());
    if (read.isEmpty()) {
      return Reply.of(form.problem(wanted));
    }
    if (Wishes.areTooLong(read.get().preferences().wishes())) {
      return Reply.of(Wishes.TOO_LONG);
    }
    subscriptions.save(read.get());
    return new Reply(
        List.of(
            new Reply.Paragraph("Done. " + DigestWording.of(read.get())),
            new Reply.Choices(List.of(new Reply.Choice("Preview", "/digest preview")))));
  }

  private Reply off(ChatMessage message) {
    return Reply.of(
        subscriptions.end(message.address())
            ? "The digest is off."
            : "There was no digest in this chat.");
  }

  private Reply empty(String choice, ChatMessage message) {
    Optional<Subscription> subscription = subscriptions.of(message.address());
    Optional<WhenNothingNew> wanted = SubscriptionForm.whenNothingNew(choice);
    if (subscription.isEmpty() || wanted.isEmpty()) {
      return Reply.of(subscription.isEmpty() ? DigestWording.NONE : DigestWording.HOW);
    }
    var preferences = new Preferences(subscription.get().preferences().wishes(), wanted.get());
    Subscription after = subscription.get().with(preferences);
    subscriptions.save(after);
    return Reply.of("Done. " + DigestWording.of(after));
  }

  private Reply now(ChatMessage message) {
    Optional<Subscription> subscription = subscriptions.of(message.address());
    if (subscription.isEmpty()) {
      return preview(message);
    }
    DigestProgress before = subscription.get().progress();
    Edition edition = edit(subscription.get());
    var progress = new DigestProgress(before.next(), edition.through(), before.skipped());
    subscriptions.moveOn(before, subscription.get().with(progress), Optional.empty());
    return edition.reply().orElseGet(() -> Reply.of(DigestWording.NOTHING_NEW));
  }

  private Reply preview(ChatMessage message) {
    Subscription subscription =
        subscriptions
            .of(message.address())
            .orElseGet(
                () -> form.unscheduled(message.address(), Preferences.EVERYTHING, clock.instant()));
    return edit(subscription).reply().orElseGet(() -> Reply.of(DigestWording.NOTHING_NEW));
  }

  private Edition edit(Subscription subscription) {
    Instant now = clock.instant();
    return editor.edit(subscription, now.atZone(subscription.schedule().zone()).toLocalDate());
  }

  private Reply status(ChatMessage message) {
    return Reply.of(
        subscriptions
            .of(message.address())
            .map(
                each ->
                    DigestWording.of(each)
                        + Subscriptions.refused(subscriptions.refusals(each.chat())))
            .orElse(DigestWording.NONE));
  }
}
