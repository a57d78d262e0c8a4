package org.onrecord.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.adapter.knowledge.KnowledgeFolder;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.ingest.Offer;
import org.onrecord.ingest.RefusedArticleException;
import org.onrecord.ingest.SourceException;
import org.onrecord.testing.MemoryArchive;

/**
 * The articles that systems are compared over.
 *
 * @param archive what On Record makes of them
 * @param texts what everybody else gets: all that was published, by the article's id
 */
record MeasuredArticles(MemoryArchive archive, Map<String, String> texts) {

  private static final Path KNOWLEDGE = Path.of("knowledge");

  /** Shorter lines stand anywhere. */
  private static final int A_LINE = 20;

  /** The articles of the knowledge folder alone. */
  static MeasuredArticles few(ExtractedQuotations extracted, Path corpus)
      throws IOException, SourceException {
    return new MeasuredArticles(extracted.of("extracted-seeds", KNOWLEDGE, corpus), knowledge());
  }

  /** The same among those of a corpus. */
  static MeasuredArticles many(ExtractedQuotations extracted, Path corpus)
      throws IOException, SourceException {
    Map<String, String> texts = knowledge();
    texts.putAll(NewsQuestions.texts(corpus));
    return new MeasuredArticles(extracted.of("extracted-both", KNOWLEDGE, corpus), texts);
  }

  private static Map<String, String> knowledge() throws SourceException {
    var texts = new LinkedHashMap<String, String>();
    new KnowledgeFolder(KNOWLEDGE).forEach(each -> texts.put(each.id().value(), text(each)));
    return texts;
  }

  private static String text(Offer offer) {
    try {
      return offer.read().text();
    } catch (RefusedArticleException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether nothing stands in a text that is no article: a caption, a box, another headline. */
  boolean areWhere(Shown shown) {
    String body =
        archive
            .article(new ArticleId(shown.article()))
            .map(Article::body)
            .map(GoldWords::squeezed)
            .orElse("");
    return shown
        .text()
        .lines()
        .map(GoldWords::squeezed)
        .filter(line -> line.length() >= A_LINE)
        .allMatch(body::contains);
  }
}
