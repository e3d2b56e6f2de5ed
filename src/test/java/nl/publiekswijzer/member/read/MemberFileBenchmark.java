// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.management.JMException;
import javax.management.ObjectName;
import nl.publiekswijzer.disclosure.AddressHashing;
import nl.publiekswijzer.disclosure.EditionKey;
import nl.publiekswijzer.disclosure.HouseholdHashing;
import nl.publiekswijzer.disclosure.RowHashing;
import nl.publiekswijzer.disclosure.UploadRules;
import nl.publiekswijzer.fictitious.CountryFiles;
import nl.publiekswijzer.household.HouseholdIndex;
import nl.publiekswijzer.member.AddressTally;
import nl.publiekswijzer.member.FileArea;
import nl.publiekswijzer.member.MemberFileChoices;
import nl.publiekswijzer.member.MemberFileCount;
import org.dhatim.fastexcel.Workbook;

/**
 * How long a member file takes from its first byte to all that its match report and its set are
 * made of, matched against every invented address of the country, and what it holds in memory.
 */
public final class MemberFileBenchmark {
  private static final long LARGEST = 1L << 30;
  private static final int ROUNDS = 9;

  private MemberFileBenchmark() {}

  public static void main(String[] arguments) {
    var country = new CountryFiles();
    var index = country.index();
    tell("%,d households", index.size());
    byte[] csv = country.members(500_000);
    measure("CSV", csv, index);
    measure("XLSX", workbook(country.members(100_000)), index);
  }

  private static void measure(String name, byte[] file, HouseholdIndex index) {
    double[] seconds = new double[ROUNDS];
    long rows = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      rows = read(file, index);
      seconds[round] = (System.nanoTime() - start) / 1e9;
    }
    double first = seconds[0];
    Arrays.sort(seconds);
    tell(
        "%s, %,d rows, %,d bytes: first %.2f s, median of %d %.2f s, holds %,.0f MB",
        name, rows, file.length, first, ROUNDS, seconds[ROUNDS / 2], heap(file, index) / 1e6);
  }

  /** From the first byte to the match report and the set; gives the rows. */
  public static long read(byte[] file, HouseholdIndex index) {
    var key = EditionKey.of(new byte[32], 1);
    var rows = new RowHashing(key);
    var count =
        new MemberFileCount(
            new AddressTally(index), new FileArea(area -> true, area -> true), rows);
    var read =
        new MemberFileReader(LARGEST, MemberFileChoices.NONE)
            .read(new ByteArrayInputStream(file), count);
    var members = count.counted(key::tie);
    var hashing = new HouseholdHashing(key);
    members.visit(hashing::accept);
    var addresses = new AddressHashing(key);
    members.typed().visit(addresses::accept);
    hashing.set(rows.rows(), addresses.sketch(UploadRules.STANDARD), UploadRules.STANDARD);
    return count.report(read.skippedColumns(), read.form()).delivered();
  }

  /** Most bytes of living objects while it is read a few times over, less those before. */
  private static long heap(byte[] file, HouseholdIndex index) {
    long before = living();
    var reading = CompletableFuture.runAsync(() -> readAgain(file, index));
    long most = before;
    while (!reading.isDone()) {
      most = Math.max(most, living());
    }
    return most - before;
  }

  private static void readAgain(byte[] file, HouseholdIndex index) {
    for (int round = 0; round < ROUNDS; round++) {
      read(file, index);
    }
  }

  /** By a histogram of the heap, before which everything that is not reached is collected. */
  private static long living() {
    try {
      var histogram =
          (String)
              ManagementFactory.getPlatformMBeanServer()
                  .invoke(
                      new ObjectName("com.sun.management:type=DiagnosticCommand"),
                      "gcClassHistogram",
                      new Object[] {new String[0]},
                      new String[] {String[].class.getName()});
      String total = histogram.strip();
      return Long.parseLong(total.substring(total.lastIndexOf(' ') + 1));
    } catch (JMException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] workbook(byte[] csv) {
    var lines = new String(csv, StandardCharsets.UTF_8).split("\n");
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "benchmark", "1.0")) {
      var sheet = book.newWorksheet("Leden");
      for (int row = 0; row < lines.length; row++) {
        String[] cells = lines[row].strip().split(";", -1);
        int line = row;
        IntStream.range(0, cells.length)
            .forEach(column -> sheet.value(line, column, cells[column]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void tell(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
