// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.util.List;
import java.util.stream.Stream;

/**
 * In which format a {@code cijfers.json} was written. Files before the sixth do not say so: they
 * are known by what they do not tell yet.
 */
public enum FiguresFormat {
  FIRST,
  PARTS(
      "de delen van het werkgebied",
      "de cijfers van het CBS",
      "de vergelijking met de vorige versie"),
  PROTECTION("hoe de aantallen beschermd zijn", "hoeveel huishoudens per segment geen lid zijn"),
  DRAWN("welke passen huishoudens hebben", "of huishoudens getrokken zijn", "de beschermingsnota"),
  BY_AREA(
      "of de gebieden verzonnen zijn",
      "hoeveel huishoudens per deel geen lid zijn",
      "vijfde deel naast vijfde deel",
      "brede groepen leden"),
  NAMED,
  COMPLETE(
      "de cijfers van de thema’s",
      "wat de bibliotheek koos voor haar rapport",
      "het bereik van andere bibliotheken",
      "de index per segment in elke gemeente");

  /** In which figures are written today. */
  public static final FiguresFormat CURRENT = COMPLETE;

  private final List<String> added;

  FiguresFormat(String... added) {
    this.added = List.of(added);
  }

  /**
   * The format that a file names.
   *
   * @throws IllegalArgumentException for one that no file names, or of a later release
   */
  public static FiguresFormat named(int number) {
    if (number < NAMED.number() || number > values().length) {
      throw new IllegalArgumentException("figures of format " + number + " cannot be read here");
    }
    return values()[number - 1];
  }

  public int number() {
    return ordinal() + 1;
  }

  /** Address of its description (JSON Schema) on every server; there is none before the sixth. */
  public String schema() {
    return "/schemas/cijfers-" + number() + ".json";
  }

  /** What files of this format never tell, and later ones may, in Dutch. */
  public List<String> untold() {
    return Stream.of(values())
        .filter(later -> later.ordinal() > ordinal())
        .flatMap(later -> later.added.stream())
        .toList();
  }
}
