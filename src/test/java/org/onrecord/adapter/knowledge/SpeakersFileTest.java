package org.onrecord.adapter.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.quote.Role;
import org.onrecord.quote.Speaker;
import org.onrecord.quote.SpeakerEntry;
import org.onrecord.quote.SpeakerEntry.Gender;

class SpeakersFileTest {

  @Test
  void everythingAnEntrySaysIsKept() {
    SpeakerEntry entry =
        parse(
                """
                - id: ana-duval
                  name: Ana Duval
                  kind: person
                  names: [Ana Dyuval, Ана Дюваль]
                  gender: female
                  country: Borduria
                  roles:
                    - {title: mayor, from: 2021-03, to: 2023}
                """)
            .get(0);

    assertEquals(
        new SpeakerEntry(
            Speaker.person("ana-duval", "Ana Duval"),
            List.of("Ana Dyuval", "Ана Дюваль"),
            List.of(new Role("mayor", LocalDate.of(2021, 3, 1), LocalDate.of(2023, 12, 31))),
            "Borduria",
            Gender.FEMALE),
        entry);
  }

  @Test
  void eachWordForAnOfficeIsARole() {
    var entry =
        parse(
                """
                - id: a
                  name: A
                  kind: person
                  roles: [{title: minister of roads, also: [roads minister]}]
                """)
            .get(0);

    assertEquals(
        List.of("minister of roads", "roads minister"),
        entry.roles().stream().map(Role::title).toList());
  }

  @Test
  void aJointStatementCanSpeak() {
    var entry = parse("- {id: js, name: Joint statement of the mayors, kind: body}").get(0);

    assertEquals(Speaker.Kind.BODY, entry.speaker().kind());
  }

  @Test
  void aFileThatIsNotThereNamesNobody(@TempDir Path folder) {
    assertEquals(List.of(), SpeakersFile.read(folder.resolve("speakers.yaml")).entries());
  }

  @Test
  void anEmptyFileNamesNobody() {
    assertEquals(List.of(), parse("# nobody yet\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - {id: a, name: A, kind: ghost}                                  | s.yaml, line 1: “kind: ghost” is not right; it takes person or body
          - {id: a, name: A}                                               | s.yaml, line 1: “kind” is missing
          - {name: A, kind: body}                                          | s.yaml, line 1: “id” is missing
          - {id: a, name: A, kind: body, nmaes: [B]}                       | s.yaml, line 1: the key “nmaes” is not known; known are country, gender, id, kind, name, names, roles
          - {id: a, name: A, kind: body, names: B}                         | s.yaml, line 1: “names” takes a list
          - {id: a, name: A, kind: body, roles: [{title: t, from: May}]}   | s.yaml, line 1: “from: May” is not right; it takes a date like 2023-06-30, 2023-06 or 2023
          - {id: a, name: A, kind: body, roles: [{title: t, from: 2, to: 1}]} | s.yaml, line 1: “from: 2” is not right; it takes a date like 2023-06-30, 2023-06 or 2023
          - {id: a, name: A, name: B, kind: body}                          | s.yaml, line 1: “name” stands twice
          just words                                                       | s.yaml, line 1: a list of speakers is expected (“- id: …”)
          """)
  void whatIsWrongIsNamedWithItsLine(String yaml, String message) {
    var wrong = assertThrows(KnowledgeException.class, () -> parse(yaml));

    assertEquals(message, wrong.getMessage());
  }

  @Test
  void twoSpeakersOfOneIdAreNamedWithTheSecondsLine() {
    String yaml = "- {id: a, name: A, kind: body}\n- {id: a, name: B, kind: body}\n";

    var wrong = assertThrows(KnowledgeException.class, () -> parse(yaml));

    assertEquals("s.yaml, line 2: a second speaker has the id “a”", wrong.getMessage());
  }

  @Test
  void textThatIsNotYamlIsNamedWithItsLine() {
    var wrong =
        assertThrows(KnowledgeException.class, () -> parse("- {id: a}\n- name: [unclosed\n"));

    assertTrue(String.valueOf(wrong.getMessage()).startsWith("s.yaml, line "));
  }

  @Test
  void anotherEncodingIsRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("speakers.yaml");
    Files.write(file, "- {id: a, name: Élise, kind: person}".getBytes(StandardCharsets.ISO_8859_1));

    var wrong = assertThrows(KnowledgeException.class, () -> SpeakersFile.read(file));

    assertTrue(String.valueOf(wrong.getMessage()).endsWith("is not UTF-8 text; save it as UTF-8"));
  }

  @Test
  void ourOwnFileIsRight() {
    assertTrue(SpeakersFile.read(Path.of("knowledge", "speakers.yaml")).entries().size() > 20);
  }

  private static List<SpeakerEntry> parse(String yaml) {
    return SpeakersFile.parse("s.yaml", yaml).entries();
  }
}
