package org.onrecord.outbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.ChartPainter;
import org.onrecord.chat.Reply;
import org.onrecord.quote.Label;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.QuotationArchive;
import org.onrecord.quote.QuotationId;

/** Makes a reply out of a post's parts, its quotations cut from the archive as it is now. */
public final class FreshCut {

  static final String GONE = "(One quotation is left out: its article is no longer on record.)";

  private final QuotationArchive archive;
  private final ChartPainter painter;

  public FreshCut(QuotationArchive archive, ChartPainter painter) {
    this.archive = archive;
    this.painter = painter;
  }

  public Reply cut(List<Part> parts) {
    Map<QuotationId, Quotation> stored = stored(parts);
    var blocks = new ArrayList<Reply.Block>();
    var offers = new ArrayList<Reply.Choice>();
    for (Part part : parts) {
      if (part instanceof Part.Offer offer) {
        offers.add(new Reply.Choice(offer.label(), offer.command()));
        continue;
      }
      addOffers(offers, blocks);
      blocks.add(block(part, stored));
    }
    addOffers(offers, blocks);
    return new Reply(blocks);
  }

  private Map<QuotationId, Quotation> stored(List<Part> parts) {
    List<QuotationId> wanted =
        parts.stream()
            .filter(Part.Place.class::isInstance)
            .map(part -> ((Part.Place) part).quotation())
            .toList();
    Map<QuotationId, Quotation> stored = new HashMap<>();
    archive.quotations(wanted).forEach(quotation -> stored.put(quotation.id(), quotation));
    return stored;
  }

  private Reply.Block block(Part part, Map<QuotationId, Quotation> stored) {
    if (part instanceof Part.Place place) {
      @Nullable Quotation quotation = stored.get(place.quotation());
      return quotation == null
          ? new Reply.Paragraph(GONE)
          : new Reply.Quote(place.number(), quotation, label(place, quotation));
    }
    return part instanceof Part.Figures figures
        ? new Reply.Picture(figures.chart(), figures.command(), painter)
        : new Reply.Paragraph(((Part.Words) part).text());
  }

  /** What was verbatim when the post was written may be known as a translation since. */
  private static Label label(Part.Place place, Quotation quotation) {
    return place.label() == Label.VARIANT ? Label.ofVariant(quotation) : quotation.label();
  }

  private static void addOffers(List<Reply.Choice> offers, List<Reply.Block> blocks) {
    if (!offers.isEmpty()) {
      blocks.add(new Reply.Choices(offers));
      offers.clear();
    }
  }
}
