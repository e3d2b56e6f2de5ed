// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How long publications are kept.
 *
 * @param term from the day of publication; there when they are destroyed one day, and only then
 */
public record KeepingRule(
    Valuation valuation, Optional<Period> term, Optional<Keeping.Category> category) {
  /** Nothing is destroyed by it. */
  public static final KeepingRule UNDECIDED =
      new KeepingRule(Valuation.UNDECIDED, Optional.empty(), Optional.empty());

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  public KeepingRule {
    if (term.isPresent() != (valuation == Valuation.DESTROY)) {
      throw new IllegalArgumentException("a term goes with what is destroyed, and only with that");
    }
  }

  /** Of a publication; its term begins on the day it was published, in the Netherlands. */
  public Keeping of(Making making) {
    var usual = Keeping.UNDECIDED;
    var published = LocalDate.ofInstant(making.publishedAt(), ZONE);
    return new Keeping(
        valuation,
        term.map(length -> new Keeping.Term(published, length)),
        category,
        usual.restriction(),
        usual.restrictionText());
  }
}
