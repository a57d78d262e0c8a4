package org.onrecord.query.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads names of outlets out of a question, where it says that something was printed there. */
final class OutletReader {

  private static final String TIE =
      "(?:,?\\s*\\b(?:in|to|from|at|on|by|via|per|with|according to|reported by|printed in"
          + "|published (?:in|by))\\s+(?:the\\s+)?)";

  private static final String REPORTED =
      "\\s+(?:say|said|have|report(?:ed)?|wr(?:ite|ote)|written|print(?:ed)?|publish(?:ed)?|carr(?:y|ied))\\b";

  /** "Evening Post: the road", "evening post on the road". */
  private static final String AHEAD =
      "^(?:the\\s+)?%s(?:['’]?s)?(?:\\s+(?:report|article|piece|stor(?:y|ie)|coverage)s?)?\\s*(?:[:,–—]\\s*|\\s-\\s*)+(?=\\p{L})|^(?:the\\s+)?%<s(?:['’]s)?\\s+(?:(?:report|article|piece|stor(?:y|ie)|coverage)s?\\s+)?(?=(?:about|on|re|regarding|quotes?|statements?)\\s)";

  private record Named(
      String outlet, Pattern tied, Pattern told, Pattern reported, Pattern ahead) {}

  private final List<Named> outlets;

  OutletReader(List<String> outlets) {
    this.outlets =
        outlets.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(OutletReader::named)
            .toList();
  }

  private static Named named(String outlet) {
    String name = Pattern.quote(outlet.replaceFirst("(?i)^the ", ""));
    return new Named(
        outlet,
        Pattern.compile(TIE + name + "\\b", Pattern.CASE_INSENSITIVE),
        Pattern.compile(
            "(?<=tell |told |tells )(?:the\\s+)?" + name + "\\b", Pattern.CASE_INSENSITIVE),
        Pattern.compile(
            "\\b(?:did|does|has|have)\\s+(?:the\\s+)?" + name + REPORTED, Pattern.CASE_INSENSITIVE),
        Pattern.compile(AHEAD.formatted(name), Pattern.CASE_INSENSITIVE));
  }

  Cut<List<String>> read(String text) {
    String rest = text;
    var found = new ArrayList<String>();
    for (Named named : outlets) {
      Matcher reported = named.reported().matcher(rest);
      if (reported.find()) {
        found.add(named.outlet());
        rest = reported.replaceFirst("was said");
      }
      for (Pattern pattern : List.of(named.ahead(), named.told(), named.tied())) {
        Matcher matcher = pattern.matcher(rest);
        if (matcher.find()) {
          found.add(named.outlet());
          rest = (rest.substring(0, matcher.start()) + " " + rest.substring(matcher.end())).strip();
        }
      }
    }
    return new Cut<>(found, rest);
  }
}
