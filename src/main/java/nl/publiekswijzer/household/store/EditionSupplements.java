// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.publiekswijzer.household.Supplement;

/** The files that an edition brought beside its households. */
@Dependent
public class EditionSupplements {
  private final DataSource dataSource;

  @Inject
  public EditionSupplements(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  public Map<Supplement, byte[]> read(long editionId) {
    try (var connection = dataSource.getConnection()) {
      return files(connection, editionId);
    } catch (SQLException e) {
      throw new IllegalStateException("supplements of edition " + editionId, e);
    }
  }

  /** All files, as they came. */
  static Map<Supplement, byte[]> files(Connection connection, long editionId) throws SQLException {
    return files(connection, editionId, List.of());
  }

  /** Those that are needed to serve the edition; tables of the CBS are large. */
  static Map<Supplement, byte[]> served(Connection connection, long editionId) throws SQLException {
    var tables = Stream.of(Supplement.values()).filter(Supplement::isEstimateTable).toList();
    return files(connection, editionId, tables);
  }

  private static Map<Supplement, byte[]> files(
      Connection connection, long editionId, List<Supplement> without) throws SQLException {
    var files = new EnumMap<Supplement, byte[]>(Supplement.class);
    String sql =
        "select kind, content from edition_supplement where edition_id = ? and kind <> all (?)";
    try (var query = connection.prepareStatement(sql)) {
      query.setLong(1, editionId);
      query.setArray(
          2, connection.createArrayOf("text", without.stream().map(Enum::name).toArray()));
      try (var row = query.executeQuery()) {
        while (row.next()) {
          files.put(Supplement.valueOf(row.getString(1)), row.getBytes(2));
        }
      }
    }
    return files;
  }
}
