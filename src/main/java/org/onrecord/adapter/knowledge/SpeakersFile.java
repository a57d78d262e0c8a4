package org.onrecord.adapter.knowledge;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.ingest.Unreadable;
import org.onrecord.quote.Role;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.SpeakerDirectory;
import org.onrecord.quote.SpeakerEntry;
import org.onrecord.quote.SpeakerEntry.Gender;

/** Reads {@code speakers.yaml}: a list with an entry for each person or body. */
public final class SpeakersFile {

  private static final Set<String> ENTRY_KEYS =
      Set.of("id", "name", "kind", "names", "roles", "country", "gender");
  private static final Set<String> ROLE_KEYS = Set.of("title", "also", "from", "to");

  private final String file;

  private SpeakersFile(String file) {
    this.file = file;
  }

  /**
   * Returns the speakers of a file; nobody if there is no such file.
   *
   * @throws KnowledgeException if something in it is wrong
   */
  public static SpeakerDirectory read(Path path) {
    if (Files.notExists(path)) {
      return new SpeakerDirectory(List.of());
    }
    return parse(path.getFileName().toString(), textOf(path));
  }

  /** Returns a text that changes whenever the file does. */
  public static String fingerprint(Path path) {
    return Files.notExists(path) ? "" : Integer.toHexString(textOf(path).hashCode());
  }

  /** Returns the speakers of a text in the format of the file. */
  static SpeakerDirectory parse(String file, String text) {
    return new SpeakersFile(file).directory(YamlReader.read(file, 0, text));
  }

  private static String textOf(Path path) {
    try {
      return Files.readString(path);
    } catch (CharacterCodingException e) {
      throw new KnowledgeException(path + " is not UTF-8 text; save it as UTF-8", e);
    } catch (IOException e) {
      throw new KnowledgeException(Unreadable.inWords(path, e), e);
    }
  }

  private SpeakerDirectory directory(Yaml yaml) {
    if (yaml instanceof Yaml.Nothing) {
      return new SpeakerDirectory(List.of());
    }
    if (!(yaml instanceof Yaml.Sequence list)) {
      throw new KnowledgeException(file + ", line 1: a list of speakers is expected (“- id: …”)");
    }
    List<SpeakerEntry> entries = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Yaml item : list.items()) {
      Fields fields = new Fields(file, item, ENTRY_KEYS);
      SpeakerEntry entry = entry(fields);
      if (!ids.add(String.valueOf(entry.speaker().id()))) {
        throw fields.wrong("a second speaker has the id “" + entry.speaker().id() + "”");
      }
      entries.add(entry);
    }
    return new SpeakerDirectory(entries);
  }

  private SpeakerEntry entry(Fields fields) {
    List<Role> roles =
        fields.items("roles").stream()
            .flatMap(role -> roles(new Fields(file, role, ROLE_KEYS)))
            .toList();
    return new SpeakerEntry(
        speaker(fields),
        fields.texts("names"),
        roles,
        fields.text("country"),
        fields.value("gender", "female or male", SpeakersFile::gender));
  }

  private static Speaker speaker(Fields fields) {
    String id = fields.required("id");
    String name = fields.required("name");
    fields.required("kind");
    Speaker speaker =
        fields.value("kind", "person or body", kind -> SpeakersFile.speaker(kind, id, name));
    if (speaker == null) {
      throw fields.wrong("“kind” is missing");
    }
    return speaker;
  }

  private static Speaker speaker(String kind, String id, String name) {
    return switch (kind) {
      case "person" -> Speaker.person(id, name);
      case "body" -> Speaker.body(id, name);
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static Gender gender(String text) {
    return Gender.valueOf(text.toUpperCase(Locale.ROOT));
  }

  /** One office, once for each of the words for it. */
  private static Stream<Role> roles(Fields fields) {
    var from = fields.value("from", PartialDate.EXPECTED, PartialDate::first);
    var to = fields.value("to", PartialDate.EXPECTED, PartialDate::last);
    if (from != null && to != null && to.isBefore(from)) {
      throw fields.wrong("the office ends before it begins");
    }
    return Stream.concat(Stream.of(fields.required("title")), fields.texts("also").stream())
        .map(title -> new Role(title, from, to));
  }
}
