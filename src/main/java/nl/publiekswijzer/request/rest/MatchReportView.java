// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.publiekswijzer.member.MalformedReason;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.UnmatchedReason;

/**
 * What was read and recognised of a member file, as the API tells it; all numbers of rows, but
 * those of {@code herkenning}.
 *
 * @param regels for each reason the first lines of the file it happened on
 * @param postcodeBestaatNiet rows whose postcode area does not exist
 * @param regelsPostcodeBestaatNiet the first lines of the file it happened on
 * @param overgeslagenKolommen columns that were not read
 * @param herkenning absent where the file is too small to tell, and in reports of scheme OB-1
 * @param procentHerkenning rows that were recognised, of all that count, those that cannot be read
 *     among them; absent likewise
 * @param lezing how the file was read
 */
public record MatchReportView(
    long geleverd,
    Map<String, Long> onleesbaar,
    Map<String, List<Long>> regels,
    long dubbel,
    long buitenBeschouwing,
    long beschouwd,
    long binnenWerkgebied,
    long buitenWerkgebied,
    long postcodeBestaatNiet,
    List<Long> regelsPostcodeBestaatNiet,
    List<String> overgeslagenKolommen,
    RecognitionView herkenning,
    Integer procentHerkenning,
    MemberFileFormView lezing) {

  static MatchReportView of(MatchReport report) {
    return new MatchReportView(
        report.delivered(),
        keyed(report.malformed(), MatchReportView::word),
        keyed(report.malformedLines(), MatchReportView::word),
        report.repeats(),
        report.excluded(),
        report.considered(),
        report.inside(),
        report.outside(),
        report.unmatched().getOrDefault(UnmatchedReason.UNKNOWN_POSTCODE, 0L),
        report.unmatchedLines().getOrDefault(UnmatchedReason.UNKNOWN_POSTCODE, List.of()),
        report.skippedColumns(),
        report.drawn() == null ? null : RecognitionView.of(report.drawn()),
        report.recognition().isPresent() ? report.recognition().getAsInt() : null,
        MemberFileFormView.of(report.form()));
  }

  private static <K, V> Map<String, V> keyed(Map<K, V> map, Function<K, String> word) {
    return map.entrySet().stream()
        .collect(
            Collectors.toMap(
                e -> word.apply(e.getKey()), Map.Entry::getValue, (a, b) -> a, TreeMap::new));
  }

  private static String word(MalformedReason reason) {
    return switch (reason) {
      case POSTCODE_MISSING -> "postcodeOntbreekt";
      case POSTCODE_INCOMPLETE -> "postcodeOnvolledig";
      case POSTCODE_INVALID -> "postcodeOngeldig";
      case NUMBER_MISSING -> "huisnummerOntbreekt";
      case NUMBER_INVALID -> "huisnummerOngeldig";
      case DATE -> "datum";
      case TIME -> "tijd";
      case POWER_OF_TEN -> "machtVanTien";
      case THOUSANDS_SIGN -> "duizendtal";
      case FRACTION -> "breuk";
      case NEGATIVE -> "negatief";
      case FREE_TEXT -> "vrijeTekst";
    };
  }
}
