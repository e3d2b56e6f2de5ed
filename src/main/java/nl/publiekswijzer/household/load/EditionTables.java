// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.area.PostcodeArea;
import nl.publiekswijzer.household.AreaCounts;
import nl.publiekswijzer.household.Granularity;
import nl.publiekswijzer.household.LicenceWindow;
import nl.publiekswijzer.household.Supplement;

/** The tables of one edition while it is written. */
final class EditionTables {
  private static final long IMPORT_LOCK = 4_861_702;

  private final Connection connection;
  private final EditionOrder order;
  private long id;

  EditionTables(Connection connection, EditionOrder order) {
    this.connection = connection;
    this.order = order;
  }

  long id() {
    return id;
  }

  /** Makes the edition's row; its granularity and size are known at the end. */
  void begin(long segmentationId) throws SQLException {
    String sql =
        "insert into edition (name, reference_date, granularity, origin, segmentation_id,"
            + " households) values (?, ?, 'POSTCODE', ?, ?, 1) returning id";
    try (var insert = connection.prepareStatement(sql)) {
      insert.setString(1, order.name());
      insert.setDate(2, Date.valueOf(order.referenceDate()));
      insert.setString(3, order.origin().name());
      insert.setLong(4, segmentationId);
      try (var row = insert.executeQuery()) {
        row.next();
        id = row.getLong(1);
      }
    }
    if (!order.window().unlimited()) {
      licence(order.window());
    }
  }

  /** A window that came with the delivery holds for everyone. */
  private void licence(LicenceWindow window) throws SQLException {
    String sql =
        "insert into licence (id, edition_id, valid_from, valid_until) values (?, ?, ?, ?)";
    try (var insert = connection.prepareStatement(sql)) {
      insert.setObject(1, UUID.randomUUID());
      insert.setLong(2, id);
      insert.setObject(3, window.from());
      insert.setObject(4, window.until());
      insert.executeUpdate();
    }
  }

  /** Joins the addresses to the other editions; only now others would wait, and only shortly. */
  void attachHouseholds() throws SQLException {
    execute("select attach_households(%d)".formatted(id));
  }

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Imports wait for each other: two may bring the same catalogue. */
  void waitForOthers() throws SQLException {
    execute("select pg_advisory_xact_lock(" + IMPORT_LOCK + ")");
  }

  void end(Granularity granularity, long households) throws SQLException {
    String sql = "update edition set granularity = ?, households = ? where id = ?";
    try (var update = connection.prepareStatement(sql)) {
      update.setString(1, granularity.name());
      update.setLong(2, households);
      update.setLong(3, id);
      update.executeUpdate();
    }
  }

  /** A table of its own for the addresses; it becomes a partition when it is full. */
  CopyTable households() throws SQLException {
    execute("select begin_households(%d)".formatted(id));
    return new CopyTable(
        connection, "household_" + id + " (postcode, house_number, addition, subsegment)");
  }

  CopyTable postcodeCounts() throws SQLException {
    return new CopyTable(
        connection, "postcode_count (edition_id, postcode, subsegment, households)");
  }

  void areas(List<PostcodeArea> areas) throws SQLException {
    String columns =
        "postcode_area (edition_id, postcode4, municipality_code, municipality, province_code,"
            + " province)";
    try (var copy = new CopyTable(connection, columns)) {
      for (PostcodeArea area : areas) {
        Municipality municipality = area.municipality();
        copy.put(id).put(area.postcode4()).put(municipality.code()).put(municipality.name());
        copy.put(municipality.provinceCode()).put(municipality.province()).endRow();
      }
      copy.finish();
    }
  }

  void counts(AreaCounts counts) throws SQLException {
    String columns = "area_count (edition_id, postcode4, subsegment, households)";
    try (var copy = new CopyTable(connection, columns)) {
      for (int area : counts.postcodeAreas()) {
        int[] households = counts.of(area);
        for (int subsegment = 0; subsegment < households.length; subsegment++) {
          if (households[subsegment] > 0) {
            copy.put(id).put(area).put(subsegment).put(households[subsegment]).endRow();
          }
        }
      }
      copy.finish();
    }
  }

  void base(long[] base) throws SQLException {
    try (var copy =
        new CopyTable(connection, "edition_base (edition_id, subsegment, households)")) {
      for (int subsegment = 0; subsegment < base.length; subsegment++) {
        copy.put(id).put(subsegment).put(base[subsegment]).endRow();
      }
      copy.finish();
    }
  }

  void supplements(Map<Supplement, byte[]> supplements) throws SQLException {
    String sql = "insert into edition_supplement (edition_id, kind, content) values (?, ?, ?)";
    try (var insert = connection.prepareStatement(sql)) {
      for (var supplement : supplements.entrySet()) {
        insert.setLong(1, id);
        insert.setString(2, supplement.getKey().name());
        insert.setBytes(3, supplement.getValue());
        insert.executeUpdate();
      }
    }
  }
}
