package org.onrecord.adapter.knowledge;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.article.ArticleId;
import org.onrecord.article.DateBasis;
import org.onrecord.article.Provenance;
import org.onrecord.ingest.ArticleFormat;
import org.onrecord.ingest.PageFormat;
import org.onrecord.ingest.RawArticle;
import org.onrecord.ingest.RefusedArticleException;

/** {@code .md} files: what is known of an article between two lines of dashes, then its text. */
public final class FrontMatter {

  private static final Set<String> KEYS =
      Set.of(
          "title",
          "outlet",
          "author",
          "url",
          "published",
          "published-basis",
          "language",
          "translated-from");

  private static final Pattern PARTS =
      Pattern.compile(
          "\\A\uFEFF?---[ \\t]*\\r?\\n(.*?)^---[ \\t]*(\\r?\\n|\\z)",
          Pattern.DOTALL | Pattern.MULTILINE);

  private FrontMatter() {}

  public static ArticleFormat format() {
    return new PageFormat(Set.of("md"), FrontMatter::read);
  }

  static RawArticle read(ArticleId id, String file, String text) throws RefusedArticleException {
    Matcher parts = PARTS.matcher(text);
    if (!parts.find()) {
      throw new RefusedArticleException(
          file
              + " does not begin with what is known of it: a line “---”, lines like “outlet: …”, and"
              + " a line “---”");
    }
    try {
      Yaml yaml = YamlReader.read(file, 1, parts.group(1));
      Fields fields = new Fields(file, mapping(yaml), KEYS);
      String body = text.substring(parts.end());
      return new RawArticle(id, file, fields.text("title"), provenance(fields), body);
    } catch (KnowledgeException e) {
      throw new RefusedArticleException(String.valueOf(e.getMessage()), e);
    }
  }

  /** Nothing between the dashes is nothing known. */
  private static Yaml mapping(Yaml yaml) {
    return yaml instanceof Yaml.Nothing nothing ? new Yaml.Mapping(nothing.line(), Map.of()) : yaml;
  }

  private static Provenance provenance(Fields fields) {
    var language = fields.value("language", "a tag like en or pt-BR", FrontMatter::language);
    var basis = fields.value("published-basis", "printed or editor", FrontMatter::basis);
    return new Provenance(
        fields.text("outlet"),
        fields.text("author"),
        fields.value("url", "an address like https://example.org/article", URI::create),
        fields.value("published", "a date like 2023-06-30", LocalDate::parse),
        basis == null ? DateBasis.EDITOR : basis,
        language == null ? RawArticle.UNKNOWN_LANGUAGE : language,
        fields.value("translated-from", "a tag like es", FrontMatter::language));
  }

  private static DateBasis basis(String text) {
    return DateBasis.valueOf(text.toUpperCase(Locale.ROOT));
  }

  private static String language(String text) {
    return new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
  }
}
