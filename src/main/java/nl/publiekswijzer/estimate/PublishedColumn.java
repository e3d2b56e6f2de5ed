// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Columns of "Kerncijfers per postcode" by every name that the CBS gave them: in the GeoPackage and
 * at PDOK (in snake_case or camelCase), the short names of files up to 2021, and in the workbook
 * the heading of the group with the lowest heading of the column.
 */
enum PublishedColumn {
  POSTCODE("postcode", "postcode6", "PC6", "postcode4", "PC4"),
  INHABITANTS("aantal_inwoners", "INWONER", "Inwoners Totaal"),
  UNDER_15("aantal_inwoners_0_tot_15_jaar", "INW_014", "Inwoners tot 15 jaar"),
  UNDER_25("aantal_inwoners_15_tot_25_jaar", "INW_1524", "Inwoners 15 tot 25 jaar"),
  UNDER_45("aantal_inwoners_25_tot_45_jaar", "INW_2544", "Inwoners 25 tot 45 jaar"),
  UNDER_65("aantal_inwoners_45_tot_65_jaar", "INW_4564", "Inwoners 45 tot 65 jaar"),
  FROM_65("aantal_inwoners_65_jaar_en_ouder", "INW_65PL", "Inwoners 65 jaar en ouder"),
  HOUSEHOLDS("aantal_part_huishoudens", "AANTAL_HH", "Huishouden Totaal"),
  ALONE("aantal_eenpersoonshuishoudens", "TOTHH_EENP", "Huishouden Eenpersoons"),
  COUPLE(
      "aantal_meerpersoonshuishoudens_zonder_kind",
      "TOTHH_MPZK",
      "Huishouden Meerpersoons zonder kinderen"),
  FAMILY("aantal_tweeouderhuishoudens", "HH_TWEEOUD", "Huishouden Tweeouder"),
  SINGLE_PARENT("aantal_eenouderhuishoudens", "HH_EENOUD", "Huishouden Eenouder"),
  OWNERS("percentage_koopwoningen", "P_KOOPWON", "Woning Koopwoning"),
  PROPERTY_VALUE("gemiddelde_woz_waarde_woning", "WOZWONING", "Woning WOZ-waarde woning"),
  URBANITY("stedelijkheid", "STED", "Dichtheid Stedelijkheid"),
  BIRTHS("aantal_geboorten", "GEBOORTE", "Inwoners gedurende 2023"),
  BENEFITS(
      "aantal_personen_met_uitkering_onder_aowlft",
      "UITKMINAOW",
      "Sociale Zekerheid Personen met WW, Bijstand en/of AO uitkering Beneden AOW-leeftijd");

  /** Inhabitants by age, in the order of the ages. */
  static final List<PublishedColumn> BANDS =
      List.of(UNDER_15, UNDER_25, UNDER_45, UNDER_65, FROM_65);

  /** Households by {@link nl.publiekswijzer.segmentation.HouseholdType}, in its order. */
  static final List<PublishedColumn> TYPES = List.of(ALONE, COUPLE, FAMILY, SINGLE_PARENT);

  private final String told;
  private final List<String> names;

  PublishedColumn(String... names) {
    this.told = names[0];
    this.names = Stream.of(names).map(PublishedColumn::plain).toList();
  }

  /** Place of the column among the names given, the first is 0. */
  OptionalInt find(List<String> plainNames) {
    var undated = plainNames.stream().map(PublishedColumn::plain).toList();
    return names.stream().mapToInt(undated::indexOf).filter(place -> place >= 0).findFirst();
  }

  /** A year at its end does not count: what is of a whole year is headed by that year. */
  private static String plain(String name) {
    return PlainName.of(name).replaceFirst("20\\d\\d$", "");
  }

  /** Whether a name is one of this column. */
  boolean isNamed(String name) {
    return names.contains(plain(name));
  }

  /** The name of today, for people. */
  String told() {
    return told;
  }
}
