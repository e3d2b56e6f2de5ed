// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.function.ToDoubleFunction;

/**
 * A figure of postcode areas that researchers may want to know by segment, as the CBS has it. The
 * names of the constants are kept with editions.
 */
public enum AreaVariable {
  AGE_0_14("leeftijd_0_14", "inwoners van 0 tot 15 jaar", Unit.INHABITANTS, a -> a.band(0)),
  AGE_15_24("leeftijd_15_24", "inwoners van 15 tot 25 jaar", Unit.INHABITANTS, a -> a.band(1)),
  AGE_25_44("leeftijd_25_44", "inwoners van 25 tot 45 jaar", Unit.INHABITANTS, a -> a.band(2)),
  AGE_45_64("leeftijd_45_64", "inwoners van 45 tot 65 jaar", Unit.INHABITANTS, a -> a.band(3)),
  AGE_65("leeftijd_65", "inwoners van 65 jaar en ouder", Unit.INHABITANTS, a -> a.band(4)),
  ALONE("eenpersoons", "eenpersoonshuishoudens", Unit.HOUSEHOLDS, a -> a.type(0)),
  COUPLE("zonder_kind", "meerpersoonshuishoudens zonder kind", Unit.HOUSEHOLDS, a -> a.type(1)),
  FAMILY("tweeouder", "tweeoudergezinnen", Unit.HOUSEHOLDS, a -> a.type(2)),
  SINGLE_PARENT("eenouder", "eenoudergezinnen", Unit.HOUSEHOLDS, a -> a.type(3)),
  OWNERS("koopwoningen", "koopwoningen", Unit.HOMES, AreaFacts::owners),
  PROPERTY_VALUE("woz", "gemiddelde WOZ-waarde", Unit.THOUSAND_EURO, AreaFacts::propertyValue),
  URBANITY_1("stedelijkheid_1", "zeer sterk stedelijk", Unit.LIVING, a -> a.ofUrbanity(1)),
  URBANITY_2("stedelijkheid_2", "sterk stedelijk", Unit.LIVING, a -> a.ofUrbanity(2)),
  URBANITY_3("stedelijkheid_3", "matig stedelijk", Unit.LIVING, a -> a.ofUrbanity(3)),
  URBANITY_4("stedelijkheid_4", "weinig stedelijk", Unit.LIVING, a -> a.ofUrbanity(4)),
  URBANITY_5("stedelijkheid_5", "niet stedelijk", Unit.LIVING, a -> a.ofUrbanity(5)),
  LOW_INCOMES("laag_inkomen", "laagste 40 % van de inkomens", Unit.PERSONS, AreaFacts::lowIncomes),
  HIGH_INCOMES(
      "hoog_inkomen", "hoogste 20 % van de inkomens", Unit.PERSONS, AreaFacts::highIncomes),
  BIRTHS("geboorten", "geboorten in een jaar", Unit.PER_THOUSAND, Outcome.BIRTHS::of),
  BENEFITS("uitkeringen", "personen met een uitkering", Unit.WORKING, Outcome.BENEFITS::of);

  private final String key;
  private final String told;
  private final Unit unit;
  private final ToDoubleFunction<AreaFacts> figure;

  AreaVariable(String key, String told, Unit unit, ToDoubleFunction<AreaFacts> figure) {
    this.key = key;
    this.told = told;
    this.unit = unit;
    this.figure = figure;
  }

  /** What a figure counts. */
  private enum Unit {
    INHABITANTS("procent van de inwoners"),
    HOUSEHOLDS("procent van de huishoudens"),
    HOMES("procent van de woningen"),
    PERSONS("procent van de personen in de wijk"),
    LIVING("procent van de huishoudens in zo’n gebied"),
    THOUSAND_EURO("duizend euro"),
    PER_THOUSAND("per 1.000 inwoners"),
    WORKING("per 100 inwoners van 15 tot 65 jaar");

    private final String told;

    Unit(String told) {
      this.told = told;
    }
  }

  /** As it is called in the open data. */
  public String key() {
    return key;
  }

  /** In Dutch. */
  public String told() {
    return told;
  }

  /** In Dutch. */
  public String unit() {
    return unit.told;
  }

  /** Of one area; not a number where it is unknown. */
  double of(AreaFacts area) {
    return figure.applyAsDouble(area);
  }
}
