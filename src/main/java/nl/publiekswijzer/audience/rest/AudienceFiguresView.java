// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience.rest;

import java.util.List;
import nl.publiekswijzer.audience.AudienceFigures;
import nl.publiekswijzer.audience.AudiencePublication;

/**
 * What was published of an agreement.
 *
 * @param nummer as it is cited
 * @param cellen segments; none where the edition knows no households
 * @param geheel the whole area
 * @param themas that appeal more to who is reached by several; index against 100 for the area
 */
public record AudienceFiguresView(
    String nummer,
    String gemaakt,
    String naam,
    String doel,
    String editie,
    String peildatum,
    String werkgebied,
    boolean verzonnen,
    List<FileView> bestanden,
    List<CellView> cellen,
    CellView geheel,
    List<ThemeView> themas,
    int paginas,
    String sha256) {

  /** A file. */
  public record FileView(String organisatie, String groep, String peildatum) {}

  /**
   * A number of households in tens.
   *
   * @param marge the true number lies within so many, 95 times of 100
   */
  public record NumberView(long huishoudens, long marge) {
    static NumberView of(AudienceFigures.Number number) {
      return number == null ? null : new NumberView(number.households(), number.margin());
    }
  }

  /**
   * A segment, or the whole.
   *
   * @param huishoudens in the area
   * @param index reach of the segment against 100 for the whole
   * @param samen reached by one file or more
   * @param meerdere reached by two files or more; null with one file
   * @param perBestand of each file; none where that is not told
   * @param geenLid reached, and not in the member file; null where that is not told
   * @param opvallend whether who is reached by several belongs to it more often than the area
   */
  public record CellView(
      String code,
      String naam,
      long huishoudens,
      long index,
      NumberView samen,
      NumberView meerdere,
      List<NumberView> perBestand,
      NumberView geenLid,
      boolean opvallend) {
    static CellView of(AudienceFigures figures, AudienceFigures.Cell cell) {
      return new CellView(
          cell.code(),
          cell.name(),
          cell.households(),
          figures.index(cell),
          NumberView.of(cell.union()),
          NumberView.of(cell.several()),
          cell.own().stream().map(NumberView::of).toList(),
          NumberView.of(cell.beyond()),
          cell.standsOut());
    }
  }

  /** A theme. */
  public record ThemeView(String code, String naam, long index) {}

  static AudienceFiguresView of(AudiencePublication publication) {
    var figures = publication.figures();
    return new AudienceFiguresView(
        publication.number(),
        publication.madeAt().toString(),
        figures.name(),
        figures.purpose(),
        figures.edition(),
        figures.editionDate().toString(),
        figures.area(),
        figures.invented(),
        figures.files().stream()
            .map(file -> new FileView(file.organisation(), file.audience(), file.referenceDate()))
            .toList(),
        figures.cells().stream().map(cell -> CellView.of(figures, cell)).toList(),
        CellView.of(figures, figures.all()),
        figures.themes().stream()
            .map(theme -> new ThemeView(theme.code(), theme.title(), theme.index()))
            .toList(),
        publication.pages(),
        publication.sha256());
  }
}
