package nl.publiekswijzer.household.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvHeader;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.CsvReader;
import nl.publiekswijzer.segmentation.Segment;
import nl.publiekswijzer.segmentation.Segmentation;
import nl.publiekswijzer.segmentation.Subsegment;

/**
 * A delivered catalogue, {@code segmentatie.csv}. A row without {@code hoofdsegment} is a segment,
 * a row with one is its subsegment; positions are whole numbers from 0 to 100, {@code
 * huishoudens_nl} counts the households of a subsegment in the whole country.
 */
final class SegmentationFile {
  private static final List<String> COLUMNS =
      List.of("code", "hoofdsegment", "naam", "leeftijd", "welstand", "huishoudens_nl");
  private static final CsvLimits LIMITS = new CsvLimits(4L << 20, 5_000);

  private final Path path;
  private final Mistakes mistakes;
  private final Map<String, Segment> segments = new LinkedHashMap<>();
  private final List<Subsegment> subsegments = new ArrayList<>();
  private final Map<String, Long> lines = new HashMap<>();
  private final Set<String> codes = new HashSet<>();
  private final List<Long> base = new ArrayList<>();

  private SegmentationFile(Path path) {
    this.path = path;
    this.mistakes = new Mistakes(path.getFileName().toString());
  }

  /** Reads the catalogue and gives it, with its national households, to the sink. */
  static Segmentation pour(Path path, String name, EditionSink sink) {
    var file = new SegmentationFile(path);
    file.read();
    var segmentation =
        new Segmentation(name, List.copyOf(file.segments.values()), file.subsegments);
    sink.segmentation(segmentation);
    for (int i = 0; i < file.base.size(); i++) {
      sink.base(i, file.base.get(i));
    }
    return segmentation;
  }

  private void read() {
    try (InputStream in = Files.newInputStream(path);
        var rows = new CsvReader(in, LIMITS)) {
      var header = new CsvHeader(rows.header());
      mistakes.addMissing(header.missing(COLUMNS));
      mistakes.refuse();
      while (rows.next()) {
        readRow(rows, header);
      }
    } catch (CsvException e) {
      mistakes.add(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    checkParents();
    mistakes.refuse();
  }

  private void readRow(CsvReader rows, CsvHeader header) {
    String code = text(rows, header, "code");
    String parent = text(rows, header, "hoofdsegment");
    String name = text(rows, header, "naam");
    long line = rows.lineNumber();
    if (code.isEmpty() || name.isEmpty()) {
      mistakes.add(line, "code of naam is leeg");
    } else if (!codes.add(code)) {
      mistakes.add(line, "code " + code + " komt twee keer voor");
    } else if (parent.isEmpty()) {
      segments.put(code, new Segment(code, name));
    } else {
      addSubsegment(rows, header, new Subsegment(code, parent, name, 0, 0));
    }
  }

  private void addSubsegment(CsvReader rows, CsvHeader header, Subsegment named) {
    int age = number(rows, header, "leeftijd", 100);
    int welfare = number(rows, header, "welstand", 100);
    int households = number(rows, header, "huishoudens_nl", 100_000_000);
    if (age >= 0 && welfare >= 0 && households >= 0) {
      subsegments.add(new Subsegment(named.code(), named.segment(), named.name(), age, welfare));
      base.add((long) households);
      lines.put(named.code(), rows.lineNumber());
    }
  }

  private void checkParents() {
    for (Subsegment subsegment : subsegments) {
      if (!segments.containsKey(subsegment.segment())) {
        mistakes.add(
            lines.get(subsegment.code()),
            "hoofdsegment " + subsegment.segment() + " staat niet in dit bestand");
      }
    }
    if (subsegments.isEmpty()) {
      mistakes.add(1, "er staat geen enkel subsegment in");
    }
  }

  /** A whole number from 0 to the largest, or -1 when it is not; then the mistake is noted. */
  private int number(CsvReader rows, CsvHeader header, String column, int largest) {
    String text = text(rows, header, column);
    if (text.matches("\\d{1,9}") && Integer.parseInt(text) <= largest) {
      return Integer.parseInt(text);
    }
    mistakes.add(
        rows.lineNumber(), column + " moet een heel getal van 0 tot en met " + largest + " zijn");
    return -1;
  }

  private static String text(CsvReader rows, CsvHeader header, String column) {
    return rows.field(header.read(column)).strip();
  }
}
