package org.onrecord.summary;

import java.util.List;
import org.onrecord.query.Candidate;
import org.onrecord.query.Query;
import org.onrecord.query.QueryCore;
import org.onrecord.query.QuotationIndex;
import org.onrecord.query.rank.StatementGrouper;
import org.onrecord.quote.QuotationArchive;
import org.onrecord.quote.QuotationId;
import org.onrecord.quote.Statement;

/** Collects what a summary is about. */
final class MaterialDesk {

  /** More cannot carry a period that anybody reads about in one message. */
  private static final int MOST = 300;

  private final QueryCore core;
  private final QuotationIndex index;
  private final QuotationArchive archive;

  MaterialDesk(QueryCore core, QuotationIndex index, QuotationArchive archive) {
    this.core = core;
    this.index = index;
    this.archive = archive;
  }

  /** Of a topic, what answers a question for it; else all of the period and its speakers. */
  Material of(Query query) {
    List<Statement> statements =
        query.sought().isEmpty() ? everything(query) : core.find(query).statements();
    return new Material(
        statements.stream().filter(each -> !each.lead().speaker().isAsker()).toList());
  }

  private List<Statement> everything(Query query) {
    List<QuotationId> ids = index.candidates(query, MOST).stream().map(Candidate::id).toList();
    return StatementGrouper.group(archive.quotations(ids));
  }
}
