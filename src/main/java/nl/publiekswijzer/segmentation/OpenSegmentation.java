// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.CsvReader;

/**
 * The Open segmentatie: the catalogue of our own that is shipped, 11 segments and 59 subsegments.
 *
 * <p>Names, positions and texts are ours. {@link OpenSegment} holds the rule that places a
 * household.
 */
public final class OpenSegmentation {
  /** Name of the catalogue as printed. */
  public static final String NAME = "Open segmentatie";

  /**
   * How households are estimated: 2 since persons are fitted by age and position and household
   * types are those of the area.
   */
  private static final int METHOD = 2;

  private static final String CATALOGUE = "/segmentatie/open/catalogus.csv";
  private static final String TEXTS = "/segmentatie/open/teksten.csv";
  private static final String THEMES = "/segmentatie/open/themas.csv";
  private static final CsvLimits LIMITS = new CsvLimits(1_000_000, 1_000);

  private OpenSegmentation() {}

  /** The catalogue, subsegments in the order of {@link OpenSegment#subsegment}. */
  public static Segmentation segmentation() {
    return read(CATALOGUE, file -> SegmentationReader.read(file, NAME).by(METHOD));
  }

  /** The texts of every segment and subsegment. */
  public static SegmentDescriptions descriptions() {
    var segmentation = segmentation();
    return read(
        TEXTS,
        file -> new SegmentDescriptionsReader(file, segmentation, new FirstMistake()).read());
  }

  /**
   * The themes, with the interest of every segment: an editorial estimate of our own, not a
   * measurement.
   */
  public static List<Theme> themes() {
    var segmentation = segmentation();
    return read(THEMES, file -> new ThemeReader(file, segmentation, new FirstMistake()).read());
  }

  private static <T> T read(String resource, Function<CsvReader, T> content) {
    InputStream stream = OpenSegmentation.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("the shipped resource " + resource + " is missing");
    }
    try (var file = new CsvReader(stream, LIMITS)) {
      return content.apply(file);
    }
  }
}
