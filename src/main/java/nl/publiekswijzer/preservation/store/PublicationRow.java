// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.preservation.CoveredArea;
import nl.publiekswijzer.preservation.Description;
import nl.publiekswijzer.preservation.Making;
import nl.publiekswijzer.preservation.Neighbour;
import nl.publiekswijzer.preservation.PackageName;
import nl.publiekswijzer.preservation.PreservedSeries;
import nl.publiekswijzer.preservation.RecordCreator;
import nl.publiekswijzer.preservation.Succession;

/**
 * A publication as the database has it, and how it is cited: the one place that knows numbers and
 * titles.
 *
 * @param before version that it replaced; null for none
 * @param after version that replaced it; null for none
 */
public record PublicationRow(
    UUID id,
    ReportKind kind,
    int year,
    int version,
    Making making,
    String library,
    String edition,
    LocalDate referenceDate,
    String reason,
    Integer before,
    Integer after,
    List<CoveredArea> areas) {
  static PublicationRow of(Object[] row) {
    return new PublicationRow(
        (UUID) row[0],
        ReportKind.valueOf((String) row[1]),
        ((Number) row[2]).intValue(),
        ((Number) row[3]).intValue(),
        new Making(moment(row[4]), (String) row[5], (String) row[6]),
        (String) row[7],
        (String) row[8],
        day(row[9]),
        (String) row[10],
        whole(row[11]),
        whole(row[12]),
        areas((String) row[13]));
  }

  static Instant moment(Object value) {
    return value instanceof Date date
        ? date.toInstant()
        : value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
  }

  private static LocalDate day(Object value) {
    return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
  }

  private static Integer whole(Object value) {
    return value == null ? null : ((Number) value).intValue();
  }

  private static List<CoveredArea> areas(String lines) {
    return lines == null
        ? List.of()
        : Stream.of(lines.split("\n")).map(PublicationRow::area).toList();
  }

  private static CoveredArea area(String line) {
    String[] parts = line.split("\t", 2);
    return new CoveredArea("Gemeente " + parts[1], parts[0].toLowerCase(Locale.ROOT));
  }

  public String number() {
    return number(version);
  }

  private String number(int of) {
    return seriesNumber() + "/v" + of;
  }

  private String seriesIdentity() {
    return PackageName.of(library) + "/" + kind.word().toLowerCase(Locale.ROOT);
  }

  private String seriesNumber() {
    return seriesIdentity() + "/" + year;
  }

  private String seriesTitle() {
    return kind.title() + " " + year + ", " + library;
  }

  private String title(int of) {
    return seriesTitle() + ", versie " + of;
  }

  public PreservedSeries series() {
    return new PreservedSeries(
        new RecordCreator(library, ""), seriesNumber(), seriesIdentity(), year, seriesTitle());
  }

  public Description description() {
    return new Description(
        title(version), kind.title(), kind.word(), edition, referenceDate, areas, reason);
  }

  public Succession succession() {
    return new Succession(neighbour(before), neighbour(after));
  }

  private Optional<Neighbour> neighbour(Integer of) {
    return Optional.ofNullable(of).map(v -> new Neighbour(number(v), title(v)));
  }
}
