package org.onrecord.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files that must be text in UTF-8, and says of others what they are instead. */
final class TextFile {

  private TextFile() {}

  static byte[] bytes(Path path) throws RefusedArticleException {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new RefusedArticleException(Unreadable.inWords(path, e), e);
    }
  }

  static String text(Path path) throws RefusedArticleException {
    byte[] bytes = bytes(path);
    for (byte b : bytes) {
      if (b == 0) {
        throw new RefusedArticleException(path.getFileName() + " is not a text file");
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new RefusedArticleException(
          path.getFileName() + " is not UTF-8 text (Latin-1 perhaps); save it as UTF-8", e);
    }
  }
}
