// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.RowReader;
import nl.publiekswijzer.spreadsheet.TableFile;

/**
 * "Kerncijfers per postcode" as the CBS publishes them, by postcodes of four characters or six:
 * delimited text or its workbook, with the names of {@link PublishedColumn}. Required are the
 * postcode, inhabitants with their five ages, and households; a file without another column hides
 * it for every area. Figures stay rounded as they are.
 */
public final class PublishedCountsReader implements AutoCloseable {
  private static final Set<String> UNITS = Set.of("x1", "aantal");

  private static final Pattern FOUR = Pattern.compile("[1-9]\\d{3}");
  private static final Pattern FULL = Pattern.compile("[1-9]\\d{3}[A-Z]{2}");

  private final PublishedHeader header;
  private final RowReader file;
  private final Map<PublishedColumn, Integer> places = new EnumMap<>(PublishedColumn.class);
  private final BitSet seen = new BitSet();
  private final boolean full;

  private PublishedCountsReader(PublishedHeader header, RowReader file, boolean full) {
    this.header = header;
    this.file = file;
    this.full = full;
    var names = PublishedHeader.names(file);
    for (PublishedColumn column : PublishedColumn.values()) {
      column.find(names).ifPresent(place -> places.put(column, place));
    }
    requireColumns();
  }

  /** Of postcodes of four digits. */
  public static PublishedCountsReader open(InputStream stream, CsvLimits limits) {
    return open(stream, limits, false);
  }

  /** Of postcodes of six characters. */
  public static PublishedCountsReader openFull(InputStream stream, CsvLimits limits) {
    return open(stream, limits, true);
  }

  private static PublishedCountsReader open(InputStream stream, CsvLimits limits, boolean full) {
    var header = new PublishedHeader();
    var file = TableFile.open(stream, limits, header, Optional.empty());
    return new PublishedCountsReader(header, file, full);
  }

  private void requireColumns() {
    var required = new ArrayList<>(PublishedColumn.BANDS);
    required.addAll(
        List.of(PublishedColumn.POSTCODE, PublishedColumn.INHABITANTS, PublishedColumn.HOUSEHOLDS));
    required.removeAll(places.keySet());
    if (!required.isEmpty()) {
      var missing = required.stream().sorted().map(PublishedColumn::told).toList();
      throw new CsvException(1, "ontbrekende kolommen: " + String.join(", ", missing));
    }
  }

  /** Reads the whole file. */
  public PublishedPostcodes read() {
    var areas = new ArrayList<PublishedCounts>();
    forEach(areas::add);
    return new PublishedPostcodes(areas, year(), header.version(file));
  }

  /** Of whose 1 January the figures are; empty when the file does not say. */
  public OptionalInt year() {
    return header.year(file);
  }

  /** Hands every area on as it is read; a file of the country by six characters is large. */
  public void forEach(Consumer<PublishedCounts> use) {
    boolean first = true;
    while (file.next()) {
      if (!first || !isUnits()) {
        use.accept(area());
      }
      first = false;
    }
  }

  /** The row below the names of a workbook. */
  private boolean isUnits() {
    return UNITS.contains(PlainName.of(text(PublishedColumn.INHABITANTS)));
  }

  private PublishedCounts area() {
    return new PublishedCounts(
        postcode(),
        count(PublishedColumn.INHABITANTS),
        PublishedColumn.BANDS.stream().map(this::count).toList(),
        count(PublishedColumn.HOUSEHOLDS),
        PublishedColumn.TYPES.stream().map(this::count).toList(),
        owners(),
        number(PublishedColumn.PROPERTY_VALUE),
        urbanity(),
        count(PublishedColumn.BIRTHS),
        count(PublishedColumn.BENEFITS));
  }

  private String postcode() {
    String postcode = text(PublishedColumn.POSTCODE).replace(" ", "").toUpperCase(Locale.ROOT);
    if (!(full ? FULL : FOUR).matcher(postcode).matches()) {
      throw bad(noPostcode(postcode));
    }
    int place = place(postcode);
    if (seen.get(place)) {
      throw bad("deze postcode staat er twee keer in");
    }
    seen.set(place);
    return postcode;
  }

  private String noPostcode(String found) {
    if (FULL.matcher(found).matches()) {
      return "dit bestand telt postcodes van zes tekens; lever het als cbs-postcode6";
    }
    if (FOUR.matcher(found).matches()) {
      return "dit bestand telt postcodes van vier cijfers; lever het als cbs-postcode4";
    }
    return full
        ? "dit is geen postcode van vier cijfers en twee letters"
        : "dit is geen postcode van vier cijfers";
  }

  /** A number of its own for every postcode. */
  private static int place(String postcode) {
    return Integer.parseInt(postcode, 0, 4, 10) << 10
        | (postcode.length() == 4
            ? 0
            : (postcode.charAt(4) - 'A' + 1) << 5 | postcode.charAt(5) - 'A' + 1);
  }

  private OptionalDouble owners() {
    var owners = number(PublishedColumn.OWNERS);
    if (owners.orElse(0) > 100) {
      throw bad(PublishedColumn.OWNERS.told() + " is meer dan 100 procent");
    }
    return owners;
  }

  private OptionalInt urbanity() {
    var urbanity = count(PublishedColumn.URBANITY);
    if (urbanity.isPresent() && (urbanity.getAsInt() < 1 || urbanity.getAsInt() > 5)) {
      throw bad("stedelijkheid is geen getal van 1 tot en met 5");
    }
    return urbanity;
  }

  private OptionalInt count(PublishedColumn column) {
    var number = number(column);
    if (number.isEmpty()) {
      return OptionalInt.empty();
    }
    if (number.getAsDouble() != Math.rint(number.getAsDouble())) {
      throw bad(column.told() + " is geen heel getal van nul of meer");
    }
    return OptionalInt.of((int) number.getAsDouble());
  }

  private OptionalDouble number(PublishedColumn column) {
    try {
      return PublishedFigure.number(text(column));
    } catch (NumberFormatException e) {
      throw bad(column.told() + " is geen getal van nul of meer");
    }
  }

  private String text(PublishedColumn column) {
    Integer place = places.get(column);
    return place == null ? "" : file.field(place).strip();
  }

  private CsvException bad(String reason) {
    return new CsvException(file.lineNumber(), reason);
  }

  @Override
  public void close() {
    file.close();
  }
}
