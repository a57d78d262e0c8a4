package org.onrecord.adapter.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;
import org.onrecord.chat.Beginning;
import org.onrecord.chat.Citation;
import org.onrecord.chat.QuotationKey;
import org.onrecord.chat.Reply;
import org.onrecord.chat.TextLink;
import org.onrecord.quote.Label;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.SpeakerDirectory;

/** Writes replies as Telegram's HTML, page by page. */
final class TelegramRenderer implements Reply.Renderer {

  /** What a citation, its link and the marks around a quotation take at most. */
  private static final int ROOM_FOR_CITATION = 900;

  private static final int LONGEST_WORDS = Page.LONGEST - ROOM_FOR_CITATION;

  /** From here on a block quotation is folded. */
  private static final int LONG_QUOTE = 600;

  private static final int LONGEST_LINE = 250;
  private static final int LONGEST_PARAGRAPH = 2_000;

  private final SpeakerDirectory directory;
  private final String botName;
  private PageMaker pages = new PageMaker();
  private List<Reply.Choice> choices = new ArrayList<>();
  private boolean hasQuote;
  private Reply.@Nullable Picture picture;

  TelegramRenderer(SpeakerDirectory directory, String botName) {
    this.directory = directory;
    this.botName = botName;
  }

  Rendered render(Reply reply) {
    pages = new PageMaker();
    choices = new ArrayList<>();
    hasQuote = false;
    picture = null;
    reply.blocks().forEach(block -> block.renderWith(this));
    List<Page> all = pages.pages();
    return new Rendered(all, choices, hasQuote, photo(all));
  }

  /** A post is one message: what is too long to stand below a picture gets a button for it. */
  private Optional<byte[]> photo(List<Page> all) {
    Reply.Picture shown = picture;
    Optional<byte[]> png = shown == null ? Optional.empty() : shown.png();
    boolean fits = all.size() == 1 && all.get(0).length() <= Page.LONGEST_CAPTION;
    if (shown != null && png.isPresent() && !fits) {
      choices.add(new Reply.Choice("Picture", shown.command()));
    }
    return fits ? png : Optional.empty();
  }

  @Override
  public void paragraph(String text) {
    String rest = text.strip();
    while (!rest.isEmpty()) {
      String part = Beginning.of(rest, LONGEST_PARAGRAPH, Markup::lengthOf).text();
      rest = rest.substring(part.length()).strip();
      Markup block = new Markup().text(part.strip());
      if (rest.isEmpty() && part.endsWith(":")) {
        pages.addHeading(block);
      } else {
        pages.add(block);
      }
    }
  }

  @Override
  public void quote(Reply.Quote quote) {
    hasQuote = true;
    Quotation quotation = quote.quotation();
    Optional<TextLink> link = TextLink.to(quotation.article().provenance().url(), quotation.text());
    Markup block = new Markup();
    boolean isCut = words(quotation.text(), quote.label(), block);
    citation(quote, block);
    link.ifPresent(l -> block.text(" · ").link(l.host() + " ↗", l.target()));
    if (isCut) {
      block.text("\n✂ Only the beginning fits here. ");
      whole(quotation, link, block);
    }
    pages.add(block);
  }

  @Override
  public void excerpt(Reply.Excerpt excerpt) {
    Passage around = excerpt.around();
    String body = around.article().body();
    Span quoted = excerpt.quoted();
    String words = around.article().textAt(quoted);
    int room = LONGEST_WORDS - Math.min(words.length(), LONGEST_WORDS);
    String before = lastOf(body.substring(around.span().start(), quoted.start()), room / 2);
    Beginning shown = Beginning.of(words, LONGEST_WORDS, Markup::lengthOf);
    String after = body.substring(quoted.end(), around.span().end());
    Beginning rest = Beginning.of(after, Math.max(1, room / 2), Markup::lengthOf);
    Markup block = new Markup().openQuote(around.text().length() > LONG_QUOTE);
    block.text(before).bold(shown.text());
    block.text(shown.isCut() ? " […]" : rest.text() + (rest.isCut() ? " […]" : "")).closeQuote();
    pages.add(block.text("\n").text(line(Citation.source(around.article()))));
  }

  @Override
  public void picture(Reply.Picture shown) {
    picture = shown;
    paragraph(shown.chart().inWords());
  }

  @Override
  public void choices(List<Reply.Choice> offered) {
    choices.addAll(offered);
  }

  /** Writes the words; whether some had to be left out. */
  private static boolean words(String text, Label label, Markup block) {
    boolean reported = label == Label.REPORTED;
    Beginning shown = Beginning.of(text, LONGEST_WORDS, Markup::lengthOf);
    block.openQuote(shown.text().length() > LONG_QUOTE);
    block.text(reported ? "" : "“").text(shown.text());
    block.text(shown.isCut() ? " […]" : reported ? "" : "”").closeQuote();
    return shown.isCut();
  }

  private void citation(Reply.Quote quote, Markup block) {
    Citation citation = Citation.of(quote.quotation(), quote.label(), directory);
    block.text("\n" + (quote.number() == 0 ? "— " : quote.number() + " — "));
    block.bold(line(citation.speaker()));
    block.text("\n" + line(citation.source()) + "\n").italic(citation.label());
  }

  private void whole(Quotation quotation, Optional<TextLink> link, Markup block) {
    Optional<String> key = QuotationKey.of(quotation.id());
    if (link.isPresent()) {
      block.link("The whole stands at " + link.get().host(), link.get().target());
    } else if (key.isPresent() && !botName.isEmpty()) {
      block.link("Open it", "https://t.me/" + botName + "?start=" + key.get());
    }
  }

  /** Returns the end of a text, from the beginning of a word. */
  private static String lastOf(String text, int room) {
    if (text.length() <= room) {
      return text;
    }
    int space = text.indexOf(' ', text.length() - room);
    return space < 0 ? "[…] " : "[…]" + text.substring(space);
  }

  private static String line(String text) {
    Beginning shown = Beginning.of(text.replaceAll("\\s+", " "), LONGEST_LINE, Markup::lengthOf);
    return shown.isCut() ? shown.text().stripTrailing() + "…" : shown.text();
  }
}
