// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import nl.publiekswijzer.area.PostcodeArea;
import nl.publiekswijzer.disclosure.HouseholdKeys;
import nl.publiekswijzer.household.HouseholdIndex;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.Origin;

/**
 * Draws the base table of an edition that was loaded before there were base tables, and puts it in
 * the place of its true counts; once, whoever tries.
 */
public final class EditionConversion {
  private static final Logger LOG = Logger.getLogger(EditionConversion.class.getName());

  private final EditionTables tables;
  private final FourthEdition fourth;
  private final HouseholdKeys keys;

  public EditionConversion(Connection connection, long edition, HouseholdKeys keys) {
    this.tables = EditionTables.existing(connection, edition);
    this.fourth = new FourthEdition(connection, edition);
    this.keys = keys;
  }

  /** Takes the turn of this edition; whether there is still something to do. */
  public boolean begin() throws SQLException {
    tables.waitForOthers();
    return tables.isUnprotected();
  }

  /**
   * @param edition with its true counts
   */
  public void convert(LoadedEdition edition) throws SQLException {
    var areas =
        edition.areas().postcodes().stream()
            .map(postcode -> new PostcodeArea(postcode, edition.areas().municipality(postcode)))
            .toList();
    var previous = tables.previousBlocks(edition.segmentation());
    var protecting =
        new EditionProtecting(edition.segmentation(), areas, edition.counts(), previous);
    boolean drawn = edition.edition().origin() != Origin.ESTIMATE;
    var figures =
        drawn ? protecting.drawn(keys, edition.base()) : protecting.estimated(edition.base());
    tables.removeCounts();
    tables.blocks(figures.areas());
    tables.counts(figures.counts());
    tables.base(figures.base());
    if (drawn) {
      var known = edition.postcodes();
      if (known.isPresent()) {
        tables.postcodeTotals(known.get().all());
      }
      var streets = edition.addresses().map(index -> streets(edition, index)).orElse(null);
      tables.drawn(keys, protecting.digest(), streets);
    } else {
      tables.estimated();
    }
    var left = fourth.close();
    if (!left.isEmpty()) {
      LOG.warning(() -> "more than three editions of one area stay open, beside " + left);
    }
  }

  private static Streets streets(LoadedEdition edition, HouseholdIndex index) {
    var streets = new Streets(edition.segmentation());
    for (int position = 0; position < index.size(); position++) {
      streets.add(index.postcode(position), index.subsegment(position));
    }
    return streets;
  }
}
