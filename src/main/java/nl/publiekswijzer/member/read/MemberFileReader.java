// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.CsvReader;
import nl.publiekswijzer.household.AddressKey;
import nl.publiekswijzer.household.Postcode;
import nl.publiekswijzer.member.DeliveredAddress;
import nl.publiekswijzer.member.MalformedReason;
import nl.publiekswijzer.member.MemberFileCount;
import nl.publiekswijzer.member.MemberKind;
import nl.publiekswijzer.member.MemberRow;

/**
 * Reads a member file once, as a stream, and hands each row to a count. Nothing of a row outlives
 * the row.
 */
public final class MemberFileReader {
  private static final long MOST_ROWS = 600_000;

  private final long maxBytes;

  public MemberFileReader(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  /**
   * Counts every row of the file.
   *
   * @return names of the columns that were not read
   * @throws MemberFileRefused when the file cannot be used; names line and reason, never content
   */
  public List<String> read(InputStream stream, MemberFileCount count) {
    try (var file = new CsvReader(stream, new CsvLimits(maxBytes, MOST_ROWS))) {
      var columns = new MemberColumns(file);
      var citizenNumbers = columns.citizenNumbers();
      var pseudonyms = new HashSet<String>();
      while (file.next()) {
        citizenNumbers.look();
        readRow(file, columns, pseudonyms, count);
      }
      citizenNumbers.requireNone();
      return columns.skipped();
    } catch (CsvException e) {
      throw new MemberFileRefused("Regel " + e.lineNumber() + ": " + e.reason() + ".");
    }
  }

  private static void readRow(
      CsvReader file, MemberColumns columns, Set<String> pseudonyms, MemberFileCount count) {
    String typed = columns.postcode();
    var postcode = Postcode.parse(typed);
    if (postcode.isEmpty() || !Postcode.hasLetters(postcode.getAsInt())) {
      count.malformed(
          file.lineNumber(),
          typed.isBlank() ? MalformedReason.POSTCODE_MISSING : MalformedReason.POSTCODE_INVALID);
      return;
    }
    var address = AddressKey.parse(postcode.getAsInt(), columns.number(), columns.addition());
    if (address.isEmpty()) {
      count.malformed(file.lineNumber(), MalformedReason.NUMBER_INVALID);
    } else if (isRepeat(columns.pseudonym(), pseudonyms)) {
      count.repeat();
    } else {
      count.add(
          file.lineNumber(),
          new MemberRow(
              address.get(),
              DeliveredAddress.of(typed, columns.number(), columns.addition()),
              columns.branch(),
              MemberKind.of(columns.kind())));
    }
  }

  private static boolean isRepeat(String pseudonym, Set<String> seen) {
    return !pseudonym.isEmpty() && !seen.add(pseudonym);
  }
}
