// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fictitious;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import nl.publiekswijzer.estimate.OpenDataFigures;
import nl.publiekswijzer.estimate.PostcodeEstimate;
import nl.publiekswijzer.household.HouseholdIndex;
import nl.publiekswijzer.household.Postcode;

/**
 * The invented addresses of the whole country and a member file of some of them, for benchmarks.
 */
public final class CountryFiles {
  private static final long SEED = 2026;
  private static final int SUBSEGMENTS = 59;
  private static final int HOUSEHOLDS = 8_500_000;

  private final List<PostcodeEstimate> country = OpenDataFigures.country();

  public HouseholdIndex index() {
    var index = new HouseholdIndex.Builder(SUBSEGMENTS, HOUSEHOLDS);
    new FictitiousAddresses(SEED)
        .write(
            country,
            (area, one, two, number, addition, subsegment) ->
                index.add(Postcode.of(area, one, two), number, addition, subsegment));
    return index.build();
  }

  /** The same as a file with {@code postcode;huisnummer;toevoeging;subsegment}. */
  public void write(Path file) {
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write("postcode;huisnummer;toevoeging;subsegment\n");
      new FictitiousAddresses(SEED)
          .write(
              country,
              (area, one, two, number, addition, subsegment) ->
                  line(out, area + "" + one + two + ";" + number + ";" + addition, subsegment));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void line(Writer out, String address, int subsegment) {
    try {
      out.write(address + ";" + subsegment + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A member file of so many rows, as people at a desk type them. */
  public byte[] members(long rows) {
    var out = new StringWriter();
    new FictitiousMembers(SEED, YearMonth.of(2026, 1)).write(country, rows, out);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
