package org.onrecord.outbox;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.chat.Reply;

/** Takes a reply apart so that it can wait. */
final class PartsOfReply implements Reply.Renderer {

  private final List<Part> parts = new ArrayList<>();

  static List<Part> of(Reply reply) {
    var renderer = new PartsOfReply();
    reply.blocks().forEach(block -> block.renderWith(renderer));
    return renderer.parts;
  }

  @Override
  public void paragraph(String text) {
    parts.add(new Part.Words(text));
  }

  @Override
  public void quote(Reply.Quote quote) {
    parts.add(new Part.Place(quote.number(), quote.quotation().id(), quote.label()));
  }

  @Override
  public void excerpt(Reply.Excerpt excerpt) {
    throw new IllegalArgumentException("A post quotes, it prints no surroundings: " + excerpt);
  }

  @Override
  public void picture(Reply.Picture picture) {
    parts.add(new Part.Figures(picture.chart(), picture.command()));
  }

  @Override
  public void choices(List<Reply.Choice> choices) {
    choices.forEach(choice -> parts.add(new Part.Offer(choice.label(), choice.command())));
  }
}
