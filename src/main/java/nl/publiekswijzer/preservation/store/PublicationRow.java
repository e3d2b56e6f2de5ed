// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.DayColumn;
import nl.publiekswijzer.preservation.CoveredArea;
import nl.publiekswijzer.preservation.Description;
import nl.publiekswijzer.preservation.Making;
import nl.publiekswijzer.preservation.Neighbour;
import nl.publiekswijzer.preservation.PreservedSeries;
import nl.publiekswijzer.preservation.RecordCreator;
import nl.publiekswijzer.preservation.Succession;
import nl.publiekswijzer.publication.PublicationNumber;
import nl.publiekswijzer.publication.Series;
import nl.publiekswijzer.publication.store.Moments;

/**
 * A publication as the database has it, and what it and its series are called in words.
 *
 * @param number how it is cited
 * @param reason why there is this version, in words; may be empty
 * @param protection scheme by which small numbers are protected
 * @param before version that it replaced; null for none
 * @param after version that replaced it; null for none
 * @param areaTitle what the work area is called in it
 */
public record PublicationRow(
    UUID id,
    String number,
    Series series,
    RecordCreator library,
    int year,
    int version,
    Making making,
    String edition,
    LocalDate referenceDate,
    String reason,
    Cited before,
    Cited after,
    List<CoveredArea> areas,
    String protection,
    String areaTitle) {
  /** Another version in the same series and year. */
  public record Cited(int version, String number, String areaTitle) {
    static Cited of(Object version, Object number, Object areaTitle) {
      return version == null
          ? null
          : new Cited(whole(version), (String) number, (String) areaTitle);
    }
  }

  /** Columns as {@link PreservationRepository} asks for them. */
  static PublicationRow of(Object[] row) {
    return new PublicationRow(
        (UUID) row[0],
        (String) row[1],
        new Series((UUID) row[2], (UUID) row[3], (String) row[4], whole(row[5]), (String) row[6]),
        new RecordCreator((String) row[7], (String) row[8]),
        whole(row[9]),
        whole(row[10]),
        new Making(Moments.of(row[11]), (String) row[12], (String) row[13]),
        (String) row[14],
        DayColumn.of(row[15]),
        (String) row[16],
        Cited.of(row[17], row[18], row[24]),
        Cited.of(row[19], row[20], row[25]),
        areas((String) row[21]),
        (String) row[22],
        (String) row[23]);
  }

  private static int whole(Object value) {
    return ((Number) value).intValue();
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

  /** The same through all years, whatever the library is called. */
  private String seriesIdentity() {
    return PublicationNumber.series(PublicationNumber.code(series.libraryId()), series);
  }

  private String seriesNumber() {
    String code =
        library.isil().isEmpty() ? PublicationNumber.code(series.libraryId()) : library.isil();
    return PublicationNumber.series(code, series) + "/" + year;
  }

  private String seriesTitle() {
    return title(series.title());
  }

  private String title(String area) {
    return "%s %d, %s, %s".formatted(kind().title(), year, library.name(), area);
  }

  private ReportKind kind() {
    return ReportKind.valueOf(series.kind());
  }

  private String title(String area, int of) {
    return title(area) + ", versie " + of;
  }

  public PreservedSeries preservedSeries() {
    return new PreservedSeries(library, seriesNumber(), seriesIdentity(), year, seriesTitle());
  }

  public Description description() {
    return new Description(
        title(areaTitle, version),
        kind().title(),
        kind().word(),
        edition,
        referenceDate,
        areas,
        protection,
        reason);
  }

  public Succession succession() {
    return new Succession(neighbour(before), neighbour(after));
  }

  private Optional<Neighbour> neighbour(Cited of) {
    return Optional.ofNullable(of)
        .map(c -> new Neighbour(c.number(), title(c.areaTitle(), c.version())));
  }
}
