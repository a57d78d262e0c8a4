package org.onrecord.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandRouterTest {

  private static final Command ECHO = new Echo("echo");
  private static final Command PLAIN = new Echo("plain");

  private final CommandRouter router = new CommandRouter(List.of(ECHO), PLAIN);

  @Test
  void wordAfterTheSlashChoosesTheCommand() {
    assertEquals(Reply.of("echo: one two"), router.route(message("/echo one two")));
  }

  @Test
  void commandsAreFoundInAnyCase() {
    assertEquals(Reply.of("echo: x"), router.route(message("/ECHO x")));
  }

  @Test
  void textWithoutASlashGoesToThePlainCommand() {
    assertEquals(Reply.of("plain: who said so?"), router.route(message(" who said so? ")));
  }

  @Test
  void unknownCommandIsNamedAndHelpOffered() {
    assertEquals(
        Reply.of("There is no command /nonsense. /help lists what there is."),
        router.route(message("/nonsense")));
  }

  @Test
  void helpListsEveryCommand() {
    assertTrue(router.route(message("/help")).toString().contains("/echo – says it again"));
  }

  @Test
  void blankMessageGetsASentence() {
    assertTrue(router.route(message("  ")).toString().contains("/help"));
  }

  @Test
  void twoCommandsOfOneNameAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new CommandRouter(List.of(ECHO, ECHO), PLAIN));
  }

  private static ChatMessage message(String text) {
    return new ChatMessage(
        new ChatAddress("console", "here", null), "1", "me", "Me", text, Instant.EPOCH, true);
  }

  private record Echo(String name) implements Command {
    @Override
    public String help() {
      return "says it again";
    }

    @Override
    public Reply run(String argument, ChatMessage message) {
      return Reply.of(name + ": " + argument);
    }
  }
}
