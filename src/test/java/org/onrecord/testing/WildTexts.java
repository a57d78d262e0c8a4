package org.onrecord.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/** Makes texts such as articles in many scripts print, and such as people type who mean no good. */
public final class WildTexts implements ArbitrarySupplier<String> {

  private static final List<String> PIECES =
      List.of(
          "The road will open in May. ",
          "Ճանապարհը կբացվի մայիսին։ ",
          "Дорога откроется в мае. ",
          "გზა მაისში გაიხსნება. ",
          "سيفتح الطريق في مايو. ",
          "道路将于五月开放。",
          "👩‍👩‍👧‍👦",
          "🇦🇲",
          "e\u0301",
          "@everyone ",
          "@here ",
          "<@123456789012345678> ",
          "<@&42> ",
          "<#77> ",
          "@ana_petrosyan ",
          "<b>bold</b>",
          "</blockquote>",
          "<a href=\"tg://user?id=1\">x</a>",
          "&lt;&amp;",
          "&",
          "**bold** __under__ ~~gone~~ ||secret|| `code` ```block``` ",
          "[click](https://evil.example) ",
          "https://site.example/a_b*c?x=1&y=<2> ",
          "\n",
          "\n\n",
          "\n> quoted\n",
          "\n# head\n",
          "\n- item\n",
          "\\",
          "\\*",
          "a.b@c.example ",
          ":smile: ",
          "<:odd:123> ",
          "<t:1700000000:R> ",
          "/ask ",
          "wordwordwordwordword",
          "5 > 4 < 6 ");

  @Override
  public Arbitrary<String> get() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(600)
        .map(pieces -> String.join("", pieces))
        .map(text -> text.length() > 10_000 ? text.substring(0, safeEnd(text)) : text)
        .filter(text -> !text.isBlank());
  }

  private static int safeEnd(String text) {
    return Character.isHighSurrogate(text.charAt(9_999)) ? 9_999 : 10_000;
  }
}
