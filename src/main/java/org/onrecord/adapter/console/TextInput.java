package org.onrecord.adapter.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text that the command line is given: a file, or standard input. */
final class TextInput {

  private static final int MOST_BYTES = 64 << 20;

  private TextInput() {}

  /**
   * Reads a whole UTF-8 text.
   *
   * @param file a path, or "-" for standard input
   * @throws WrongUseException if there is no such text
   */
  static String read(String file, Streams streams) throws IOException {
    if (file.equals("-")) {
      return decoded(streams.readAll(MOST_BYTES), "Standard input");
    }
    Path path = Path.of(file);
    if (!Files.isReadable(path) || Files.isDirectory(path)) {
      throw new WrongUseException(
          "There is no readable file " + file + "; give the path of a text file, or - for input.");
    }
    try (InputStream in = Files.newInputStream(path)) {
      return decoded(in.readNBytes(MOST_BYTES), file);
    }
  }

  /**
   * Reads a UTF-8 text line by line; standard input as it comes.
   *
   * @param file a path, or "-" for standard input
   * @throws WrongUseException if there is no such text
   */
  static BufferedReader lines(String file, Streams streams) throws IOException {
    return file.equals("-")
        ? streams.reader()
        : new BufferedReader(new StringReader(read(file, streams)));
  }

  private static String decoded(byte[] bytes, String name) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new WrongUseException(name + " is not UTF-8 text; save it as UTF-8 and try again.");
    }
  }
}
