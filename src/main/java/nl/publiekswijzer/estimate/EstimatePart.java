// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Optional;

/**
 * What an open edition may be estimated from beside its area figures: a table of the CBS, or a
 * column of one that not every version has. Without it the estimate is made all the same, at a cost
 * that is told.
 */
public enum EstimatePart {
  POSTCODES(
      "cbs-postcode4.csv of .xlsx",
      "huishoudens per postcode komen uit gebiedscijfers.csv en huishoudtypen volgen uit leeftijden;"
          + " eenoudergezinnen per postcode zijn onbekend, segment E alleen per gemeente"),
  HOUSEHOLD_TYPES(
      POSTCODES,
      "huishoudtypen in cbs-postcode4",
      "huishoudtypen per postcode volgen uit leeftijden"),
  SINGLE_PARENTS(POSTCODES, "eenoudergezinnen in cbs-postcode4", "segment E alleen per gemeente"),
  PROPERTY_VALUES(
      POSTCODES,
      "WOZ-waarden in cbs-postcode4 (die staan er vanaf versie 2 in)",
      "welstand per postcode rust op koopwoningen en leeftijden, en op WOZ-waarden alleen waar"
          + " gebiedscijfers.csv die heeft"),
  FULL_POSTCODES(
      "cbs-postcode6.csv of .xlsx",
      "elk gebied van vier cijfers is als geheel geschat; brede groepen onder de leden zijn niet te"
          + " schatten, en een postcode die niet bestaat telt mee zolang de vier cijfers kloppen"),
  AGES(
      "cbs-leeftijd.csv",
      "leeftijden per postcode komen uit brede klassen; segmenten A, B, F en K zijn minder zeker"),
  POSITIONS(
      "cbs-positie.csv",
      "wie met wie woont is per leeftijd dat van het hele land; studentensteden en segment G zijn"
          + " minder zeker, en de toets aan de gemeente blijft uit"),
  MUNICIPAL_TOTALS(
      "gemeentecijfers.csv", "huishoudens per gemeente zijn de som van afgeronde postcodes"),
  INCOMES(
      "cbs-inkomen.csv",
      "welstand per gemeente is niet te toetsen: segmenten C, D, I en J zijn minder zeker"),
  INCOMES_ALONE(
      "cbs-inkomen-alleenstaand.csv",
      "welstand van wie alleen woont is die van het hele land: segmenten A en B zijn minder zeker");

  private final Optional<EstimatePart> whole;
  private final String told;
  private final String cost;

  EstimatePart(String told, String cost) {
    this(null, told, cost);
  }

  EstimatePart(EstimatePart whole, String told, String cost) {
    this.whole = Optional.ofNullable(whole);
    this.told = told;
    this.cost = cost;
  }

  /** The table that it is a column of; empty for a table. */
  public Optional<EstimatePart> whole() {
    return whole;
  }

  /** What it costs to do without, as a Dutch sentence. */
  public String withoutIt() {
    return "Zonder " + told + ": " + cost + ".";
  }
}
