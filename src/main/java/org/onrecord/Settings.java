package org.onrecord;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How this installation is set up; {@code config/onrecord.properties} says what each value does.
 *
 * @param weights which weights the extraction of quotations uses
 * @param vectors whether questions are compared by meaning too
 * @param conversationExpiry how long a follow-up may refer to what was said before
 * @param networks where the bot talks with people
 * @param catchups how the talk of groups is kept
 * @param latestDigest how late a digest may come
 */
record Settings(
    Path knowledge,
    Path data,
    String weights,
    boolean vectors,
    Duration conversationExpiry,
    Networks networks,
    CatchupSettings catchups,
    Duration latestDigest) {

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
            source.choice("extraction.weights", List.of("polnear", "gum")),
            source.choice("search.vectors", List.of("on", "off")).equals("on"),
            Duration.ofMinutes(source.number("conversation.expiry.minutes", 30, 1, 24 * 60)),
            Networks.from(source),
            CatchupSettings.from(source),
            Duration.ofHours(source.number("digest.latest.hours", 6, 1, 23)));
    source.throwIfWrong();
    return settings;
  }

  Settings withKnowledge(Path dir) {
    return new Settings(
        dir, data, weights, vectors, conversationExpiry, networks, catchups, latestDigest);
  }

  Settings withData(Path dir) {
    return new Settings(
        knowledge, dir, weights, vectors, conversationExpiry, networks, catchups, latestDigest);
  }
}
