package org.onrecord.summary;

import java.time.LocalDate;
import org.onrecord.chat.Citation;

/** The one line that says how much a summary stands for. */
final class Figures {

  private Figures() {}

  static String of(Material material) {
    return "On record: " + counted(material) + ".";
  }

  /** Returns how much there is, from where and from when. */
  static String counted(Material material) {
    long unnamed =
        material.articles().stream().filter(a -> a.provenance().outlet() == null).count();
    return count(material.statements().size(), "statement")
        + " in "
        + count(material.articles().size(), "article")
        + "; "
        + outlets(material, unnamed)
        + dates(material);
  }

  private static String outlets(Material material, long unnamed) {
    String named = String.join(", ", material.outlets());
    String rest = unnamed == 0 ? "" : count(unnamed, "article") + " with no outlet printed";
    return named + (named.isEmpty() || rest.isEmpty() ? "" : "; ") + rest;
  }

  private static String dates(Material material) {
    LocalDate first = material.first().orElse(null);
    LocalDate last = material.last().orElse(null);
    if (first == null || last == null) {
      return "; no dates";
    }
    return "; "
        + (first.equals(last)
            ? Citation.day(first)
            : Citation.day(first) + " – " + Citation.day(last));
  }

  static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
