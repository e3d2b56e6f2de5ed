// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.segmentation.Segment;
import nl.publiekswijzer.segmentation.Segmentation;
import nl.publiekswijzer.segmentation.Subsegment;

/** The catalogues; one that was stored is never changed. */
@Dependent
public class SegmentationRepository {
  private final DataSource dataSource;

  @Inject
  public SegmentationRepository(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  public Segmentation read(long id) {
    try (var connection = dataSource.getConnection()) {
      return new Segmentation(
          name(connection, id),
          segments(connection, id),
          subsegments(connection, id),
          method(connection, id));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Stores a catalogue within the caller's transaction, as a new version of its name when its
   * content is new.
   *
   * @return id of the catalogue with exactly this content
   */
  public long store(Connection connection, Segmentation segmentation) throws SQLException {
    String digest = digest(segmentation);
    try (var known =
        connection.prepareStatement("select id from segmentation where name = ? and digest = ?")) {
      known.setString(1, segmentation.name());
      known.setString(2, digest);
      try (var row = known.executeQuery()) {
        if (row.next()) {
          return row.getLong(1);
        }
      }
    }
    long id = insert(connection, segmentation, digest);
    insertSegments(connection, id, segmentation.segments());
    insertSubsegments(connection, id, segmentation.subsegments());
    return id;
  }

  private static long insert(Connection connection, Segmentation segmentation, String digest)
      throws SQLException {
    String sql =
        "insert into segmentation (name, version, digest, method)"
            + " select ?, coalesce(max(version), 0) + 1, ?, ? from segmentation where name = ? returning id";
    try (var insert = connection.prepareStatement(sql)) {
      insert.setString(1, segmentation.name());
      insert.setString(2, digest);
      insert.setInt(3, segmentation.method());
      insert.setString(4, segmentation.name());
      try (var row = insert.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static void insertSegments(Connection connection, long id, List<Segment> segments)
      throws SQLException {
    String sql = "insert into segment (segmentation_id, ordinal, code, name) values (?, ?, ?, ?)";
    try (var insert = connection.prepareStatement(sql)) {
      for (int i = 0; i < segments.size(); i++) {
        insert.setLong(1, id);
        insert.setInt(2, i);
        insert.setString(3, segments.get(i).code());
        insert.setString(4, segments.get(i).name());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void insertSubsegments(Connection connection, long id, List<Subsegment> all)
      throws SQLException {
    String sql =
        "insert into subsegment (segmentation_id, ordinal, code, segment_code, name, age, welfare)"
            + " values (?, ?, ?, ?, ?, ?, ?)";
    try (var insert = connection.prepareStatement(sql)) {
      for (int i = 0; i < all.size(); i++) {
        Subsegment subsegment = all.get(i);
        insert.setLong(1, id);
        insert.setInt(2, i);
        insert.setString(3, subsegment.code());
        insert.setString(4, subsegment.segment());
        insert.setString(5, subsegment.name());
        insert.setInt(6, subsegment.age());
        insert.setInt(7, subsegment.welfare());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static String name(Connection connection, long id) throws SQLException {
    try (var query = connection.prepareStatement("select name from segmentation where id = ?")) {
      query.setLong(1, id);
      try (var row = query.executeQuery()) {
        if (!row.next()) {
          throw new IllegalStateException("no segmentation " + id);
        }
        return row.getString(1);
      }
    }
  }

  private static int method(Connection connection, long id) throws SQLException {
    try (var query = connection.prepareStatement("select method from segmentation where id = ?")) {
      query.setLong(1, id);
      try (var row = query.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  private static List<Segment> segments(Connection connection, long id) throws SQLException {
    String sql = "select code, name from segment where segmentation_id = ? order by ordinal";
    try (var query = connection.prepareStatement(sql)) {
      query.setLong(1, id);
      var segments = new ArrayList<Segment>();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          segments.add(new Segment(row.getString(1), row.getString(2)));
        }
      }
      return segments;
    }
  }

  private static List<Subsegment> subsegments(Connection connection, long id) throws SQLException {
    String sql =
        "select code, segment_code, name, age, welfare from subsegment"
            + " where segmentation_id = ? order by ordinal";
    try (var query = connection.prepareStatement(sql)) {
      query.setLong(1, id);
      var subsegments = new ArrayList<Subsegment>();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          subsegments.add(
              new Subsegment(
                  row.getString(1),
                  row.getString(2),
                  row.getString(3),
                  row.getInt(4),
                  row.getInt(5)));
        }
      }
      return subsegments;
    }
  }

  private static String digest(Segmentation segmentation) {
    String content = segmentation.segments() + "\n" + segmentation.subsegments();
    if (segmentation.method() != Segmentation.FIRST_METHOD) {
      content += "\n" + segmentation.method();
    }
    return Sha256.of(content.getBytes(StandardCharsets.UTF_8));
  }
}
