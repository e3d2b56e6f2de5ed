// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import nl.publiekswijzer.disclosure.DrawKey;
import nl.publiekswijzer.disclosure.MatchNoise;
import nl.publiekswijzer.disclosure.Plausibility;
import nl.publiekswijzer.disclosure.Rules;
import nl.publiekswijzer.disclosure.UploadRules;
import nl.publiekswijzer.member.CountedMembers;
import nl.publiekswijzer.member.MatchReport;

/**
 * Judges a member file (OB-2, rules R2, R3 and R5) by its recognition as the match report would
 * tell it, and by the file alone. Nothing else is drawn for it: whether a file is taken is told to
 * whoever asks, sixty times a year, and no ledger is charged, so a decision by any other figure
 * would be a second answer about every address. This one follows from the first, which the bound of
 * {@link MatchNoise} is for. The floor is decided here and nowhere later.
 */
final class FileJudging {
  /** Tells no number and no reason: both would depend on households. */
  static final String TOO_SMALL =
      "Het bestand is te klein voor dit werkgebied, of veel adressen zijn niet herkend. Controleer of"
          + " het werkgebied klopt en of de kolommen postcode, huisnummer en toevoeging goed zijn"
          + " gevuld, en lever het hele ledenbestand opnieuw aan. Adressen kunt u vooraf controleren"
          + " in het openbare adressenregister (BAG).";

  private static final Plausibility PLAUSIBILITY = new Plausibility(UploadRules.STANDARD);

  private final DrawKey key;

  FileJudging(DrawKey key) {
    this.key = key;
  }

  /**
   * What is said to who sent the file.
   *
   * @param refusal empty when the file is taken
   */
  record Verdict(MatchReport report, Optional<String> refusal) {}

  /**
   * @param delivered digest of the rows as they were delivered
   * @param file what depends on the file alone
   */
  Verdict judge(CountedMembers members, String delivered, MatchReport file) {
    if (file.inside() * 100 < file.recognisable() * UploadRules.STANDARD.matchRate()) {
      return new Verdict(file, Optional.of(unreadable(file)));
    }
    var matches = members.matches();
    int[] drawn = new MatchNoise(key, delivered).drawn(matches.counts());
    var told = matches.told(MatchNoise.tens(drawn));
    if (told.recognised() < Rules.STANDARD.memberFile()) {
      return new Verdict(file, Optional.of(TOO_SMALL));
    }
    var typed = members.typed();
    var report = file.with(told);
    return new Verdict(
        report,
        PLAUSIBILITY.objection(
            typed.houses(), typed.largestStreet(), report.recognition().orElse(0)));
  }

  /** By the file alone: so few rows can be read that whoever lives where changes nothing. */
  private static String unreadable(MatchReport file) {
    return "Van de %s leden die tellen, kan bij %s het adres niet worden gelezen. Kijk hieronder per reden"
            .formatted(dutch(file.recognisable()), dutch(file.recognisable() - file.inside()))
        + " in welke regels, verbeter de kolommen postcode, huisnummer en toevoeging, en lever het"
        + " hele ledenbestand opnieuw aan.";
  }

  private static String dutch(long number) {
    return NumberFormat.getIntegerInstance(Locale.forLanguageTag("nl-NL")).format(number);
  }
}
