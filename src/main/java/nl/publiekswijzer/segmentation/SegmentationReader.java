package nl.publiekswijzer.segmentation;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvHeader;
import nl.publiekswijzer.csv.CsvReader;

/**
 * A segmentation from a delimited file.
 *
 * <p>Columns {@code code}, {@code hoofdsegment}, {@code naam}, {@code leeftijd} and {@code
 * welstand}; a row without {@code hoofdsegment} is a main segment. Other columns, such as {@code
 * huishoudens_nl}, belong to an edition and are not read here.
 */
public final class SegmentationReader {
  private final CsvReader file;
  private final CsvHeader header;

  public SegmentationReader(CsvReader file) {
    this.file = file;
    this.header = new CsvHeader(file.header());
  }

  /** Reads the file to its end. */
  public Segmentation read(String name) {
    List<Segment> segments = new ArrayList<>();
    List<Subsegment> subsegments = new ArrayList<>();
    while (file.next()) {
      String parent = text("hoofdsegment");
      if (parent.isEmpty()) {
        segments.add(new Segment(text("code"), text("naam")));
      } else {
        subsegments.add(
            new Subsegment(
                text("code"), parent, text("naam"), position("leeftijd"), position("welstand")));
      }
    }
    return new Segmentation(name, segments, subsegments);
  }

  private String text(String column) {
    return file.field(header.read(column)).strip();
  }

  private int position(String column) {
    String text = text(column);
    if (!text.matches("\\d{1,2}|100")) {
      throw new CsvException(
          file.lineNumber(), column + " is geen heel getal van 0 tot en met 100");
    }
    return Integer.parseInt(text);
  }
}
