package org.onrecord.adapter.telegram;

import java.util.Random;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatRegister;
import org.onrecord.chat.FrontEnd;
import org.onrecord.testing.Arrived;
import org.onrecord.testing.FaultyNetwork;

/** The front end, connected to a strict Bot API that fails now and then. */
public final class FaultyTelegram implements FaultyNetwork {

  private static final String MOVED = "-1003";
  private static final String CLOSED = "-1005";
  private static final String SILENCED = "-1007";

  private final TelegramFixture fixture;
  private final Random random = new Random(11);
  private int faults;

  public FaultyTelegram() throws Exception {
    fixture = TelegramFixture.echoing();
  }

  @Override
  public String title() {
    return "Telegram";
  }

  @Override
  public ChatAddress chat(int number) {
    return new ChatAddress(TelegramFrontEnd.NAME, "-100" + number, null);
  }

  @Override
  public FrontEnd frontEnd() {
    return fixture.frontEnd();
  }

  @Override
  public ChatRegister register() {
    return fixture.books;
  }

  @Override
  public void plantFaults(int minute) {
    switch (random.nextInt(20)) {
      case 0 -> plant(() -> fixture.api.slowDown(1, BotApiServer.to("sendMessage"), 1));
      case 1 -> plant(() -> fixture.api.breakGateway(1, BotApiServer.to("sendMessage")));
      case 2 -> plant(() -> fixture.api.cut(1, BotApiServer.to("sendMessage"), true));
      case 3 -> plant(() -> fixture.api.cut(1, BotApiServer.to("sendMessage"), false));
      default -> {}
    }
    if (minute == 6 * 60) {
      plant(() -> fixture.api.migrate(MOVED, "-10000003"));
    }
    if (minute == 12 * 60) {
      plant(() -> fail(CLOSED, 403, "Forbidden: bot was kicked from the supergroup chat"));
    }
    if (minute == 15 * 60) {
      plant(() -> fail(SILENCED, 400, "Bad Request: not enough rights to send text messages"));
    }
  }

  private void fail(String chat, int code, String description) {
    fixture.api.fail(
        1,
        call -> call.method().equals("sendMessage") && call.chat().equals(chat),
        code,
        description);
  }

  private void plant(Runnable fault) {
    fault.run();
    faults++;
  }

  @Override
  public int faults() {
    return faults;
  }

  @Override
  public int doubles() {
    return arrived().doubles();
  }

  @Override
  public int missing(int sent) {
    return arrived().missing(sent);
  }

  private Arrived arrived() {
    return Arrived.of(fixture.api.posted(), BotApiServer.Shown::chat, BotApiServer.Shown::text);
  }

  @Override
  public int problems() {
    fixture.api.problems().forEach(System.err::println);
    return fixture.api.problems().size();
  }

  @Override
  public void close() {
    fixture.close();
  }
}
