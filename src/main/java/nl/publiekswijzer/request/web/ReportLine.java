package nl.publiekswijzer.request.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.publiekswijzer.household.MatchLevel;
import nl.publiekswijzer.member.MalformedReason;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.UnmatchedReason;

/**
 * A line of the match report as pages show it.
 *
 * @param rows number of rows of the member file
 * @param lines the first lines of the file it happened on; empty when not told
 */
public record ReportLine(String name, long rows, String lines) {
  static List<ReportLine> of(MatchReport report) {
    var all = new ArrayList<ReportLine>();
    all.add(line("Regels in het bestand", report.delivered()));
    report
        .malformed()
        .forEach(
            (reason, rows) -> all.add(new ReportLine(name(reason), rows, numbers(report, reason))));
    all.add(line("Dubbele regels", report.repeats()));
    all.add(line("Buiten beschouwing", report.excluded()));
    all.add(line("Beschouwd", report.considered()));
    report.matched().forEach((level, rows) -> all.add(line(name(level), rows)));
    report.unmatched().forEach((reason, rows) -> all.add(line(name(reason), rows)));
    all.add(line("Binnen het werkgebied", report.inside()));
    all.add(line("Buiten het werkgebied", report.outside()));
    return all;
  }

  private static ReportLine line(String name, long rows) {
    return new ReportLine(name, rows, "");
  }

  private static String numbers(MatchReport report, MalformedReason reason) {
    return report.malformedLines().getOrDefault(reason, List.of()).stream()
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  private static String name(MalformedReason reason) {
    return switch (reason) {
      case POSTCODE_MISSING -> "Onleesbaar: geen postcode";
      case POSTCODE_INVALID -> "Onleesbaar: ongeldige postcode";
      case NUMBER_INVALID -> "Onleesbaar: ongeldig huisnummer";
    };
  }

  private static String name(MatchLevel level) {
    return switch (level) {
      case ADDRESS -> "Herkend op adres";
      case HOUSE_NUMBER -> "Herkend op huisnummer";
      case POSTCODE -> "Herkend op postcode";
    };
  }

  private static String name(UnmatchedReason reason) {
    return switch (reason) {
      case UNKNOWN_POSTCODE -> "Niet herkend: postcode onbekend";
      case UNKNOWN_NUMBER -> "Niet herkend: huisnummer onbekend";
      case AMBIGUOUS_ADDITION -> "Niet herkend: toevoeging onduidelijk";
    };
  }
}
