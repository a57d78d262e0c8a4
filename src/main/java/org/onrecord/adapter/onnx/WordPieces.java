package org.onrecord.adapter.onnx;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts text into the pieces of words that a model of the BERT kind was trained on. */
final class WordPieces {

  private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");
  private static final Pattern WORD =
      Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}\\p{M}]+|[^\\s\\p{L}\\p{N}]");
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> ids;

  private WordPieces(Map<String, Integer> ids) {
    this.ids = ids;
  }

  static WordPieces read(InputStream json) throws IOException {
    var ids = new HashMap<String, Integer>(65_536);
    JsonNode vocabulary = new ObjectMapper().readTree(json).path("model").path("vocab");
    vocabulary.properties().forEach(each -> ids.put(each.getKey(), each.getValue().asInt()));
    return new WordPieces(ids);
  }

  /** Returns the pieces' numbers between the marks of beginning and end, at most {@code limit}. */
  long[] idsOf(String text, int limit) {
    var found = new ArrayList<Integer>();
    found.add(id("[CLS]"));
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    Matcher words = WORD.matcher(ACCENT.matcher(plain).replaceAll(""));
    while (found.size() < limit - 1 && words.find()) {
      found.addAll(piecesOf(words.group()));
    }
    List<Integer> kept = found.subList(0, Math.min(found.size(), limit - 1));
    kept.add(id("[SEP]"));
    return kept.stream().mapToLong(Integer::longValue).toArray();
  }

  private List<Integer> piecesOf(String word) {
    var pieces = new ArrayList<Integer>();
    int start = 0;
    while (start < word.length()) {
      int end = longestPiece(word, start);
      if (end == start || word.length() > LONGEST_WORD) {
        return List.of(id("[UNK]"));
      }
      pieces.add(id(piece(word, start, end)));
      start = end;
    }
    return pieces;
  }

  private int longestPiece(String word, int start) {
    int end = word.length();
    while (end > start && !ids.containsKey(piece(word, start, end))) {
      end--;
    }
    return end;
  }

  private static String piece(String word, int start, int end) {
    String part = word.substring(start, end);
    return start == 0 ? part : "##" + part;
  }

  private int id(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalStateException("The vocabulary has no " + piece);
    }
    return id;
  }
}
