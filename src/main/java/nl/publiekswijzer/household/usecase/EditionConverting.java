// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.load.EditionConversion;
import nl.publiekswijzer.household.store.EditionLoading;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Patience;

/**
 * Draws the base tables of editions from before there were any. Until then such an edition is not
 * shown.
 */
@Dependent
public class EditionConverting {
  private static final Logger LOG = Logger.getLogger(EditionConverting.class.getName());

  private final DataSource dataSource;
  private final EditionRepository editions;
  private final EditionLoading loading;
  private final DrawKeys keys;
  private final OwnTransaction transaction;

  @Inject
  public EditionConverting(
      DataSource dataSource,
      EditionRepository editions,
      EditionLoading loading,
      DrawKeys keys,
      OwnTransaction transaction) {
    this.dataSource = dataSource;
    this.editions = editions;
    this.loading = loading;
    this.keys = keys;
    this.transaction = transaction;
  }

  /**
   * The oldest first, whose blocks the next one keeps; each in a transaction of its own. One that
   * cannot be converted does not keep the others hidden.
   *
   * @return whether none is left
   */
  public boolean convertAll() {
    transaction.call(editions::listUnprotected).forEach(this::convertApart);
    return transaction.call(editions::listUnprotected).isEmpty();
  }

  /** Read before, for its transaction and the one that changes it must not be within each other. */
  private void convertApart(long id) {
    try {
      LoadedEdition edition = loading.load(id);
      transaction.run(() -> convert(edition));
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, e, () -> "edition %d stays hidden: not protected".formatted(id));
    }
  }

  private void convert(LoadedEdition edition) {
    long id = edition.edition().id();
    try (var connection = dataSource.getConnection()) {
      Patience.during(
          connection,
          Patience.ENDLESS,
          () -> convert(new EditionConversion(connection, id, keys.households()), edition));
    } catch (SQLException e) {
      throw new IllegalStateException("edition " + id + " could not be protected", e);
    }
  }

  /** What was read has its true counts, unless it was converted by then. */
  private static void convert(EditionConversion conversion, LoadedEdition edition)
      throws SQLException {
    if (conversion.begin()) {
      conversion.convert(edition);
      LOG.info(() -> "the base table of edition %s was drawn".formatted(edition.edition().name()));
    }
  }
}
