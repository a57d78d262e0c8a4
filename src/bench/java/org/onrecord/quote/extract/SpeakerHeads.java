package org.onrecord.quote.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.article.Span;

/** The parts of a long description of a source that name it, as the scorer sees them. */
final class SpeakerHeads {

  private static final Pattern PART = Pattern.compile("[,()—;:]|\\s[-–]\\s");
  private static final Pattern ADDITION =
      Pattern.compile("\\s(?:of|for|at|in|from|with|on|to|who|that|which|by|during|whose|as)\\s");
  private static final Pattern POSSESSIVE = Pattern.compile("(?:'s|’s|s'|s’)\\s");

  private SpeakerHeads() {}

  static List<Span> in(String text, Span speaker) {
    List<Span> heads = new ArrayList<>();
    int from = speaker.start();
    Matcher part = PART.matcher(text).region(speaker.start(), speaker.end());
    while (part.find()) {
      addHead(heads, text, from, part.start());
      from = part.end();
    }
    addHead(heads, text, from, speaker.end());
    return heads.isEmpty() ? List.of(speaker) : heads;
  }

  private static void addHead(List<Span> heads, String text, int from, int to) {
    if (text.substring(from, to).isBlank()) {
      return;
    }
    int end = endOfHead(text, from, to);
    int begin = from;
    Matcher possessive = POSSESSIVE.matcher(text).region(from, end);
    while (possessive.find()) {
      begin = possessive.end() < end ? possessive.end() : begin;
    }
    if (begin < end && !text.substring(begin, end).isBlank()) {
      heads.add(new Span(begin, end));
    }
  }

  private static int endOfHead(String text, int from, int to) {
    Matcher addition = ADDITION.matcher(text).region(from, to);
    while (addition.find()) {
      String before = text.substring(from, addition.start());
      String last = before.substring(before.lastIndexOf(' ') + 1);
      boolean name = !last.isEmpty() && Character.isUpperCase(last.charAt(0));
      if (!(name && addition.group().strip().equals("of"))) {
        return addition.start();
      }
    }
    return to;
  }
}
