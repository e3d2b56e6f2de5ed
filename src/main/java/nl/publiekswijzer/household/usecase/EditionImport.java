// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.function.ObjLongConsumer;
import javax.sql.DataSource;
import nl.publiekswijzer.household.load.EditionOrder;
import nl.publiekswijzer.household.load.EditionSource;
import nl.publiekswijzer.household.load.EditionWriter;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Patience;
import nl.publiekswijzer.segmentation.store.SegmentationRepository;

/** Loads one edition in one transaction: all of it, or nothing. */
@Dependent
public class EditionImport {
  private final DataSource dataSource;
  private final SegmentationRepository segmentations;
  private final DrawKeys keys;
  private final OwnTransaction transaction;

  @Inject
  public EditionImport(
      DataSource dataSource,
      SegmentationRepository segmentations,
      DrawKeys keys,
      OwnTransaction transaction) {
    this.dataSource = dataSource;
    this.segmentations = segmentations;
    this.keys = keys;
    this.transaction = transaction;
  }

  /**
   * Loads what the source pours.
   *
   * @param progress told the percentage and the rows so far, now and then
   * @throws EditionRefused when the source has mistakes; then nothing is loaded
   */
  public void load(EditionOrder order, EditionSource source, ObjLongConsumer<Integer> progress) {
    transaction.run(() -> write(order, source, progress));
  }

  private void write(EditionOrder order, EditionSource source, ObjLongConsumer<Integer> progress) {
    try (var connection = dataSource.getConnection()) {
      Patience.during(
          connection,
          Patience.ENDLESS,
          () -> {
            try (var writer =
                new EditionWriter(connection, segmentations, order, keys.households(), progress)) {
              source.pour(writer);
              writer.finish();
            }
          });
    } catch (SQLException e) {
      throw new IllegalStateException("no connection for the import", e);
    }
  }
}
