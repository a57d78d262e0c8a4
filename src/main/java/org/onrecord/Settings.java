package org.onrecord;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How this installation is set up; {@code config/onrecord.properties} says what each value does.
 *
 * @param statementsPerReply how many statements one reply shows before "/more"
 * @param conversationExpiry how long a follow-up may refer to what was said before
 */
record Settings(Path knowledge, Path data, int statementsPerReply, Duration conversationExpiry) {

  /**
   * Reads settings.
   *
   * @throws SettingsException naming every unknown and every wrong setting
   */
  static Settings from(SettingsSource source) {
    Settings settings =
        new Settings(
            source.path("knowledge.dir", "knowledge"),
            source.path("data.dir", "data"),
            source.number("reply.statements", 3, 1, 20),
            Duration.ofMinutes(source.number("conversation.expiry.minutes", 30, 1, 24 * 60)));
    source.throwIfWrong();
    return settings;
  }

  Settings withKnowledge(Path dir) {
    return new Settings(dir, data, statementsPerReply, conversationExpiry);
  }

  Settings withData(Path dir) {
    return new Settings(knowledge, dir, statementsPerReply, conversationExpiry);
  }
}
