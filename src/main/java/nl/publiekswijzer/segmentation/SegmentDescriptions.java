package nl.publiekswijzer.segmentation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvHeader;
import nl.publiekswijzer.csv.CsvReader;

/**
 * The texts that go with a segmentation.
 *
 * <p>A delimited file with the columns {@code code}, {@code omschrijving}, {@code bibliotheek},
 * {@code kanalen}, {@code toon}, {@code doen} and {@code laten}; for a subsegment only the first
 * two are read. Titles come from the segmentation.
 */
public final class SegmentDescriptions {
  private final Map<String, SegmentDescription> segments = new HashMap<>();
  private final Map<String, SubsegmentDescription> subsegments = new HashMap<>();

  /** Reads the texts to the end; a code that the segmentation does not have is refused. */
  public SegmentDescriptions(CsvReader file, Segmentation segmentation) {
    var header = new CsvHeader(file.header());
    var titles = new HashMap<String, String>();
    segmentation.segments().forEach(s -> titles.put(s.code(), s.name()));
    segmentation.subsegments().forEach(s -> titles.put(s.code(), s.name()));
    var ordinals = segmentation.ordinals();
    while (file.next()) {
      String code = file.field(header.read("code"));
      String title = titles.get(code);
      if (title == null) {
        throw new CsvException(file.lineNumber(), "de code hoort niet bij deze segmentatie");
      }
      if (ordinals.containsKey(code)) {
        String text = file.field(header.read("omschrijving"));
        subsegments.put(code, new SubsegmentDescription(code, title, text));
      } else {
        segments.put(code, segment(code, title, file, header));
      }
    }
  }

  /** The text of a main segment, by code. */
  public Optional<SegmentDescription> findSegment(String code) {
    return Optional.ofNullable(segments.get(code));
  }

  /** The text of a subsegment, by code. */
  public Optional<SubsegmentDescription> findSubsegment(String code) {
    return Optional.ofNullable(subsegments.get(code));
  }

  private static SegmentDescription segment(
      String code, String title, CsvReader file, CsvHeader header) {
    return new SegmentDescription(
        code,
        title,
        file.field(header.read("omschrijving")),
        file.field(header.read("bibliotheek")),
        file.field(header.read("kanalen")),
        file.field(header.read("toon")),
        file.field(header.read("doen")),
        file.field(header.read("laten")));
  }
}
