// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.publiekswijzer.analysis.Band;
import nl.publiekswijzer.analysis.ChangeLine;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.analysis.PartLine;
import nl.publiekswijzer.analysis.Quadrant;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.member.HouseholdCard;
import nl.publiekswijzer.publication.AreaFigures;
import nl.publiekswijzer.publication.AreaProfile;
import nl.publiekswijzer.publication.MemberFigures;
import nl.publiekswijzer.publication.MunicipalityLine;
import nl.publiekswijzer.publication.Protection;
import nl.publiekswijzer.publication.ProtectionNote;

/** The published figures by the Dutch names that they have for machines; no value, no name. */
final class FigureWords {
  private FigureWords() {}

  static Map<String, Object> totals(AreaFigures area) {
    return given("huishoudens", area.households(), "huishoudensLandelijk", area.baseHouseholds());
  }

  static Map<String, Object> of(WorkAreaLine line) {
    if (Content.isEmpty(line)) {
      return given("huishoudens", line.households(), "aandeelLandelijk", line.baseShare());
    }
    return given(
        "huishoudens", line.households(),
        "aandeel", line.share(),
        "aandeelLandelijk", line.baseShare(),
        "index", line.index(),
        "band", line.band() == null ? null : band(line.band()),
        "onzeker", line.uncertain() ? true : null,
        "meerDan90Procent", line.exact() || line.pooled() ? null : true);
  }

  static Map<String, Object> of(MunicipalityLine line) {
    return given(
        "huishoudens", line.households(),
        "ledenhuishoudens", line.members(),
        "dekkingsgraad", line.penetration());
  }

  static Map<String, Object> of(PartLine line) {
    return given(
        "gemeente", line.place(),
        "huishoudens", line.households(),
        "grootsteSegment", line.dominant(),
        "opvallendSegment", line.over(),
        "aandeelKlasse", line.chosenClass(),
        "ledenhuishoudens", line.members(),
        "dekkingsgraad", line.penetration(),
        "geenLid", line.potential() == null ? null : line.nonMembers(),
        "potentieelBijGemiddelde", line.potential());
  }

  static Map<String, Object> of(ChangeLine line) {
    return given(
        "huishoudensToen", line.householdsBefore(),
        "huishoudensNu", line.households(),
        "aandeelVerschil", line.shareChange(),
        "ledenhuishoudensToen", line.membersBefore(),
        "ledenhuishoudensNu", line.members(),
        "dekkingsgraadToen", line.penetrationBefore(),
        "dekkingsgraadNu", line.penetration(),
        "doorGebied", line.byArea(),
        "doorBereik", line.byReach(),
        "zeker", line.byReach() == null ? null : line.certain());
  }

  static Map<String, Object> of(ProtectionNote note) {
    return given(
        "sleutelsHuishoudens", note.householdKeys(),
        "sleutelLeden", note.memberKey(),
        "rho", note.rho(),
        "epsilon", note.epsilon(),
        "verbruikt", note.spent(),
        "grens", note.limit(),
        "hergebruik", note.reuse());
  }

  static Map<String, Object> of(AreaProfile.Row row) {
    return given("aandeel", row.share(), "aandeelLandelijk", row.baseShare());
  }

  static Map<String, Object> totals(AreaProfile profile) {
    return given(
        "inwoners", profile.inhabitants(),
        "woningwaardeDuizendEuro", profile.propertyValue(),
        "woningwaardeLandelijkDuizendEuro", profile.basePropertyValue());
  }

  static Map<String, Object> totals(MemberFigures members) {
    return given(
        "ledenhuishoudens", members.households(),
        "dekkingsgraad", members.penetration(),
        "jeugdleden", members.youth(),
        "volwassenLeden", members.adult());
  }

  static Map<String, Object> of(MemberLine line) {
    if (Content.isEmpty(line)) {
      return given("ledenhuishoudens", line.members());
    }
    return given(
        "ledenhuishoudens", line.members(),
        "aandeel", line.share(),
        "aandeelWerkgebied", line.areaShare(),
        "index", line.index(),
        "band", line.band() == null ? null : band(line.band()),
        "dekkingsgraad", line.penetration(),
        "verschil", line.gap(),
        "potentieelBijGemiddelde", line.potential(),
        "geenLid", line.nonMembers(),
        "onzeker", line.exact() ? line.uncertain() : null,
        "groep", line.quadrant() == null ? null : quadrant(line.quadrant()),
        "meerDan90Procent", line.exact() || line.pooled() ? null : true);
  }

  static String part(Enum<?> key) {
    return switch (key.name()) {
      case "POSTCODE_MISSING" -> "PostcodeOntbreekt";
      case "POSTCODE_INVALID" -> "PostcodeOnjuist";
      case "POSTCODE_INCOMPLETE" -> "PostcodeOnvolledig";
      case "NUMBER_MISSING" -> "HuisnummerOntbreekt";
      case "NUMBER_INVALID" -> "HuisnummerOnjuist";
      case "DATE" -> "HuisnummerDatum";
      case "TIME" -> "HuisnummerTijd";
      case "POWER_OF_TEN" -> "HuisnummerMachtVanTien";
      case "THOUSANDS_SIGN" -> "HuisnummerDuizendtal";
      case "FRACTION" -> "HuisnummerBreuk";
      case "NEGATIVE" -> "HuisnummerNegatief";
      case "FREE_TEXT" -> "HuisnummerVrijeTekst";
      case "ADDRESS" -> "OpAdres";
      case "SPELLING" -> "OpAndereSchrijfwijze";
      case "HOUSE_NUMBER" -> "OpHuisnummer";
      case "POSTCODE" -> "OpPostcode";
      case "UNKNOWN_POSTCODE" -> "PostcodeOnbekend";
      case "UNKNOWN_NUMBER" -> "HuisnummerOnbekend";
      case "AMBIGUOUS_ADDITION" -> "ToevoegingOnduidelijk";
      case "CONTRADICTORY_PARTS" -> "DelenTegenstrijdig";
      default -> throw new IllegalArgumentException("no Dutch name for " + key);
    };
  }

  /** A kind of cards, by the name of its {@link HouseholdCard}. */
  static String card(String name) {
    return HouseholdCard.valueOf(name).word();
  }

  static String band(Band band) {
    return switch (band) {
      case UNDER -> "onder";
      case AVERAGE -> "gemiddeld";
      case OVER -> "boven";
    };
  }

  static String quadrant(Quadrant quadrant) {
    return switch (quadrant) {
      case CORE -> "kern";
      case DEVELOPMENTAL -> "ontwikkel";
      case NICHE -> "niche";
      case OTHER -> "overig";
    };
  }

  static String protection(Protection protection) {
    return switch (protection) {
      case DRAWN -> "OB-2";
      case DRAWN_EXACT_MEMBERS -> "OB-2ZonderAfwijkingLeden";
      case ROUNDED -> "afgerond";
      case NOISE -> "afwijking";
      case WITHOUT_NOISE -> "zonderAfwijking";
    };
  }

  private static Map<String, Object> given(Object... namesAndValues) {
    var figures = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] != null) {
        figures.put((String) namesAndValues[i], namesAndValues[i + 1]);
      }
    }
    return figures;
  }
}
