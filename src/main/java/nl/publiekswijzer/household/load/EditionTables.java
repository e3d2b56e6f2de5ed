// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.area.PostcodeArea;
import nl.publiekswijzer.disclosure.HouseholdKeys;
import nl.publiekswijzer.household.AreaCounts;
import nl.publiekswijzer.household.Granularity;
import nl.publiekswijzer.household.LicenceWindow;
import nl.publiekswijzer.household.Supplement;
import nl.publiekswijzer.segmentation.Segmentation;

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

  /** Those of an edition that is there already. */
  static EditionTables existing(Connection connection, long id) {
    var tables = new EditionTables(connection, null);
    tables.id = id;
    return tables;
  }

  /** Whether what may be told of it is still to be made. */
  boolean isUnprotected() throws SQLException {
    String sql = "select 1 from edition where protection is null and id = " + id;
    try (var query = connection.createStatement();
        var row = query.executeQuery(sql)) {
      return row.next();
    }
  }

  /** Removes the counts; those that may be told come in their place. */
  void removeCounts() throws SQLException {
    execute("delete from area_count where edition_id = " + id);
    execute("delete from edition_base where edition_id = " + id);
  }

  /** Puts areas that are there already in their blocks. */
  void blocks(List<PostcodeArea> areas) throws SQLException {
    String sql = "update postcode_area set block = ? where edition_id = ? and postcode4 = ?";
    try (var update = connection.prepareStatement(sql)) {
      for (PostcodeArea area : areas) {
        update.setInt(1, area.block());
        update.setLong(2, id);
        update.setInt(3, area.postcode4());
        update.addBatch();
      }
      update.executeBatch();
    }
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

  /**
   * Households per postcode, of all subsegments together: which postcodes there are has to be known
   * where members are recognised, what lives there has not.
   */
  void postcodeTotals(Map<Integer, Integer> totals) throws SQLException {
    execute("delete from postcode_count where edition_id = " + id);
    try (var copy =
        new CopyTable(connection, "postcode_count (edition_id, postcode, households)")) {
      for (var total : totals.entrySet()) {
        copy.put(id).put(total.getKey()).put(total.getValue()).endRow();
      }
      copy.finish();
    }
  }

  void areas(List<PostcodeArea> areas) throws SQLException {
    String columns =
        "postcode_area (edition_id, postcode4, municipality_code, municipality, province_code,"
            + " province, block)";
    try (var copy = new CopyTable(connection, columns)) {
      for (PostcodeArea area : areas) {
        Municipality municipality = area.municipality();
        copy.put(id).put(area.postcode4()).put(municipality.code()).put(municipality.name());
        copy.put(municipality.provinceCode()).put(municipality.province()).put(area.block());
        copy.endRow();
      }
      copy.finish();
    }
  }

  void counts(AreaCounts counts) throws SQLException {
    String columns = "area_count (edition_id, part, subsegment, households)";
    try (var copy = new CopyTable(connection, columns)) {
      for (int area : counts.parts()) {
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

  /**
   * The blocks of all editions with a catalogue of this name, real or invented like this one: sets
   * of postcodes that stay together. Those that overlap are one.
   */
  Collection<SortedSet<Integer>> previousBlocks(Segmentation segmentation) throws SQLException {
    String sql =
        "select a.edition_id, a.block, a.postcode4 from postcode_area a join edition e on e.id ="
            + " a.edition_id join segmentation s on s.id = e.segmentation_id where s.name = ?"
            + " and e.id <> ? and e.protection is not null and (e.origin = 'FICTITIOUS') ="
            + " (select o.origin = 'FICTITIOUS' from edition o where o.id = ?)"
            + " order by a.edition_id, a.block, a.postcode4";
    var joined = new JoinedPostcodes();
    try (var query = connection.prepareStatement(sql)) {
      query.setString(1, segmentation.name());
      query.setLong(2, id);
      query.setLong(3, id);
      try (var row = query.executeQuery()) {
        while (row.next()) {
          joined.join(row.getInt(2), row.getInt(3));
        }
      }
    }
    return joined.sets();
  }

  /** With which key its member sets are hashed and drawn from now on. */
  void generation(HouseholdKeys keys) throws SQLException {
    String sql = "update edition set key_generation = ? where id = ?";
    try (var update = connection.prepareStatement(sql)) {
      update.setString(1, keys.generation());
      update.setLong(2, id);
      update.executeUpdate();
    }
  }

  /** Its household figures are estimates, told as they are. */
  void estimated() throws SQLException {
    execute("update edition set protection = 'ESTIMATED' where id = " + id);
  }

  /**
   * Its base table was drawn.
   *
   * @param streets null where addresses are not known
   */
  void drawn(HouseholdKeys keys, String digest, Streets streets) throws SQLException {
    String sql =
        "update edition set protection = 'OB-2', content_digest = ?, stays_key = ?,"
            + " edition_key = ?, streets = ?, alike_streets = ? where id = ?";
    try (var update = connection.prepareStatement(sql)) {
      update.setString(1, digest);
      update.setString(2, keys.stays().keyId());
      update.setString(3, keys.edition().keyId());
      update.setObject(4, streets == null ? null : streets.counted());
      update.setObject(5, streets == null ? null : streets.alike());
      update.setLong(6, id);
      update.executeUpdate();
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
