// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import nl.publiekswijzer.csv.CsvHeader;
import nl.publiekswijzer.csv.CsvReader;
import nl.publiekswijzer.pdf.Repertoire;

/**
 * A segmentation from a delimited file.
 *
 * <p>Columns {@code code}, {@code hoofdsegment}, {@code naam}, {@code leeftijd} and {@code
 * welstand}; a row without {@code hoofdsegment} is a segment, a row with one is its subsegment;
 * positions are whole numbers from 0 to 100. Other columns, such as {@code huishoudens_nl}, belong
 * to an edition; who wants them reads row by row.
 */
public final class SegmentationReader {
  private static final int END_OF_AXIS = 100;

  private final CsvReader file;
  private final CsvHeader header;
  private final ObjLongConsumer<String> mistakes;
  private final Map<String, Segment> segments = new LinkedHashMap<>();
  private final List<Subsegment> subsegments = new ArrayList<>();
  private final Map<String, Long> lines = new HashMap<>();
  private final Set<String> codes = new HashSet<>();

  /**
   * @param mistakes told the reason and the line of each; if it returns, the row is left out
   */
  public SegmentationReader(CsvReader file, ObjLongConsumer<String> mistakes) {
    this.file = file;
    this.header = new CsvHeader(file.header());
    this.mistakes = mistakes;
  }

  /** Reads a whole file in which the first mistake is one too many. */
  static Segmentation read(CsvReader file, String name) {
    var reader = new SegmentationReader(file, new FirstMistake());
    while (file.next()) {
      reader.readRow();
    }
    return reader.segmentation(name).orElseThrow();
  }

  /** Reads the current row of the file; gives its subsegment if it is one. */
  public Optional<Subsegment> readRow() {
    String code = text("code");
    String parent = text("hoofdsegment");
    String name = text("naam");
    if (code.isEmpty() || name.isEmpty()) {
      mistake("code of naam is leeg");
    } else if (!Repertoire.prints(code + name)) {
      mistake("code of naam bevat een teken dat niet gedrukt kan worden");
    } else if (!codes.add(code)) {
      mistake("code " + code + " komt twee keer voor");
    } else if (parent.isEmpty()) {
      segments.put(code, new Segment(code, name));
    } else {
      return subsegment(code, parent, name);
    }
    return Optional.empty();
  }

  private Optional<Subsegment> subsegment(String code, String parent, String name) {
    OptionalInt age = number("leeftijd", END_OF_AXIS);
    OptionalInt welfare = number("welstand", END_OF_AXIS);
    if (age.isEmpty() || welfare.isEmpty()) {
      return Optional.empty();
    }
    var read = new Subsegment(code, parent, name, age.getAsInt(), welfare.getAsInt());
    subsegments.add(read);
    lines.put(code, file.lineNumber());
    return Optional.of(read);
  }

  /** A whole number from 0 to the largest; empty when it is not, then the mistake is told. */
  public OptionalInt number(String column, int largest) {
    String text = text(column);
    if (text.matches("\\d{1,9}") && Integer.parseInt(text) <= largest) {
      return OptionalInt.of(Integer.parseInt(text));
    }
    mistake(column + " moet een heel getal van 0 tot en met " + largest + " zijn");
    return OptionalInt.empty();
  }

  /** The segmentation of all rows read; empty when a parent or every subsegment is missing. */
  public Optional<Segmentation> segmentation(String name) {
    var orphans = subsegments.stream().filter(s -> !segments.containsKey(s.segment())).toList();
    for (Subsegment orphan : orphans) {
      mistakes.accept(
          "hoofdsegment " + orphan.segment() + " staat niet in dit bestand",
          lines.get(orphan.code()));
    }
    if (subsegments.isEmpty()) {
      mistakes.accept("er staat geen enkel subsegment in", 1);
    }
    return orphans.isEmpty() && !subsegments.isEmpty()
        ? Optional.of(new Segmentation(name, List.copyOf(segments.values()), subsegments))
        : Optional.empty();
  }

  private void mistake(String reason) {
    mistakes.accept(reason, file.lineNumber());
  }

  private String text(String column) {
    return file.field(header.read(column)).strip();
  }
}
