package org.onrecord.adapter.lucene;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.codecs.perfield.PerFieldKnnVectorsFormat;

/**
 * The usual way to store an index, but a vector's numbers are kept in a byte each, and words in
 * small blocks.
 */
final class SmallVectors extends FilterCodec {

  private final KnnVectorsFormat vectors =
      new PerFieldKnnVectorsFormat() {
        private final KnnVectorsFormat inBytes = new Lucene99HnswScalarQuantizedVectorsFormat();

        @Override
        public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
          return inBytes;
        }
      };

  private final StoredFieldsFormat words = new SmallBlocks();

  /** Under the name of the usual one: what reads it finds the kind of vectors in the files. */
  SmallVectors() {
    super(new Lucene912Codec().getName(), new Lucene912Codec());
  }

  @Override
  public KnnVectorsFormat knnVectorsFormat() {
    return vectors;
  }

  @Override
  public StoredFieldsFormat storedFieldsFormat() {
    return words;
  }
}
