// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.publiekswijzer.household.MatchLevel;
import nl.publiekswijzer.member.MalformedReason;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.UnmatchedReason;

/**
 * What was read and recognised of a member file, as the API tells it; all numbers of rows.
 *
 * @param regels for each reason the first lines of the file it happened on
 * @param regelsNietHerkend the same for rows that were not recognised
 * @param overgeslagenKolommen columns that were not read
 */
public record MatchReportView(
    long geleverd,
    Map<String, Long> onleesbaar,
    Map<String, List<Long>> regels,
    long dubbel,
    long buitenBeschouwing,
    long beschouwd,
    Map<String, Long> herkend,
    Map<String, Long> nietHerkend,
    Map<String, List<Long>> regelsNietHerkend,
    long binnenWerkgebied,
    long buitenWerkgebied,
    List<String> overgeslagenKolommen) {

  static MatchReportView of(MatchReport report) {
    return new MatchReportView(
        report.delivered(),
        keyed(report.malformed(), MatchReportView::word),
        keyed(report.malformedLines(), MatchReportView::word),
        report.repeats(),
        report.excluded(),
        report.considered(),
        keyed(report.matched(), MatchReportView::word),
        keyed(report.unmatched(), MatchReportView::word),
        keyed(report.unmatchedLines(), MatchReportView::word),
        report.inside(),
        report.outside(),
        report.skippedColumns());
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
      case POSTCODE_INVALID -> "postcodeOngeldig";
      case NUMBER_INVALID -> "huisnummerOngeldig";
    };
  }

  private static String word(MatchLevel level) {
    return switch (level) {
      case ADDRESS -> "adres";
      case HOUSE_NUMBER -> "huisnummer";
      case POSTCODE -> "postcode";
    };
  }

  private static String word(UnmatchedReason reason) {
    return switch (reason) {
      case UNKNOWN_POSTCODE -> "postcodeOnbekend";
      case UNKNOWN_NUMBER -> "huisnummerOnbekend";
      case AMBIGUOUS_ADDITION -> "toevoegingOnduidelijk";
    };
  }
}
