package org.onrecord.chat;

import java.util.List;
import java.util.Optional;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;
import org.onrecord.quote.Label;
import org.onrecord.quote.Quotation;

/** What the bot says, in blocks that every front end can render. */
public record Reply(List<Block> blocks) {

  public Reply {
    blocks = List.copyOf(blocks);
  }

  public static Reply of(String paragraph) {
    return new Reply(List.of(new Paragraph(paragraph)));
  }

  /** A part of a reply. */
  public sealed interface Block permits Paragraph, Quote, Excerpt, Picture, Choices {
    void renderWith(Renderer renderer);
  }

  /** The bot's own words. */
  public record Paragraph(String text) implements Block {
    @Override
    public void renderWith(Renderer renderer) {
      renderer.paragraph(text);
    }
  }

  /**
   * A block that shows a quotation with its citation; there is no other way to put quoted words
   * into a reply.
   *
   * @param number how people refer to it in this conversation ("the second one"), from 1; 0 if it
   *     has none, as a variant below its statement
   */
  public record Quote(int number, Quotation quotation, Label label) implements Block {
    public Quote {
      if (label != quotation.label() && label != Label.ofVariant(quotation)) {
        throw new IllegalArgumentException(
            quotation.label() + " words cannot be shown as " + label + ": " + quotation.id());
      }
    }

    @Override
    public void renderWith(Renderer renderer) {
      renderer.quote(this);
    }
  }

  /** What an article prints around a quotation, the quoted words in their place. */
  public record Excerpt(Passage around, Span quoted) implements Block {
    @Override
    public void renderWith(Renderer renderer) {
      renderer.excerpt(this);
    }
  }

  /**
   * A chart as a picture, or told in words where there are no pictures.
   *
   * @param command what typing it would be, to see it alone
   */
  public record Picture(Chart chart, String command, ChartPainter painter) implements Block {

    /** Returns the picture as PNG; empty if there is none, and the words have to do. */
    public Optional<byte[]> png() {
      return painter.png(chart);
    }

    @Override
    public void renderWith(Renderer renderer) {
      renderer.picture(this);
    }
  }

  /** What a person can do next; buttons where a network has them. */
  public record Choices(List<Choice> choices) implements Block {
    public Choices {
      choices = List.copyOf(choices);
    }

    @Override
    public void renderWith(Renderer renderer) {
      renderer.choices(choices);
    }
  }

  /**
   * A thing to do next.
   *
   * @param label the words on the button
   * @param command what typing it would be, slash included
   */
  public record Choice(String label, String command) {}

  /** Writes blocks in one network's markup. A new kind of block is a new method here. */
  public interface Renderer {
    void paragraph(String text);

    void quote(Quote quote);

    void excerpt(Excerpt excerpt);

    void picture(Picture picture);

    void choices(List<Choice> choices);
  }
}
