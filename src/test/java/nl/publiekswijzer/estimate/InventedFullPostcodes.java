// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeMap;
import nl.publiekswijzer.csv.CsvLimits;
import org.dhatim.fastexcel.Workbook;

/**
 * Postcodes of six characters of 18 households on average, invented within the published areas of
 * four digits: their counts are dealt out, rounded to five and hidden below, as the CBS does. No
 * real file by six characters was at hand; of these the truth is known.
 */
public final class InventedFullPostcodes {
  private static final CsvLimits LIMITS = new CsvLimits(512L << 20, 1_000_000);
  private static final double HOUSEHOLDS = 18;
  private static final int MOST = 600;

  /** How many columns the file of the CBS has about, those that are read among them. */
  private static final int UNREAD = 20;

  /** True households by type, by postcode; not rounded. */
  final TreeMap<String, int[]> types = new TreeMap<>();

  private final StringBuilder text = new StringBuilder("postcode6");

  /** Of a published file by four digits. */
  public static InventedFullPostcodes of(byte[] file) {
    try (var reader = PublishedCountsReader.open(new ByteArrayInputStream(file), LIMITS)) {
      return new InventedFullPostcodes(reader.read().areas());
    }
  }

  /**
   * @param areas of four digits
   */
  public InventedFullPostcodes(List<PublishedCounts> areas) {
    var columns = new ArrayList<PublishedColumn>(List.of(PublishedColumn.INHABITANTS));
    columns.addAll(PublishedColumn.BANDS);
    columns.add(PublishedColumn.HOUSEHOLDS);
    columns.addAll(PublishedColumn.TYPES);
    columns.add(PublishedColumn.OWNERS);
    columns.forEach(column -> text.append(';').append(column.told()));
    for (int i = 0; i < UNREAD; i++) {
      text.append(";woningen_").append(i);
    }
    text.append('\n');
    areas.forEach(this::deal);
  }

  private void deal(PublishedCounts area) {
    var random = new SplittableRandom(Integer.parseInt(area.postcode()));
    int households = area.households().orElse(0);
    int size = Math.min(MOST, Math.max(1, (int) Math.round(households / HOUSEHOLDS)));
    int[][] dealt = dealt(area.types(), size, random);
    int[][] persons = dealt(area.bands(), size, random);
    for (int i = 0; i < size; i++) {
      String postcode = area.postcode() + (char) ('A' + i / 26) + (char) ('A' + i % 26);
      types.put(postcode, dealt[i]);
      text.append(postcode).append(';').append(published(Arrays.stream(persons[i]).sum()));
      for (int band : persons[i]) {
        text.append(';').append(published(band));
      }
      text.append(';').append(published(Arrays.stream(dealt[i]).sum()));
      for (int type : dealt[i]) {
        text.append(';').append(published(type));
      }
      text.append(';').append(area.owners().isPresent() ? (int) area.owners().getAsDouble() : ".");
      for (int column = 0; column < UNREAD; column++) {
        text.append(';').append(column % 3 == 0 ? -99_997 : 5 * column);
      }
      text.append('\n');
    }
  }

  /** Every count over the places, each of which has its own liking for it. */
  private static int[][] dealt(List<OptionalInt> counts, int places, SplittableRandom random) {
    var dealt = new int[places][counts.size()];
    for (int kind = 0; kind < counts.size(); kind++) {
      double[] until = new double[places];
      double sum = 0;
      for (int place = 0; place < places; place++) {
        double liking = random.nextDouble();
        sum += liking * liking + 0.05;
        until[place] = sum;
      }
      for (int one = counts.get(kind).orElse(2); one > 0; one--) {
        int found = Arrays.binarySearch(until, random.nextDouble() * sum);
        dealt[Math.min(places - 1, found < 0 ? -found - 1 : found)][kind]++;
      }
    }
    return dealt;
  }

  private static int published(int count) {
    return count < 5 ? -99_997 : (count + 2) / 5 * 5;
  }

  /** As the CBS publishes such a file. */
  public byte[] text() {
    return text.toString().getBytes(UTF_8);
  }

  /** The same as a workbook. */
  public byte[] workbook() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "benchmark", "1.0")) {
      var sheet = workbook.newWorksheet("PC6_2024_v1");
      int row = 0;
      for (String line : text.toString().split("\n")) {
        var cells = line.split(";");
        for (int column = 0; column < cells.length; column++) {
          if (column > 0 && cells[column].matches("-?\\d+")) {
            sheet.value(row, column, Integer.parseInt(cells[column]));
          } else {
            sheet.inlineString(row, column, cells[column]);
          }
        }
        if (++row % 1000 == 0) {
          sheet.flush();
        }
      }
    }
    return bytes.toByteArray();
  }

  FullPostcodes read() {
    return read(text());
  }

  static FullPostcodes read(byte[] text) {
    var builder = new FullPostcodes.Builder();
    try (var reader = PublishedCountsReader.openFull(new ByteArrayInputStream(text), LIMITS)) {
      reader.forEach(builder);
    }
    return builder.build(OptionalInt.empty());
  }
}
