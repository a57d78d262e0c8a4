package org.onrecord.testing;

import java.nio.file.Path;
import org.onrecord.adapter.lucene.LuceneQuotationIndex;
import org.onrecord.query.QueryCore;
import org.onrecord.query.QuotationIndex;
import org.onrecord.quote.QuotationArchive;

/**
 * A query core over the articles of {@link Fixture}, with the index that ships.
 *
 * @param index to close after the test
 */
public record SmallCore(QueryCore core, QuotationIndex index) implements AutoCloseable {

  public static SmallCore in(Path folder) {
    return over(Fixture.archive(), folder);
  }

  public static SmallCore over(QuotationArchive archive, Path folder) {
    QuotationIndex index = LuceneQuotationIndex.open(folder.resolve("index"));
    archive.articles().forEach(each -> index.put(each, archive.quotationsIn(each.id())));
    index.commit();
    return new SmallCore(new QueryCore(Fixture.DIRECTORY, index, archive, Fixture.CLOCK), index);
  }

  @Override
  public void close() {
    index.close();
  }
}
