package org.onrecord.adapter.discord;

import org.onrecord.chat.ChatRegister;

/** Who handles what comes in. */
record DiscordDesk(
    MessageQuestions questions,
    Interactions interactions,
    ButtonPresses presses,
    Completion completion,
    Overhearing overhearing,
    ChatRegister register) {

  void left(String channel) {
    register.left(DiscordFrontEnd.NAME, channel);
  }

  void joined(String channel) {
    register.joined(DiscordFrontEnd.NAME, channel);
  }
}
