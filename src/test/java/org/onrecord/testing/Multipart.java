package org.onrecord.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests in parts, as files are sent. */
public final class Multipart {

  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");
  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");

  private Multipart() {}

  /** One part; its content is a byte a character. */
  public record Field(String name, boolean isFile, String content) {
    public String text() {
      return new String(content.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
  }

  /** Returns the parts, those that refer to files before the files. */
  public static List<Field> filesLast(String contentType, byte[] body) {
    return of(contentType, body).stream().sorted(Comparator.comparing(Field::isFile)).toList();
  }

  public static List<Field> of(String contentType, byte[] body) {
    Matcher boundary = BOUNDARY.matcher(contentType);
    if (!boundary.find()) {
      throw new IllegalArgumentException("No boundary: " + contentType);
    }
    String all = new String(body, StandardCharsets.ISO_8859_1);
    List<Field> fields = new ArrayList<>();
    for (String part : all.split(Pattern.quote("--" + boundary.group(1)), -1)) {
      int end = part.indexOf("\r\n\r\n");
      Matcher name = NAME.matcher(part.substring(0, Math.max(0, end)));
      if (name.find()) {
        boolean isFile = part.substring(0, end).contains("filename=");
        fields.add(new Field(name.group(1), isFile, part.substring(end + 4, part.length() - 2)));
      }
    }
    return fields;
  }

  public static boolean isPng(String content) {
    return content.startsWith("\u0089PNG\r\n");
  }
}
