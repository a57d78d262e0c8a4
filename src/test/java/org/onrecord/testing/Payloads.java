package org.onrecord.testing;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.DateBasis;
import org.onrecord.article.Passage;
import org.onrecord.article.Provenance;
import org.onrecord.article.Span;
import org.onrecord.chat.ChatMessage;
import org.onrecord.chat.Reply;
import org.onrecord.quote.Label;
import org.onrecord.quote.Speaker;

/** Texts of people who want to ping others, or to pass markup off as the bot's own. */
public final class Payloads {

  private static final List<String> EVIL =
      List.of(
          "@everyone",
          "@here",
          "<@400000000000000001>",
          "<@!400000000000000001>",
          "<@&200000000000000001>",
          "<#300000000000000001>",
          "@ana_petrosyan",
          "<a href=\"tg://user?id=77\">Ana</a>",
          "tg://user?id=77",
          "<b>bold</b><i>x</i>",
          "</blockquote></b>free",
          "<code>@ana</code>",
          "&lt;b&gt;&amp;#60;",
          "**bold** __under__ *i* _i_",
          "~~gone~~ ||secret||",
          "`code` ```block\nblock```",
          "[click](https://evil.example/)",
          "[click](tg://user?id=77)",
          "https://evil.example/@everyone?x=<y>&z",
          "\n> quoted\n>>> all of it",
          "\n# head\n## head\n-# small",
          "\n- item\n* item\n1. item",
          "<t:1700000000:R> <:smile:1> <a:wave:2> </ask:1>",
          "\\@everyone \\<@1> \\\\*x*",
          "@\u200beveryone \u202e@here");

  private static final List<String> AROUND =
      List.of("%s", "x%s", "%sx", "(%s)", "%s %s", "5 > 4 %s & <", "“%s”", "`%s`");

  private Payloads() {}

  /** Returns two hundred of them. */
  public static List<String> all() {
    return IntStream.range(0, EVIL.size() * AROUND.size())
        .mapToObj(
            i -> AROUND.get(i % AROUND.size()).replace("%s", EVIL.get(i / AROUND.size())).strip())
        .toList();
  }

  /** Answers with the asked text and the asker's name in every place that strangers can fill. */
  public static Reply answer(String text, ChatMessage message) {
    Provenance provenance =
        new Provenance(
            text, text, URI.create("https://post.example/1"), null, DateBasis.PRINTED, "en", null);
    String body = "Before " + text + " “" + text + "” after " + text;
    Article article = new Article(new ArticleId("evil"), text, text, provenance, body);
    int start = body.indexOf('“', "Before ".length() + text.length()) + 1;
    Span words = new Span(start, start + text.length());
    return new Reply(
        List.of(
            new Reply.Paragraph("You asked: " + text + ", " + message.personName()),
            new Reply.Quote(
                1, Quotations.at(article, words, Speaker.unnamed(text)), Label.VERBATIM),
            new Reply.Excerpt(new Passage(article, new Span(0, body.length())), words),
            new Reply.Choices(List.of(new Reply.Choice(text, "/ask " + text)))));
  }
}
