package org.onrecord.query.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads names of outlets out of a question, where it says that something was printed there. */
final class OutletReader {

  private static final String TIE =
      "(?:,?\\s*\\b(?:in|to|from|at|on|by|via|with|according to|reported by|printed in"
          + "|published (?:in|by))\\s+(?:the\\s+)?)";

  private static final String REPORTED =
      "\\s+(?:report(?:ed)?|wr(?:ite|ote)|written|print(?:ed)?|publish(?:ed)?|carr(?:y|ied))\\b";

  private record Named(String outlet, Pattern tied, Pattern told, Pattern reported) {}

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
            "\\b(?:did|does|has|have)\\s+(?:the\\s+)?" + name + REPORTED,
            Pattern.CASE_INSENSITIVE));
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
      for (Pattern pattern : List.of(named.told(), named.tied())) {
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
