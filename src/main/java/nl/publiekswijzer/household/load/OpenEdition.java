package nl.publiekswijzer.household.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.CsvReader;
import nl.publiekswijzer.estimate.AreaFiguresReader;
import nl.publiekswijzer.estimate.DemonstrationFigures;
import nl.publiekswijzer.estimate.MunicipalityFigures;
import nl.publiekswijzer.estimate.MunicipalityFiguresReader;
import nl.publiekswijzer.estimate.OpenEstimate;
import nl.publiekswijzer.estimate.PostcodeEstimate;
import nl.publiekswijzer.estimate.PostcodeFigures;
import nl.publiekswijzer.household.Postcode;
import nl.publiekswijzer.segmentation.OpenSegmentation;

/** Households estimated from area figures, in our own segmentation. */
public final class OpenEdition implements EditionSource {
  public static final String AREA_FIGURES = "gebiedscijfers.csv";
  public static final String MUNICIPAL_FIGURES = "gemeentecijfers.csv";
  private static final CsvLimits LIMITS = new CsvLimits(64L << 20, 100_000, 16_384, 200);

  private final List<PostcodeEstimate> estimates;

  private OpenEdition(List<PostcodeEstimate> estimates) {
    this.estimates = estimates;
  }

  /** Invented figures that ship with the product. */
  public static OpenEdition ofDemonstration() {
    return new OpenEdition(OpenEstimate.of(DemonstrationFigures.areas(), List.of()));
  }

  /**
   * Figures delivered as files in one folder; those of municipalities may be absent.
   *
   * @throws EditionRefused when a file has mistakes
   */
  public static OpenEdition of(Path folder) {
    if (!Files.exists(folder.resolve(AREA_FIGURES))) {
      throw new EditionRefused(List.of("Het bestand " + AREA_FIGURES + " ontbreekt."));
    }
    var areas = areaFigures(folder.resolve(AREA_FIGURES));
    Path municipal = folder.resolve(MUNICIPAL_FIGURES);
    return new OpenEdition(
        OpenEstimate.of(areas, Files.exists(municipal) ? municipalFigures(municipal) : List.of()));
  }

  private static List<PostcodeFigures> areaFigures(Path path) {
    try (var file = open(path)) {
      return new AreaFiguresReader(file).read();
    } catch (CsvException e) {
      throw refused(path, e);
    }
  }

  private static List<MunicipalityFigures> municipalFigures(Path path) {
    try (var file = open(path)) {
      return new MunicipalityFiguresReader(file).read();
    } catch (CsvException e) {
      throw refused(path, e);
    }
  }

  private static CsvReader open(Path path) {
    try {
      InputStream in = Files.newInputStream(path);
      return new CsvReader(in, LIMITS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EditionRefused refused(Path path, CsvException e) {
    var mistakes = new Mistakes(path.getFileName().toString());
    mistakes.add(e);
    return mistakes.refusal();
  }

  List<PostcodeEstimate> estimates() {
    return estimates;
  }

  @Override
  public void pour(EditionSink sink) {
    sink.segmentation(OpenSegmentation.segmentation());
    estimates.forEach(estimate -> sink.area(estimate.area()));
    for (int i = 0; i < estimates.size(); i++) {
      pourCounts(estimates.get(i), sink);
      sink.progress(100 * i / estimates.size());
    }
  }

  private static void pourCounts(PostcodeEstimate estimate, EditionSink sink) {
    int[] households = estimate.households();
    for (int subsegment = 0; subsegment < households.length; subsegment++) {
      sink.count(Postcode.of(estimate.postcode4()), subsegment, households[subsegment]);
    }
  }
}
