// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.publiekswijzer.estimate.Confidence;
import nl.publiekswijzer.estimate.Validation;
import nl.publiekswijzer.platform.WorkingJson;

/**
 * What is kept of an edition that is estimated, beside its counts.
 *
 * @param id of the edition
 */
record EstimateTables(Connection connection, long id) {
  /** What was found of the estimate. */
  void validation(Validation validation) throws SQLException {
    try (var update =
        connection.prepareStatement("update edition set validation = ? where id = ?")) {
      update.setString(1, WorkingJson.text(validation));
      update.setLong(2, id);
      update.executeUpdate();
    }
  }

  /** How sure it is, by area. */
  void confidence(Confidence confidence) throws SQLException {
    String sql = "insert into edition_confidence (edition_id, area, half_widths) values (?, ?, ?)";
    try (var insert = connection.prepareStatement(sql)) {
      var areas = new HashMap<String, int[]>(confidence.municipalities());
      confidence.postcodes().forEach((postcode, widths) -> areas.put(postcode.toString(), widths));
      for (var area : areas.entrySet()) {
        insert.setLong(1, id);
        insert.setString(2, area.getKey());
        var widths = Arrays.stream(area.getValue()).boxed().toArray();
        insert.setArray(3, connection.createArrayOf("smallint", widths));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /**
   * Households by postcode of six characters and segment.
   *
   * @param packed see {@link nl.publiekswijzer.household.FullPostcodeCounts}, by the four digits
   */
  void fullPostcodes(Map<Integer, byte[]> packed) throws SQLException {
    String sql = "insert into full_postcode_count (edition_id, postcode4, counts) values (?, ?, ?)";
    try (var insert = connection.prepareStatement(sql)) {
      for (var area : packed.entrySet()) {
        insert.setLong(1, id);
        insert.setInt(2, area.getKey());
        insert.setBytes(3, area.getValue());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
