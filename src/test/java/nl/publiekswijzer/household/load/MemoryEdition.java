// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.publiekswijzer.area.AreaMap;
import nl.publiekswijzer.area.PostcodeArea;
import nl.publiekswijzer.estimate.Confidence;
import nl.publiekswijzer.estimate.FullPostcodeEstimate;
import nl.publiekswijzer.estimate.InventedTables;
import nl.publiekswijzer.estimate.PostcodeEstimate;
import nl.publiekswijzer.estimate.Validation;
import nl.publiekswijzer.household.AreaCounts;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.Estimation;
import nl.publiekswijzer.household.FullPostcodeCounts;
import nl.publiekswijzer.household.Granularity;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.household.Postcode;
import nl.publiekswijzer.household.PostcodeIndex;
import nl.publiekswijzer.household.Supplement;
import nl.publiekswijzer.segmentation.OpenSegmentation;
import nl.publiekswijzer.segmentation.Segmentation;

/** An open edition in memory, poured from its source without a database. */
public final class MemoryEdition implements EditionSink {
  private final List<PostcodeArea> areas = new ArrayList<>();
  private final Map<Integer, Integer> households = new HashMap<>();
  private final Map<Integer, byte[]> fullPostcodes = new HashMap<>();
  private final Map<Supplement, byte[]> supplements = new EnumMap<>(Supplement.class);
  private Segmentation segmentation;
  private Validation validation = Validation.UNTESTED;
  private Confidence confidence = Confidence.NONE;
  private AreaCounts counts;

  private MemoryEdition() {}

  /** The demonstration figures, as if their addresses were known; none of them is here. */
  public static LoadedEdition ofDemonstration() {
    return load(
        OpenEdition.ofDemonstration(),
        Origin.FICTITIOUS,
        Granularity.ADDRESS,
        "Voorbeeldeditie 2024");
  }

  /** An edition that is estimated by postcode from the demonstration figures. */
  public static LoadedEdition estimated() {
    var untested =
        load(
            OpenEdition.ofDemonstration(),
            Origin.ESTIMATE,
            Granularity.POSTCODE,
            "Open editie 2024");
    return with(
        untested,
        new Estimation(
            FullPostcodeCounts.NONE, InventedTables.validation(), InventedTables.confidence()));
  }

  /** The same edition, of which something else was found. */
  public static LoadedEdition with(LoadedEdition edition, Validation found) {
    var known = edition.estimation();
    return with(edition, new Estimation(known.fullPostcodes(), found, known.confidence()));
  }

  private static LoadedEdition with(LoadedEdition edition, Estimation estimation) {
    return new LoadedEdition(
        edition.edition(),
        edition.segmentation(),
        edition.areas(),
        edition.counts(),
        edition.base(),
        edition.addresses(),
        edition.postcodes(),
        edition.supplements(),
        estimation);
  }

  /** An edition estimated from the files in a folder. */
  public static LoadedEdition of(Path folder) {
    return load(OpenEdition.of(folder), Origin.ESTIMATE, Granularity.POSTCODE, "Open editie 2024");
  }

  /**
   * Invented addresses for the households of the whole country, as the open figures estimate them,
   * with outlines and names of places; each postcode area may be told of by itself. A test is
   * passed over, and says so, where the figures are not at hand.
   */
  public static LoadedEdition ofCountry() {
    return CountrySupplements.country(
        files ->
            load(
                sink -> pour(OpenEdition.of(files), sink),
                Origin.FICTITIOUS,
                Granularity.ADDRESS,
                "Nederland adressen 2024"));
  }

  /** Households alone: of invented addresses nobody asks how sure an estimate was. */
  private static void pour(OpenEdition open, EditionSink sink) {
    var catalogue = OpenSegmentation.segmentation();
    sink.segmentation(catalogue);
    open.supplements().pour(catalogue, sink);
    for (PostcodeEstimate estimate : open.estimates()) {
      sink.area(estimate.area());
      int[] households = estimate.households();
      for (int subsegment = 0; subsegment < households.length; subsegment++) {
        sink.count(Postcode.of(estimate.postcode4()), subsegment, households[subsegment]);
      }
    }
  }

  private static LoadedEdition load(
      EditionSource source, Origin origin, Granularity granularity, String name) {
    var sink = new MemoryEdition();
    source.pour(sink);
    var full = new FullPostcodeCounts(sink.fullPostcodes, sink.segmentation.segments().size());
    long[] base = sink.counts.sum(sink.counts.parts());
    long all = sink.counts.households(sink.counts.parts());
    return new LoadedEdition(
        new Edition(
            1, name, LocalDate.of(2024, 1, 1), granularity, origin, 1, all, true, null, null),
        sink.segmentation,
        new AreaMap(sink.areas, false),
        sink.counts,
        base,
        Optional.empty(),
        Optional.of(PostcodeIndex.estimated(sink.households, full)),
        SupplementFiles.of(sink.supplements).supplements(sink.segmentation),
        new Estimation(full, sink.validation, sink.confidence));
  }

  @Override
  public void validation(Validation found) {
    validation = found;
  }

  @Override
  public void confidence(Confidence found) {
    confidence = found;
  }

  @Override
  public void segmentation(Segmentation catalogue) {
    segmentation = catalogue;
    counts = new AreaCounts(catalogue.subsegments().size());
  }

  @Override
  public void area(PostcodeArea area) {
    areas.add(area);
  }

  @Override
  public void household(int postcode, int number, String addition, int subsegment) {
    throw new UnsupportedOperationException("an open edition knows no addresses");
  }

  @Override
  public void count(int postcode, int subsegment, int number) {
    counts.add(Postcode.area(postcode), subsegment, number);
    households.merge(Postcode.area(postcode), number, Integer::sum);
  }

  @Override
  public void fullPostcodes(int postcode4, List<FullPostcodeEstimate> postcodes) {
    fullPostcodes.put(postcode4, FullPostcodeCounts.packed(postcodes));
  }

  @Override
  public void supplement(Supplement supplement, byte[] content) {
    supplements.put(supplement, content);
  }

  @Override
  public void base(int subsegment, long number) {
    throw new UnsupportedOperationException("the base of an open edition is itself");
  }

  @Override
  public void progress(int percent) {}
}
