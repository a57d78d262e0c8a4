package org.onrecord.adapter.telegram;

import java.time.Instant;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.DeliveryException;
import org.onrecord.chat.FrontDesk;
import org.onrecord.chat.Posting;
import org.onrecord.chat.Reception;
import org.onrecord.chat.Reply;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** The parts of a connected bot, put together. */
final class TelegramBot implements AutoCloseable {

  private final TelegramWire wire;
  private final CommandMenu menu;
  private final Reception reception;
  private final Answers answers;
  private final TelegramIntake intake;
  private final TelegramPolling polling;

  TelegramBot(TelegramSettings settings, FrontDesk desk, TelegramWire wire, User me) {
    this.wire = wire;
    this.menu = new CommandMenu(desk.router().commands());
    this.reception =
        new Reception(TelegramFrontEnd.NAME, desk.router(), Reception.Limits.DEFAULT, desk.clock());
    FrontDesk.Books books = desk.books();
    TelegramSender sender = new TelegramSender(wire, books.register(), new SendPace(desk.clock()));
    String name = me.getUserName() == null ? "" : me.getUserName();
    Answers.Rendering rendering =
        reply -> new TelegramRenderer(desk.directory(), name).render(reply);
    Doorkeeper door = new Doorkeeper(settings, books.register(), this::tell);
    this.answers =
        new Answers(sender, new Keyboard(books.buttons()), rendering, door::tellForbidden);
    TelegramDesk.Hall hall =
        new TelegramDesk.Hall(reception, books, new Rights(wire, desk.clock()), desk.clock());
    TelegramDesk handling =
        new TelegramDesk(
            answers,
            new InlineAnswers(wire, rendering, desk.directory()),
            new Presses(wire, answers, hall),
            hall);
    this.intake = new TelegramIntake(new UpdateReader(me), books.inbox(), door, handling);
    Overhearing overhearing = new Overhearing(books.listener(), door);
    this.polling =
        new TelegramPolling(
            settings,
            updates -> {
              overhearing.take(updates);
              intake.take(updates);
            },
            desk.clock());
  }

  /** Takes up what was not finished, then listens. */
  void start() throws TelegramApiException {
    intake.resume();
    polling.start();
    menu.publish(wire);
  }

  String send(ChatAddress to, Reply reply) throws DeliveryException {
    return Posting.inTurn(reception, to, () -> Integer.toString(answers.post(to, null, reply)));
  }

  Instant lastHeard() {
    return polling.lastGood();
  }

  long unreadableUpdates() {
    return polling.unreadable();
  }

  @Override
  public void close() {
    polling.close();
    reception.close();
  }

  private void tell(ChatAddress admin, Reply words) {
    Posting.aside(reception, admin, () -> answers.post(admin, null, words));
  }
}
