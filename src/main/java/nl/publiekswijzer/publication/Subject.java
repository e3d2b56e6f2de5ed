// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.time.LocalDate;

/**
 * What a publication is about, as it is printed.
 *
 * @param listedArea Dutch title of the work area by the names of its areas
 * @param referenceDate day to which the households refer
 * @param estimated whether households are estimated by postcode rather than known by address
 * @param fictitious whether addresses and members are invented
 * @param invented whether its places and their figures are invented too
 * @param open whether the segmentation is our own open one
 * @param drawn whether households were drawn; else they are estimates, or of an earlier scheme
 * @param protection of the counts
 * @param scope what was chosen beside the work area
 */
public record Subject(
    String library,
    boolean showsWorkArea,
    boolean showsMembers,
    String listedArea,
    String edition,
    LocalDate referenceDate,
    String segmentation,
    boolean estimated,
    boolean fictitious,
    boolean invented,
    boolean open,
    boolean drawn,
    Protection protection,
    Scope scope) {

  /** The one municipality with a comma in its name. */
  private static final String WITH_COMMA = "Nuenen, Gerwen en Nederwetten";

  private static final char MARK = '\u0001';

  /** What the work area is called in print: as the library calls it, else by its areas. */
  public String workArea() {
    return isNamed() ? scope.choices().areaName() : listedArea;
  }

  /**
   * The same in so many characters: of many areas the first and how many others there are, of a
   * name that the library chose its beginning. The names of two areas are never so long.
   */
  public String briefWorkArea(int longest) {
    String whole = workArea();
    if (whole.length() <= longest) {
      return whole;
    }
    return isNamed() ? whole.substring(0, longest - 1).strip() + "…" : firstOfMany();
  }

  /** Areas are parted by commas, the last two by "en": as many commas as areas between. */
  private String firstOfMany() {
    String parted = listedArea.replace(WITH_COMMA, WITH_COMMA.replace(',', MARK));
    String[] areas = parted.split(", ");
    return areas.length < 2
        ? listedArea
        : areas[0].replace(MARK, ',') + " en " + areas.length + " andere";
  }

  /** Whether the library has a name of its own for the work area. */
  public boolean isNamed() {
    return !scope.choices().areaName().isEmpty();
  }

  /** Whether its households are made of figures of the CBS. */
  public boolean isOfCbsFigures() {
    return open && !invented;
  }
}
