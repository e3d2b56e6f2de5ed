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
import java.util.function.Function;
import nl.publiekswijzer.area.AreaOutlines;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.CsvReader;
import nl.publiekswijzer.estimate.AreaFiguresReader;
import nl.publiekswijzer.estimate.MunicipalityFiguresReader;
import nl.publiekswijzer.household.Supplement;
import nl.publiekswijzer.household.Supplements;

/** The files that an edition brings beside its households; each is kept as it came. */
public final class SupplementFiles {
  private static final CsvLimits LIMITS = new CsvLimits(64L << 20, 100_000, 16_384, 200);

  private final Map<Supplement, byte[]> files;
  private Supplements supplements;

  private SupplementFiles(Map<Supplement, byte[]> files) {
    this.files = files;
  }

  public static SupplementFiles of(Map<Supplement, byte[]> files) {
    return new SupplementFiles(files);
  }

  /** Those that were delivered in a folder. */
  static SupplementFiles in(Path folder) {
    return read(
        supplement -> {
          Path path = folder.resolve(supplement.file());
          return Files.exists(path) ? Files.newInputStream(path) : null;
        });
  }

  /** Invented ones that ship with the product. */
  static SupplementFiles ofDemonstration() {
    return read(s -> SupplementFiles.class.getResourceAsStream("/demonstratie/" + s.file()));
  }

  private interface Source {
    InputStream open(Supplement supplement) throws IOException;
  }

  private static SupplementFiles read(Source source) {
    var files = new EnumMap<Supplement, byte[]>(Supplement.class);
    for (Supplement supplement : Supplement.values()) {
      try (InputStream in = source.open(supplement)) {
        if (in != null) {
          files.put(supplement, in.readAllBytes());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new SupplementFiles(files);
  }

  boolean has(Supplement supplement) {
    return files.containsKey(supplement);
  }

  /**
   * What they say.
   *
   * @throws EditionRefused when one has mistakes
   */
  public Supplements supplements() {
    if (supplements == null) {
      supplements = parse();
    }
    return supplements;
  }

  private Supplements parse() {
    byte[] outlines = files.get(Supplement.OUTLINES);
    return new Supplements(
        outlines == null
            ? new AreaOutlines(Map.of())
            : OutlinesFile.read(Supplement.OUTLINES.file(), outlines),
        rows(Supplement.AREA_FIGURES, file -> new AreaFiguresReader(file).read()),
        rows(Supplement.MUNICIPAL_FIGURES, file -> new MunicipalityFiguresReader(file).read()));
  }

  /** Gives every file to the sink, after a look whether it can be read. */
  void pour(EditionSink sink) {
    supplements();
    files.forEach(sink::supplement);
  }

  private <T> List<T> rows(Supplement supplement, Function<CsvReader, List<T>> reading) {
    byte[] content = files.get(supplement);
    if (content == null) {
      return List.of();
    }
    try (var file = new CsvReader(new ByteArrayInputStream(content), LIMITS)) {
      return reading.apply(file);
    } catch (CsvException e) {
      var mistakes = new Mistakes(supplement.file());
      mistakes.add(e);
      throw mistakes.refusal();
    }
  }
}
