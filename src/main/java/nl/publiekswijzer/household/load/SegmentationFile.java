// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvHeader;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.CsvReader;
import nl.publiekswijzer.segmentation.Segmentation;
import nl.publiekswijzer.segmentation.SegmentationReader;

/**
 * A delivered catalogue, {@code segmentatie.csv}: a segmentation, and in {@code huishoudens_nl} the
 * households of each subsegment in the whole country.
 */
final class SegmentationFile {
  private static final String BASE = "huishoudens_nl";
  private static final int LARGEST_BASE = 100_000_000;
  private static final List<String> COLUMNS =
      List.of("code", "hoofdsegment", "naam", "leeftijd", "welstand", BASE);
  private static final CsvLimits LIMITS = new CsvLimits(4L << 20, 5_000);

  private final Mistakes mistakes;
  private final List<Integer> base = new ArrayList<>();

  private SegmentationFile(Path path) {
    this.mistakes = new Mistakes(path.getFileName().toString());
  }

  /** Reads the catalogue and gives it, with its national households, to the sink. */
  static Segmentation pour(Path path, String name, EditionSink sink) {
    var file = new SegmentationFile(path);
    var segmentation = file.read(path, name);
    sink.segmentation(segmentation);
    for (int i = 0; i < file.base.size(); i++) {
      sink.base(i, file.base.get(i));
    }
    return segmentation;
  }

  private Segmentation read(Path path, String name) {
    try (InputStream in = Files.newInputStream(path);
        var rows = new CsvReader(in, LIMITS)) {
      mistakes.addMissing(new CsvHeader(rows.header()).missing(COLUMNS));
      mistakes.refuse();
      var reader = new SegmentationReader(rows, (reason, line) -> mistakes.add(line, reason));
      while (rows.next()) {
        reader.readRow().ifPresent(s -> reader.number(BASE, LARGEST_BASE).ifPresent(base::add));
      }
      var segmentation = reader.segmentation(name);
      mistakes.refuse();
      return segmentation.orElseThrow();
    } catch (CsvException e) {
      mistakes.add(e);
      throw mistakes.refusal();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
