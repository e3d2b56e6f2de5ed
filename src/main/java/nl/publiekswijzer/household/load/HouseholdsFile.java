// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvHeader;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.CsvReader;
import nl.publiekswijzer.household.AddressKey;
import nl.publiekswijzer.household.Postcode;

/**
 * Delivered households: {@code huishoudens.csv} with one household a row, or {@code
 * huishoudens-postcode.csv} with counts per postcode. Read as a stream; a mistake names its line
 * and never an address.
 */
final class HouseholdsFile {
  private static final List<String> BY_ADDRESS =
      List.of("postcode", "huisnummer", "toevoeging", "subsegment");
  private static final List<String> BY_POSTCODE = List.of("postcode", "subsegment", "huishoudens");
  private static final CsvLimits LIMITS = new CsvLimits(4L << 30, 40_000_000);
  private static final int PROGRESS_ROWS = 100_000;

  private final Path path;
  private final boolean byAddress;
  private final BitSet areas;
  private final Map<String, Integer> ordinals;
  private final EditionSink sink;
  private final Mistakes mistakes;

  HouseholdsFile(
      Path path, boolean byAddress, BitSet areas, Map<String, Integer> ordinals, EditionSink sink) {
    this.path = path;
    this.byAddress = byAddress;
    this.areas = areas;
    this.ordinals = ordinals;
    this.sink = sink;
    this.mistakes = new Mistakes(path.getFileName().toString());
  }

  void pour() {
    try (var in = new Counted(Files.newInputStream(path));
        var rows = new CsvReader(in, LIMITS)) {
      var header = new CsvHeader(rows.header());
      var names = byAddress ? BY_ADDRESS : BY_POSTCODE;
      mistakes.addMissing(header.missing(names));
      mistakes.refuse();
      int[] columns = names.stream().mapToInt(header::read).toArray();
      long size = Math.max(1, Files.size(path));
      for (long row = 1; rows.next(); row++) {
        readRow(rows, columns);
        if (row % PROGRESS_ROWS == 0) {
          sink.progress((int) (100 * in.bytes / size));
        }
      }
    } catch (CsvException e) {
      mistakes.add(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    mistakes.refuse();
  }

  private void readRow(CsvReader rows, int[] columns) {
    OptionalInt postcode = Postcode.parse(rows.field(columns[0]));
    Integer subsegment = ordinals.get(rows.field(columns[byAddress ? 3 : 1]).strip());
    long line = rows.lineNumber();
    if (postcode.isEmpty() || byAddress && !Postcode.hasLetters(postcode.getAsInt())) {
      mistakes.add(line, "postcode is ongeldig");
    } else if (!areas.get(Postcode.area(postcode.getAsInt()))) {
      mistakes.add(line, "het postcodegebied staat niet in gebieden.csv");
    } else if (subsegment == null) {
      mistakes.add(line, "subsegment staat niet in segmentatie.csv");
    } else if (byAddress) {
      pourHousehold(rows, columns, postcode.getAsInt(), subsegment);
    } else {
      pourCount(rows, columns, postcode.getAsInt(), subsegment);
    }
  }

  private void pourHousehold(CsvReader rows, int[] columns, int postcode, int subsegment) {
    var address = AddressKey.parse(postcode, rows.field(columns[1]), rows.field(columns[2]));
    if (address.isPresent()) {
      sink.household(postcode, address.get().number(), address.get().addition(), subsegment);
    } else {
      mistakes.add(rows.lineNumber(), "huisnummer moet van 1 tot en met 99999 zijn");
    }
  }

  private void pourCount(CsvReader rows, int[] columns, int postcode, int subsegment) {
    String households = rows.field(columns[2]).strip();
    if (households.matches("\\d{1,7}")) {
      sink.count(postcode, subsegment, Integer.parseInt(households));
    } else {
      mistakes.add(rows.lineNumber(), "huishoudens moet een heel getal zijn");
    }
  }

  /** Knows how many bytes went by. */
  private static final class Counted extends FilterInputStream {
    private long bytes;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      bytes += Math.max(0, read);
      return read;
    }
  }
}
