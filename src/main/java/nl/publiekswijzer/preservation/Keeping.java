// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * How long a publication is kept, and who may use it.
 *
 * @param term how long it is kept; empty for what is kept for ever or undecided
 * @param category of the selection list
 * @param restriction label of {@code BeperkingGebruikTypeLijst}
 * @param restrictionText the restriction in words; may be empty
 */
public record Keeping(
    Valuation valuation,
    Optional<Term> term,
    Optional<Category> category,
    String restriction,
    String restrictionText) {
  /** Until a record creator has said otherwise. */
  public static final Keeping UNDECIDED =
      new Keeping(
          Valuation.UNDECIDED,
          Optional.empty(),
          Optional.empty(),
          "Nader te bepalen",
          "In te zien door de bibliotheek en haar provinciale ondersteuningsorganisatie.");

  /**
   * A term of keeping.
   *
   * @param start the first day of it
   */
  public record Term(LocalDate start, Period length) {
    public LocalDate end() {
      return start.plus(length);
    }
  }

  /**
   * A category of a selection list.
   *
   * @param list name of the selection list, with its version
   */
  public record Category(String label, String code, String list) {}
}
