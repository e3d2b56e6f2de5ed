// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.publiekswijzer.area.AreaMap;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.area.PostcodeArea;
import nl.publiekswijzer.estimate.Confidence;
import nl.publiekswijzer.estimate.Validation;
import nl.publiekswijzer.household.AreaCounts;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.Estimation;
import nl.publiekswijzer.household.FullPostcodeCounts;
import nl.publiekswijzer.household.Granularity;
import nl.publiekswijzer.household.HouseholdIndex;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.household.PostcodeIndex;
import nl.publiekswijzer.household.load.SupplementFiles;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.WorkingJson;
import nl.publiekswijzer.segmentation.Segmentation;
import nl.publiekswijzer.segmentation.store.SegmentationRepository;

/** Reads a whole edition from the database with forward cursors. */
@Dependent
public class EditionLoading {
  private static final int FETCH = 20_000;
  private static final Pattern POSTCODE = Pattern.compile("\\d{4}");
  private static final Duration SOON = Duration.ofMinutes(1);
  private static final String NOT_YET =
      "De cijfers van deze editie worden na een nieuwe versie van de server eerst beveiligd. Dat"
          + " duurt enkele minuten; probeer het dan opnieuw. Wat u had ingevuld, blijft bewaard.";

  /** What one row of a query is handed to. */
  private interface RowUse {
    void use(ResultSet row) throws SQLException;
  }

  private final DataSource dataSource;
  private final EditionRepository editions;
  private final SegmentationRepository segmentations;
  private final OwnTransaction transaction;

  @Inject
  public EditionLoading(
      DataSource dataSource,
      EditionRepository editions,
      SegmentationRepository segmentations,
      OwnTransaction transaction) {
    this.dataSource = dataSource;
    this.editions = editions;
    this.segmentations = segmentations;
    this.transaction = transaction;
  }

  /** A cursor lives in a transaction; without one the driver would fetch all rows at once. */
  public LoadedEdition load(long id) {
    return transaction.call(() -> read(id));
  }

  /**
   * The same, of an edition that may be told of.
   *
   * @throws Refused with 503 while it still has true counts
   */
  LoadedEdition loadProtected(long id) {
    return transaction.call(
        () -> {
          if (!editions.isProtected(id)) {
            throw Refused.unavailable(NOT_YET, SOON);
          }
          return read(id);
        });
  }

  private LoadedEdition read(long id) {
    Edition edition = editions.read(id);
    Segmentation segmentation = segmentations.read(edition.segmentationId());
    int size = segmentation.subsegments().size();
    try (var connection = dataSource.getConnection()) {
      boolean byAddress = edition.granularity() == Granularity.ADDRESS;
      AreaCounts counts = counts(connection, id, size);
      var full = fullPostcodes(connection, id, segmentation.segments().size());
      return new LoadedEdition(
          edition,
          segmentation,
          areas(connection, id, edition.origin() != Origin.ESTIMATE),
          counts,
          base(connection, id, size),
          byAddress ? Optional.of(addresses(connection, edition, size)) : Optional.empty(),
          byAddress ? Optional.empty() : Optional.of(postcodes(connection, id, counts, full)),
          SupplementFiles.of(EditionSupplements.served(connection, id)).supplements(segmentation),
          new Estimation(full, validation(connection, id), confidence(connection, id)));
    } catch (SQLException e) {
      throw new IllegalStateException("edition " + id + " could not be read", e);
    }
  }

  private static Validation validation(Connection connection, long id) throws SQLException {
    try (var query = connection.prepareStatement("select validation from edition where id = ?")) {
      query.setLong(1, id);
      try (var row = query.executeQuery()) {
        row.next();
        String found = row.getString(1);
        return found == null ? Validation.UNTESTED : WorkingJson.value(found, Validation.class);
      }
    }
  }

  private static Confidence confidence(Connection connection, long id) throws SQLException {
    var postcodes = new HashMap<Integer, int[]>();
    var municipalities = new HashMap<String, int[]>();
    forEach(
        connection,
        "select area, half_widths from edition_confidence where edition_id = ?",
        id,
        row -> {
          String area = row.getString(1);
          int[] widths =
              Stream.of((Short[]) row.getArray(2).getArray()).mapToInt(Short::intValue).toArray();
          if (POSTCODE.matcher(area).matches()) {
            postcodes.put(Integer.valueOf(area), widths);
          } else {
            municipalities.put(area, widths);
          }
        });
    return new Confidence(postcodes, municipalities);
  }

  private static HouseholdIndex addresses(Connection connection, Edition edition, int size)
      throws SQLException {
    var builder = new HouseholdIndex.Builder(size, Math.toIntExact(edition.households()));
    forEach(
        connection,
        "select postcode, house_number, addition, subsegment from household where edition_id = ?",
        edition.id(),
        row -> builder.add(row.getInt(1), row.getInt(2), row.getString(3), row.getInt(4)));
    return builder.build();
  }

  private static FullPostcodeCounts fullPostcodes(Connection connection, long id, int segments)
      throws SQLException {
    var packed = new HashMap<Integer, byte[]>();
    forEach(
        connection,
        "select postcode4, counts from full_postcode_count where edition_id = ?",
        id,
        row -> packed.put(row.getInt(1), row.getBytes(2)));
    return new FullPostcodeCounts(packed, segments);
  }

  private static PostcodeIndex postcodes(
      Connection connection, long id, AreaCounts counts, FullPostcodeCounts full)
      throws SQLException {
    var households = new HashMap<Integer, Integer>();
    forEach(
        connection,
        "select postcode, households from postcode_count where edition_id = ?",
        id,
        row -> households.merge(row.getInt(1), row.getInt(2), Integer::sum));
    if (!households.isEmpty()) {
      return new PostcodeIndex(households);
    }
    for (int area : counts.parts()) {
      households.put(area, IntStream.of(counts.of(area)).sum());
    }
    return PostcodeIndex.estimated(households, full);
  }

  private static AreaCounts counts(Connection connection, long id, int size) throws SQLException {
    var counts = new AreaCounts(size);
    forEach(
        connection,
        "select part, subsegment, households from area_count where edition_id = ?",
        id,
        row -> counts.add(row.getInt(1), row.getInt(2), row.getInt(3)));
    return counts;
  }

  private static long[] base(Connection connection, long id, int size) throws SQLException {
    long[] base = new long[size];
    forEach(
        connection,
        "select subsegment, households from edition_base where edition_id = ?",
        id,
        row -> base[row.getInt(1)] = row.getLong(2));
    return base;
  }

  private static AreaMap areas(Connection connection, long id, boolean wholeBlocks)
      throws SQLException {
    var areas = new ArrayList<PostcodeArea>();
    var municipalities = new HashMap<String, Municipality>();
    forEach(
        connection,
        "select postcode4, municipality_code, municipality, province_code, province, block"
            + " from postcode_area where edition_id = ? order by postcode4",
        id,
        row -> {
          var municipality =
              new Municipality(
                  row.getString(2), row.getString(3), row.getString(4), row.getString(5));
          areas.add(
              new PostcodeArea(
                  row.getInt(1),
                  municipalities.computeIfAbsent(municipality.code(), c -> municipality),
                  row.getInt(6)));
        });
    return new AreaMap(areas, wholeBlocks);
  }

  private static void forEach(Connection connection, String sql, long id, RowUse use)
      throws SQLException {
    try (var query = connection.prepareStatement(sql)) {
      query.setFetchSize(FETCH);
      query.setLong(1, id);
      try (var row = query.executeQuery()) {
        while (row.next()) {
          use.use(row);
        }
      }
    }
  }
}
