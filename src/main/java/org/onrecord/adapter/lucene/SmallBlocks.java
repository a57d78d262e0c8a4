package org.onrecord.adapter.lucene;

import static org.apache.lucene.codecs.lucene90.Lucene90StoredFieldsFormat.BEST_SPEED_MODE;
import static org.apache.lucene.codecs.lucene90.Lucene90StoredFieldsFormat.MODE_KEY;

import java.io.IOException;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.codecs.StoredFieldsWriter;
import org.apache.lucene.codecs.lucene90.Lucene90StoredFieldsFormat;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;

/**
 * The usual way to store words, which reads these blocks too, but in a fifth of its size: a
 * question fetches a hundred quotations from all over, and each takes the unpacking of a block.
 */
final class SmallBlocks extends StoredFieldsFormat {

  private static final int BYTES = 16 * 1024;

  private static final int MOST_DOCUMENTS = 256;

  private static final int BLOCKS_FOUND_AT_ONCE = 10;

  private final StoredFieldsFormat usual = new Lucene90StoredFieldsFormat();

  private final StoredFieldsFormat small =
      new Lucene90CompressingStoredFieldsFormat(
          "Lucene90StoredFieldsFastData",
          BEST_SPEED_MODE,
          BYTES,
          MOST_DOCUMENTS,
          BLOCKS_FOUND_AT_ONCE);

  @Override
  public StoredFieldsReader fieldsReader(
      Directory directory, SegmentInfo segment, FieldInfos fields, IOContext context)
      throws IOException {
    return usual.fieldsReader(directory, segment, fields, context);
  }

  @Override
  public StoredFieldsWriter fieldsWriter(
      Directory directory, SegmentInfo segment, IOContext context) throws IOException {
    segment.putAttribute(MODE_KEY, Lucene90StoredFieldsFormat.Mode.BEST_SPEED.name());
    return small.fieldsWriter(directory, segment, context);
  }
}
