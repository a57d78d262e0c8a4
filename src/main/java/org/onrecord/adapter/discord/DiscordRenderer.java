package org.onrecord.adapter.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;
import org.onrecord.chat.Beginning;
import org.onrecord.chat.Citation;
import org.onrecord.chat.Reply;
import org.onrecord.chat.TextLink;
import org.onrecord.quote.Label;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.SpeakerDirectory;

/** Writes replies as Discord's text and embeds, page by page. */
final class DiscordRenderer implements Reply.Renderer {

  /** Leaves room for the marks and the link below them. */
  private static final int LONGEST_WORDS = 2_900;

  private static final int LONGEST_PARAGRAPH = 1_400;

  private final SpeakerDirectory directory;
  private DiscordPageMaker pages = new DiscordPageMaker();
  private List<Reply.Choice> choices = new ArrayList<>();
  private boolean hasQuote;
  private Reply.@Nullable Picture picture;

  DiscordRenderer(SpeakerDirectory directory) {
    this.directory = directory;
  }

  DiscordAnswer render(Reply reply) {
    pages = new DiscordPageMaker();
    choices = new ArrayList<>();
    hasQuote = false;
    picture = null;
    reply.blocks().forEach(block -> block.renderWith(this));
    return new DiscordAnswer(pages.pages(), choices, hasQuote, picture);
  }

  @Override
  public void paragraph(String text) {
    String rest = text.strip();
    while (!rest.isEmpty()) {
      String part = Beginning.of(rest, LONGEST_PARAGRAPH, DiscordText::escapedLength).text();
      rest = rest.substring(part.length()).strip();
      String line = DiscordText.escaped(part.strip());
      if (rest.isEmpty() && part.endsWith(":")) {
        pages.addHeading(line);
      } else {
        pages.addText(line);
      }
    }
  }

  @Override
  public void quote(Reply.Quote quote) {
    hasQuote = true;
    Quotation quotation = quote.quotation();
    Citation citation = Citation.of(quotation, quote.label(), directory);
    boolean isReported = quote.label() == Label.REPORTED;
    Beginning shown = Beginning.of(quotation.text(), LONGEST_WORDS, DiscordText::escapedLength);
    StringBuilder markdown = new StringBuilder(isReported ? "" : "“");
    markdown.append(DiscordText.escaped(shown.text()));
    markdown.append(shown.isCut() ? " […]" : isReported ? "" : "”");
    link(quotation, shown.isCut(), markdown);
    String number = quote.number() == 0 ? "" : quote.number() + " — ";
    pages.add(
        new Card(
            markdown.toString(),
            number + oneLine(citation.speaker()),
            oneLine(citation.source()) + "\n" + citation.label()));
  }

  @Override
  public void excerpt(Reply.Excerpt excerpt) {
    Passage around = excerpt.around();
    String body = around.article().body();
    Span quoted = excerpt.quoted();
    Beginning words =
        Beginning.of(
            around.article().textAt(quoted), LONGEST_WORDS / 2, DiscordText::escapedLength);
    String before = body.substring(around.span().start(), quoted.start());
    Beginning after =
        Beginning.of(
            body.substring(quoted.end(), around.span().end()),
            LONGEST_WORDS / 4,
            DiscordText::escapedLength);
    String markdown =
        DiscordText.escaped(endOf(before))
            + "**"
            + DiscordText.escaped(words.text())
            + "**"
            + (words.isCut() ? " […]" : DiscordText.escaped(after.text()))
            + (!words.isCut() && after.isCut() ? " […]" : "");
    pages.add(new Card(markdown, "", oneLine(Citation.source(around.article()))));
  }

  @Override
  public void picture(Reply.Picture shown) {
    if (shown.png().isPresent()) {
      picture = shown;
    } else {
      paragraph(shown.chart().inWords());
    }
  }

  @Override
  public void choices(List<Reply.Choice> offered) {
    choices.addAll(offered);
  }

  private static void link(Quotation quotation, boolean isCut, StringBuilder markdown) {
    Optional<TextLink> link = TextLink.to(quotation.article().provenance().url(), quotation.text());
    if (link.isPresent()) {
      String words = isCut ? "the whole stands at " + link.get().host() : link.get().host() + " ↗";
      markdown.append('\n').append(DiscordText.link(words, link.get().target()));
    }
    if (isCut) {
      markdown.append("\n✂ Only the beginning fits here.");
    }
  }

  private static String endOf(String text) {
    int room = LONGEST_WORDS / 8;
    if (text.length() <= room) {
      return text;
    }
    int space = text.indexOf(' ', text.length() - room);
    return space < 0 ? "[…] " : "[…]" + text.substring(space);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
