// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;
import nl.publiekswijzer.area.AreaOutlines;
import nl.publiekswijzer.area.PlaceNames;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.CsvReader;
import nl.publiekswijzer.estimate.AreaFiguresReader;
import nl.publiekswijzer.estimate.MunicipalityFiguresReader;
import nl.publiekswijzer.household.Supplement;
import nl.publiekswijzer.household.Supplements;
import nl.publiekswijzer.segmentation.OpenSegmentation;
import nl.publiekswijzer.segmentation.SegmentDescriptionsReader;
import nl.publiekswijzer.segmentation.SegmentGuide;
import nl.publiekswijzer.segmentation.Segmentation;
import nl.publiekswijzer.segmentation.ThemeReader;

/**
 * The files that an edition brings beside its households; each is kept as it came, or not at all.
 */
public final class SupplementFiles {
  /** All of them are kept in memory, and each as one value in the database. */
  private static final long MOST_BYTES = 128L << 20;

  private static final CsvLimits LIMITS = new CsvLimits(64L << 20, 100_000, 16_384, 200);

  private final Map<Supplement, byte[]> files;
  private final Optional<Path> fullPostcodes;
  private Supplements supplements;

  private SupplementFiles(Map<Supplement, byte[]> files, Optional<Path> fullPostcodes) {
    this.files = files;
    this.fullPostcodes = fullPostcodes;
  }

  public static SupplementFiles of(Map<Supplement, byte[]> files) {
    return new SupplementFiles(files, Optional.empty());
  }

  /** Those that were delivered in a folder. */
  static SupplementFiles in(Path folder) {
    var kept = read(supplement -> open(folder, supplement));
    return new SupplementFiles(kept, find(folder, Supplement.FULL_POSTCODES));
  }

  private static InputStream open(Path folder, Supplement supplement) throws IOException {
    var file = find(folder, supplement);
    if (file.isEmpty()) {
      return null;
    }
    if (Files.size(file.get()) > MOST_BYTES) {
      throw refusal(
          "Het bestand %s is groter dan %d MB.".formatted(supplement.file(), MOST_BYTES >> 20));
    }
    return Files.newInputStream(file.get());
  }

  private static Optional<Path> find(Path folder, Supplement supplement) {
    var files = supplement.files().stream().map(folder::resolve).filter(Files::exists).toList();
    if (files.size() > 1) {
      throw refusal("Lever een van beide: " + String.join(" of ", supplement.files()) + ".");
    }
    return files.stream().findFirst();
  }

  private static EditionRefused refusal(String reason) {
    return new EditionRefused(List.of(reason));
  }

  /** Invented ones that ship with the product. */
  static SupplementFiles ofDemonstration() {
    return of(read(s -> SupplementFiles.class.getResourceAsStream("/demonstratie/" + s.file())));
  }

  private interface Source {
    InputStream open(Supplement supplement) throws IOException;
  }

  private static Map<Supplement, byte[]> read(Source source) {
    var files = new EnumMap<Supplement, byte[]>(Supplement.class);
    for (Supplement supplement : Supplement.kept()) {
      try (InputStream in = source.open(supplement)) {
        if (in != null) {
          files.put(supplement, in.readAllBytes());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  boolean has(Supplement supplement) {
    return files.containsKey(supplement);
  }

  /** What publications do without, since the files that may bring it are not there. */
  List<String> remarks() {
    return Stream.of(
            new Without(Supplement.OUTLINES, "publicaties hebben geen kaarten"),
            new Without(Supplement.PLACES, "kaarten en tabellen noemen geen plaatsen en wijken"))
        .filter(without -> !has(without.file()))
        .map(Without::sentence)
        .toList();
  }

  private record Without(Supplement file, String cost) {
    String sentence() {
      return "Zonder " + file.file() + ": " + cost + ".";
    }
  }

  /**
   * What they say.
   *
   * @throws EditionRefused when one has mistakes
   */
  public Supplements supplements(Segmentation segmentation) {
    if (supplements == null) {
      supplements = parse(segmentation);
    }
    return supplements;
  }

  private Supplements parse(Segmentation segmentation) {
    byte[] outlines = files.get(Supplement.OUTLINES);
    return new Supplements(
        outlines == null
            ? new AreaOutlines(Map.of())
            : OutlinesFile.read(Supplement.OUTLINES.file(), outlines),
        rows(Supplement.PLACES, (file, m) -> new PlacesFile(file, m).read())
            .orElse(PlaceNames.NONE),
        rows(Supplement.AREA_FIGURES, (file, m) -> new AreaFiguresReader(file).read())
            .orElse(List.of()),
        rows(Supplement.MUNICIPAL_FIGURES, (file, m) -> new MunicipalityFiguresReader(file).read())
            .orElse(List.of()),
        PublishedFiles.read(files, fullPostcodes),
        guide(segmentation));
  }

  /** The Open segmentatie comes with texts and themes of its own. */
  private SegmentGuide guide(Segmentation segmentation) {
    boolean open = segmentation.name().equals(OpenSegmentation.NAME);
    var texts =
        rows(
            Supplement.TEXTS,
            (file, m) -> new SegmentDescriptionsReader(file, segmentation, m).read());
    var themes =
        rows(Supplement.THEMES, (file, m) -> new ThemeReader(file, segmentation, m).read());
    return new SegmentGuide(
        texts.orElseGet(() -> open ? OpenSegmentation.descriptions() : SegmentGuide.NONE.texts()),
        themes.orElseGet(() -> open ? OpenSegmentation.themes() : List.of()));
  }

  /** Gives every file to the sink, after a look whether it can be read. */
  void pour(Segmentation segmentation, EditionSink sink) {
    supplements(segmentation);
    files.forEach(sink::supplement);
  }

  /** Reads one file; all its mistakes are told together. */
  private <T> Optional<T> rows(
      Supplement supplement, BiFunction<CsvReader, ObjLongConsumer<String>, T> reading) {
    byte[] content = files.get(supplement);
    if (content == null) {
      return Optional.empty();
    }
    var mistakes = new Mistakes(supplement.file());
    try (var file = new CsvReader(new ByteArrayInputStream(content), LIMITS)) {
      T rows = reading.apply(file, (reason, line) -> mistakes.add(line, reason));
      mistakes.refuse();
      return Optional.of(rows);
    } catch (CsvException e) {
      mistakes.add(e);
      throw mistakes.refusal();
    }
  }
}
