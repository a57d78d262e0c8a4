package org.onrecord.adapter.lucene;

import static org.apache.lucene.index.VectorSimilarityFunction.DOT_PRODUCT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Span;
import org.onrecord.query.Candidate;
import org.onrecord.query.Embedder;
import org.onrecord.query.Introduction;
import org.onrecord.quote.Quotation;
import org.onrecord.quote.QuotationId;
import org.onrecord.quote.QuotationType;

/** Turns quotations into documents of the index, and documents into candidates. */
final class QuotationDocuments {

  private static final String VERBATIM = "verbatim";

  /** In characters: some eight words. */
  private static final int SHORT = 50;

  private final Embedder embedder;

  QuotationDocuments(Embedder embedder) {
    this.embedder = embedder;
  }

  /** Returns one document for the article as a whole, for each quotation and for each it quotes. */
  List<Document> of(Article article, List<Quotation> quotations) {
    var documents = new ArrayList<Document>();
    Document whole = common(article, Field.WHOLE_ARTICLE);
    whole.add(new NumericDocValuesField(Field.TURN, Talk.newArticle()));
    documents.add(whole);
    for (Quotation quotation : quotations) {
      documents.add(of(article, quotation));
    }
    for (Introduction introduction : Introductions.of(article, quotations)) {
      documents.add(of(article, introduction));
    }
    return documents;
  }

  private Document of(Article article, Quotation quotation) {
    Document document = common(article, Field.QUOTATION);
    boolean verbatim = quotation.type() != QuotationType.INDIRECT;
    document.add(
        new StringField(Field.TYPE, verbatim ? VERBATIM : "reported", StringField.Store.YES));
    Span words = quotation.words();
    document.add(new StoredField(Field.START, words.start()));
    document.add(new StoredField(Field.END, words.end()));
    if (Surroundings.isTurn(quotation)) {
      document.add(new NumericDocValuesField(Field.TURN, Talk.place(words.start(), words.end())));
    }
    document.add(
        new StringField(Field.WHO, SpeakerKey.who(quotation.speaker()), StringField.Store.NO));
    String speaker = SpeakerKey.write(quotation.speaker());
    document.add(new SortedDocValuesField(Field.SPEAKER, new BytesRef(speaker)));
    document.add(new StoredField(Field.SPEAKER, speaker));
    document.add(new TextField(Field.WORDS, quotation.text(), TextField.Store.YES));
    String context = article.textAt(Surroundings.of(quotation));
    document.add(new TextField(Field.CONTEXT, context, TextField.Store.YES));
    document.add(new TextField(Field.SPELLING, context, TextField.Store.NO));
    embedder
        .ofPassage(named(quotation) + telling(article, quotation))
        .map(vector -> new KnnFloatVectorField(Field.MEANING, vector, DOT_PRODUCT))
        .ifPresent(document::add);
    String headline = article.headline();
    if (headline != null) {
      document.add(new TextField(Field.HEADLINE, headline, TextField.Store.NO));
    }
    return document;
  }

  private static Document of(Article article, Introduction introduction) {
    var document = new Document();
    document.add(new StringField(Field.UNIT, Field.QUOTED_PERSON, StringField.Store.NO));
    document.add(new StringField(Field.ARTICLE, article.id().value(), StringField.Store.NO));
    document.add(new StoredField(Field.PRESENTED, SpeakerKey.write(introduction.speaker())));
    document.add(new TextField(Field.INTRODUCTION, introduction.text(), TextField.Store.YES));
    return document;
  }

  /** Who said it belongs to what it means, if that is known or the article says anything of it. */
  private static String named(Quotation quotation) {
    boolean said = quotation.speaker().isKnown() || quotation.attribution().mention() != null;
    return said ? quotation.speaker().name() + ": " : "";
  }

  /** A marked word or two mean nothing without the sentence they stand in. */
  private static String telling(Article article, Quotation quotation) {
    String text = quotation.text();
    return text.length() >= SHORT ? text : article.textAt(Surroundings.sentence(quotation));
  }

  private static Document common(Article article, String unit) {
    var document = new Document();
    document.add(new StringField(Field.UNIT, unit, StringField.Store.NO));
    document.add(new StringField(Field.ARTICLE, article.id().value(), StringField.Store.YES));
    LocalDate published = article.provenance().published();
    if (published != null) {
      document.add(new LongPoint(Field.PUBLISHED, published.toEpochDay()));
      document.add(new NumericDocValuesField(Field.PUBLISHED, published.toEpochDay()));
      document.add(new StoredField(Field.PUBLISHED, published.toEpochDay()));
    }
    String outlet = article.provenance().outlet();
    if (outlet != null) {
      document.add(
          new StringField(Field.OUTLET, outlet.toLowerCase(Locale.ROOT), StringField.Store.NO));
      document.add(new SortedDocValuesField(Field.OUTLET, new BytesRef(outlet)));
    }
    return document;
  }

  static Candidate candidate(Document document, Candidate.Fit fit, Candidate.Fit alone) {
    var words =
        new Span(number(document, Field.START).intValue(), number(document, Field.END).intValue());
    return new Candidate(
        new QuotationId(new ArticleId(document.get(Field.ARTICLE)), words),
        SpeakerKey.read(document.get(Field.SPEAKER)),
        day(document),
        document.get(Field.WORDS),
        document.get(Field.CONTEXT),
        document.get(Field.TYPE).equals(VERBATIM),
        fit,
        alone);
  }

  private static @Nullable LocalDate day(Document document) {
    IndexableField published = document.getField(Field.PUBLISHED);
    return published == null ? null : LocalDate.ofEpochDay(published.numericValue().longValue());
  }

  private static Number number(Document document, String field) {
    return document.getField(field).numericValue();
  }
}
