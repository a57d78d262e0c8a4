package org.onrecord.adapter.discord;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.onrecord.chat.ChatAddress;
import org.onrecord.chat.ChatRegister;
import org.onrecord.chat.FrontEnd;
import org.onrecord.chat.Reply;
import org.onrecord.testing.Arrived;
import org.onrecord.testing.FaultyNetwork;

/** The front end, connected to a Discord of our own that fails now and then. */
public final class FaultyDiscord implements FaultyNetwork {

  private static final int UNKNOWN_CHANNEL = 10003;
  private static final int MISSING_PERMISSIONS = 50013;
  private static final int CLOSED = 5;
  private static final int SILENCED = 7;

  private final DiscordFixture fixture;
  private final Random random = new Random(11);
  private int faults;

  public FaultyDiscord() throws Exception {
    fixture = new DiscordFixture((text, message) -> Reply.of("echo: " + text)).start();
  }

  @Override
  public String title() {
    return "Discord";
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
  public ChatAddress chat(int number) {
    List<String> few = List.of(FakeDiscord.ONE, FakeDiscord.TWO, FakeDiscord.THREE);
    String id = number < few.size() ? few.get(number) : FakeDiscord.MORE.get(number - few.size());
    return new ChatAddress(DiscordFrontEnd.NAME, id, null);
  }

  @Override
  public void plantFaults(int minute) {
    switch (random.nextInt(20)) {
      case 0 -> plant(() -> planted().slowDown(1, FaultyDiscord::isPost, Duration.ofSeconds(1)));
      case 1 -> plant(() -> planted().refuse(1, FaultyDiscord::isPost, 502, 0));
      case 2 -> plant(() -> planted().cut(1, FaultyDiscord::isPost, true));
      case 3 -> plant(() -> planted().cut(1, FaultyDiscord::isPost, false));
      default -> {}
    }
    if (minute == 12 * 60) {
      refuse(CLOSED, UNKNOWN_CHANNEL);
    }
    if (minute == 15 * 60) {
      refuse(SILENCED, MISSING_PERMISSIONS);
    }
  }

  private static boolean isPost(FakeDiscord.Call call) {
    return call.method().equals("POST") && call.path().matches("/channels/\\d+/messages");
  }

  private DiscordFaults planted() {
    return fixture.discord.faults();
  }

  private void plant(Runnable fault) {
    fault.run();
    faults++;
  }

  private void refuse(int number, int code) {
    fixture.discord.refuse(chat(number).chat(), code);
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
    return Arrived.of(
        fixture.discord.posted(), FakeDiscord.Shown::channel, FakeDiscord.Shown::text);
  }

  @Override
  public int problems() {
    fixture.discord.problems().forEach(System.err::println);
    return fixture.discord.problems().size();
  }

  @Override
  public void close() {
    fixture.close();
  }
}
