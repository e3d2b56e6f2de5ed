// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;
import nl.publiekswijzer.area.PostcodeArea;
import nl.publiekswijzer.disclosure.HouseholdKeys;
import nl.publiekswijzer.estimate.Confidence;
import nl.publiekswijzer.estimate.FullPostcodeEstimate;
import nl.publiekswijzer.estimate.Validation;
import nl.publiekswijzer.household.AreaCounts;
import nl.publiekswijzer.household.FullPostcodeCounts;
import nl.publiekswijzer.household.Granularity;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.household.Postcode;
import nl.publiekswijzer.household.Supplement;
import nl.publiekswijzer.segmentation.Segmentation;
import nl.publiekswijzer.segmentation.store.SegmentationRepository;

/**
 * Writes an edition within one transaction: households straight through, and at the end what may be
 * told of them. True counts are in memory only while it is written.
 */
public final class EditionWriter implements EditionSink, AutoCloseable {
  private static final int PROGRESS_ROWS = 50_000;

  private final Connection connection;
  private final SegmentationRepository segmentations;
  private final EditionTables tables;
  private final EditionOrder order;
  private final HouseholdKeys keys;
  private final ObjLongConsumer<Integer> progress;
  private final List<PostcodeArea> areas = new ArrayList<>();
  private final Map<Supplement, byte[]> supplements = new EnumMap<>(Supplement.class);
  private final Map<Integer, Integer> totals = new HashMap<>();
  private final Map<Integer, byte[]> fullPostcodes = new TreeMap<>();
  private Segmentation segmentation;
  private Streets streets;
  private AreaCounts counts;
  private long[] base;
  private boolean baseGiven;
  private CopyTable households;
  private long rows;
  private long total;
  private int percent;

  /**
   * @param keys with which the base table is drawn
   * @param progress told the percentage and the rows so far, now and then
   */
  public EditionWriter(
      Connection connection,
      SegmentationRepository segmentations,
      EditionOrder order,
      HouseholdKeys keys,
      ObjLongConsumer<Integer> progress) {
    this.connection = connection;
    this.segmentations = segmentations;
    this.tables = new EditionTables(connection, order);
    this.order = order;
    this.keys = keys;
    this.progress = progress;
  }

  @Override
  public void segmentation(Segmentation catalogue) {
    segmentation = catalogue;
    base = new long[segmentation.subsegments().size()];
    counts = new AreaCounts(base.length);
    attempt(
        () -> {
          tables.waitForOthers();
          tables.begin(segmentations.store(connection, segmentation));
        });
  }

  @Override
  public void area(PostcodeArea area) {
    areas.add(area);
  }

  @Override
  public void supplement(Supplement supplement, byte[] content) {
    supplements.put(supplement, content);
  }

  @Override
  public void base(int subsegment, long households) {
    base[subsegment] = households;
    baseGiven = true;
  }

  @Override
  public void validation(Validation validation) {
    if (!isDrawn()) {
      attempt(() -> estimate().validation(validation));
    }
  }

  @Override
  public void confidence(Confidence confidence) {
    if (!isDrawn()) {
      attempt(() -> estimate().confidence(confidence));
    }
  }

  @Override
  public void household(int postcode, int number, String addition, int subsegment) {
    attempt(
        () -> {
          if (households == null) {
            households = tables.households();
          }
          households.put(postcode).put(number).put(addition).put(subsegment).endRow();
        });
    streets = streets == null ? new Streets(segmentation) : streets;
    streets.add(postcode, subsegment);
    counted(postcode, subsegment, 1);
  }

  @Override
  public void count(int postcode, int subsegment, int number) {
    if (number == 0) {
      return;
    }
    if (isDrawn()) {
      totals.merge(postcode, number, Integer::sum);
    }
    counted(postcode, subsegment, number);
  }

  @Override
  public void fullPostcodes(int postcode4, List<FullPostcodeEstimate> postcodes) {
    if (!isDrawn()) {
      fullPostcodes.put(postcode4, FullPostcodeCounts.packed(postcodes));
    }
  }

  private void counted(int postcode, int subsegment, int number) {
    counts.add(Postcode.area(postcode), subsegment, number);
    total += number;
    if (++rows % PROGRESS_ROWS == 0) {
      progress.accept(percent, rows);
    }
  }

  @Override
  public void progress(int now) {
    percent = Math.max(percent, Math.min(now, 99));
  }

  /** Writes areas, counts and base, and names the number of households. */
  public void finish() {
    attempt(
        () -> {
          if (households != null) {
            households.finish();
          }
          if (total == 0) {
            throw new EditionRefused(List.of("Er staat geen enkel huishouden in."));
          }
          if (!baseGiven) {
            base = counts.sum(counts.parts());
          }
          if (households != null) {
            tables.attachHouseholds();
          }
          if (!totals.isEmpty()) {
            tables.postcodeTotals(totals);
          }
          estimate().fullPostcodes(fullPostcodes);
          protect();
          tables.supplements(supplements);
          tables.end(households == null ? Granularity.POSTCODE : Granularity.ADDRESS, total);
        });
    progress.accept(100, rows);
  }

  private EstimateTables estimate() {
    return new EstimateTables(connection, tables.id());
  }

  private boolean isDrawn() {
    return order.origin() != Origin.ESTIMATE;
  }

  private void protect() throws SQLException {
    var protecting =
        new EditionProtecting(segmentation, areas, counts, tables.previousBlocks(segmentation));
    var figures = isDrawn() ? protecting.drawn(keys, base) : protecting.estimated(base);
    tables.areas(figures.areas());
    tables.counts(figures.counts());
    tables.base(figures.base());
    tables.generation(keys);
    if (isDrawn()) {
      tables.drawn(keys, protecting.digest(), streets);
    } else {
      tables.estimated();
    }
    new FourthEdition(connection, tables.id()).close(order);
  }

  @Override
  public void close() {
    attempt(
        () -> {
          if (households != null) {
            households.close();
          }
        });
  }

  private interface Deed {
    void run() throws SQLException;
  }

  private static void attempt(Deed deed) {
    try {
      deed.run();
    } catch (SQLException e) {
      throw new IllegalStateException("the edition could not be written", e);
    }
  }
}
