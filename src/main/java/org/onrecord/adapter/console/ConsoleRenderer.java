package org.onrecord.adapter.console;

import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;
import org.onrecord.chat.Citation;
import org.onrecord.chat.Reply;
import org.onrecord.quote.Label;
import org.onrecord.quote.SpeakerDirectory;

/** Writes replies for a terminal, a pipe or a log: wrapped, indented, with or without colours. */
final class ConsoleRenderer implements Reply.Renderer {

  private static final String BAR = "│ ";
  private static final int INDENT = 4;

  private final LineWrapper wrapper;
  private final Style style;
  private final SpeakerDirectory directory;
  private final StringBuilder out = new StringBuilder();

  ConsoleRenderer(int columns, Style style, SpeakerDirectory directory) {
    this.wrapper = new LineWrapper(columns);
    this.style = style;
    this.directory = directory;
  }

  /** Returns a reply as lines of text, the last one ended too. */
  String render(Reply reply) {
    out.setLength(0);
    for (Reply.Block block : reply.blocks()) {
      if (!out.isEmpty()) {
        out.append('\n');
      }
      block.renderWith(this);
    }
    return out.toString();
  }

  @Override
  public void paragraph(String text) {
    lines("", text, UnaryOperator.identity());
  }

  @Override
  public void quote(Reply.Quote quote) {
    Citation citation = Citation.of(quote.quotation(), quote.label(), directory);
    String words = Printable.of(quote.quotation().text());
    barred(quote.number(), quote.label() == Label.REPORTED ? words : "“" + words + "”");
    indented("— " + citation.speaker(), style::strong);
    indented(citation.source(), style::faint);
    indented("[" + citation.label() + "]", style::accent);
    URI url = citation.url();
    if (url != null) {
      indented(url.toString(), style::faint);
    }
  }

  @Override
  public void excerpt(Reply.Excerpt excerpt) {
    Passage around = excerpt.around();
    Span quoted = excerpt.quoted();
    String body = around.article().body();
    String before = body.substring(around.span().start(), quoted.start());
    String after = body.substring(quoted.end(), around.span().end());
    String words = around.article().textAt(quoted);
    lines("  ", before + "[[" + words + "]]" + after, UnaryOperator.identity());
    indented(Citation.source(around.article()), style::faint);
  }

  @Override
  public void picture(Reply.Picture picture) {
    paragraph(picture.chart().inWords());
  }

  @Override
  public void choices(List<Reply.Choice> choices) {
    String all =
        choices.stream()
            .map(choice -> choice.label() + ": " + choice.command())
            .collect(Collectors.joining(" · "));
    lines("", all, style::faint);
  }

  private void barred(int number, String words) {
    String head = number == 0 ? "    " : String.format("%2d  ", number);
    for (String line : wrapper.wrap(words, INDENT + BAR.length())) {
      out.append(style.strong(head)).append(style.faint(BAR)).append(line).append('\n');
      head = "    ";
    }
  }

  private void indented(String text, UnaryOperator<String> marked) {
    lines(" ".repeat(INDENT), text, marked);
  }

  private void lines(String indent, String text, UnaryOperator<String> marked) {
    for (String line : wrapper.wrap(Printable.of(text), indent.length())) {
      out.append(line.isEmpty() ? "" : indent + marked.apply(line)).append('\n');
    }
  }
}
