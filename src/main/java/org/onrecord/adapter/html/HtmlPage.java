package org.onrecord.adapter.html;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.onrecord.article.ArticleId;
import org.onrecord.ingest.ArticleFormat;
import org.onrecord.ingest.PageFormat;
import org.onrecord.ingest.RawArticle;

/** {@code .html} files: a web page with one article on it. */
public final class HtmlPage {

  private HtmlPage() {}

  public static ArticleFormat format() {
    return new PageFormat(Set.of("html", "htm"), HtmlPage::read);
  }

  static RawArticle read(ArticleId id, String file, String html) {
    Document page = Jsoup.parse(html);
    PrintedProvenance printed = new PrintedProvenance(page);
    // last, because it takes from the page what is not text
    return new RawArticle(
        id, file, printed.headline(), printed.provenance(), new MainText(page).text());
  }
}
