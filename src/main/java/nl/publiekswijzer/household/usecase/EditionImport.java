package nl.publiekswijzer.household.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.function.ObjLongConsumer;
import javax.sql.DataSource;
import nl.publiekswijzer.household.load.EditionOrder;
import nl.publiekswijzer.household.load.EditionSource;
import nl.publiekswijzer.household.load.EditionWriter;
import nl.publiekswijzer.segmentation.store.SegmentationRepository;

/** Loads one edition in one transaction: all of it, or nothing. */
@Dependent
public class EditionImport {
  private final DataSource dataSource;
  private final SegmentationRepository segmentations;

  @Inject
  public EditionImport(DataSource dataSource, SegmentationRepository segmentations) {
    this.dataSource = dataSource;
    this.segmentations = segmentations;
  }

  /**
   * Loads what the source pours.
   *
   * @param progress told the percentage and the rows so far, now and then
   * @throws EditionRefused when the source has mistakes; then nothing is loaded
   */
  @Transactional(rollbackOn = Exception.class)
  public void load(EditionOrder order, EditionSource source, ObjLongConsumer<Integer> progress) {
    try (var connection = dataSource.getConnection();
        var writer = new EditionWriter(connection, segmentations, order, progress)) {
      source.pour(writer);
      writer.finish();
    } catch (SQLException e) {
      throw new IllegalStateException("no connection for the import", e);
    }
  }
}
