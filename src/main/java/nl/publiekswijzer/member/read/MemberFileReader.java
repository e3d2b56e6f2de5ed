// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.RowReader;
import nl.publiekswijzer.member.MemberColumn;
import nl.publiekswijzer.member.MemberFileChoices;
import nl.publiekswijzer.member.MemberFileCount;
import nl.publiekswijzer.member.MemberRow;
import nl.publiekswijzer.spreadsheet.TableFile;

/**
 * Reads a member file once, as a stream, and hands each row to a count. Nothing of a row outlives
 * the row.
 */
public final class MemberFileReader {
  /** How many rows a file may have. */
  public static final long MOST_ROWS = 600_000;

  private final long maxBytes;
  private final MemberFileChoices choices;

  public MemberFileReader(long maxBytes, MemberFileChoices choices) {
    this.maxBytes = maxBytes;
    this.choices = choices;
  }

  /**
   * Counts every row of the file.
   *
   * @throws ColumnsUnclear when it has to be asked which column is which
   * @throws MemberFileRefused when the file cannot be used; names line and reason, never content
   */
  public ReadFile read(InputStream stream, MemberFileCount count) {
    var limits = new CsvLimits(maxBytes, MOST_ROWS);
    try (var file = TableFile.open(stream, limits, this::isHeader, choices.sheet())) {
      return read(file, count);
    } catch (CsvException e) {
      throw new MemberFileRefused(e.sentence());
    }
  }

  private boolean isHeader(List<String> row) {
    return ColumnFinding.isHeader(row, columns(row));
  }

  /** What was pointed out now, else for an earlier file with these columns. */
  private Map<MemberColumn, String> columns(List<String> header) {
    return choices.columns().isEmpty() && !choices.remembered().isEmpty()
        ? choices.remembered().getOrDefault(ColumnFinding.key(header), Map.of())
        : choices.columns();
  }

  private ReadFile read(RowReader file, MemberFileCount count) {
    var columns = new MemberColumns(file, columns(file.header()));
    var citizenNumbers = columns.citizenNumbers();
    var cards = new MemberCards(columns, choices);
    var pseudonyms = new Pseudonyms();
    while (file.next()) {
      citizenNumbers.look();
      readRow(file, columns, cards, pseudonyms, count);
    }
    citizenNumbers.requireNone();
    cards.requireKinds();
    return new ReadFile(
        ColumnFinding.key(file.header()),
        columns.skipped(),
        cards.form(columns.names(), file.place()));
  }

  private static void readRow(
      RowReader file,
      MemberColumns columns,
      MemberCards cards,
      Pseudonyms pseudonyms,
      MemberFileCount count) {
    long line = file.lineNumber();
    var cells = columns.cells();
    var address = columns.read(cells);
    if (!address.isReadable()) {
      count.malformed(line, address.reason());
    } else if (pseudonyms.isRepeat(columns.pseudonym())) {
      count.repeat(line);
    } else {
      String delivered = MemberColumns.delivered(cells);
      var card = cards.read(line);
      count.add(
          line,
          new MemberRow(
              address.address(), delivered, columns.branch(), card.kind(), card.active()));
    }
  }
}
