package org.onrecord.outbox;

import org.onrecord.chat.Chart;
import org.onrecord.quote.Label;
import org.onrecord.quote.QuotationId;

/** A piece of a post that waits: a reply's block in which a quotation is only its place. */
public sealed interface Part {

  /** The bot's own words. */
  record Words(String text) implements Part {}

  /** Where the words to show stand. */
  record Place(int number, QuotationId quotation, Label label) implements Part {}

  /** What a picture shows; it is painted when it leaves. */
  record Figures(Chart chart, String command) implements Part {}

  /** A thing to do next; those that follow each other make one row of buttons. */
  record Offer(String label, String command) implements Part {}
}
