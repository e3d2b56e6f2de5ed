// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.member.FileStatement;
import nl.publiekswijzer.request.OrderTerms;
import org.junit.jupiter.api.Test;

class TermsCheckTest {
  /** In the Netherlands it is the tenth already. */
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-09T23:30:00Z"), ZoneOffset.UTC);

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private static List<String> faults(ReportKind kind, FileStatement file) {
    return new TermsCheck(CLOCK)
        .faults(kind, new OrderTerms(null, file, null, null)).stream()
            .map(fault -> fault.field() + ": " + fault.message())
            .toList();
  }

  @Test
  void todayAndFiveYearsAgoAreGoodDates() {
    for (LocalDate day : List.of(TODAY, TODAY.minusYears(5))) {
      assertEquals(List.of(), faults(ReportKind.MEMBERS, new FileStatement(day, 650L, day)));
    }
  }

  @Test
  void datesInTheFutureOrLongAgoAreRefused() {
    assertEquals(
        List.of(
            "peildatum: De peildatum van het ledenbestand ligt in de toekomst.",
            "ledentalPer: De datum van het ledental is meer dan vijf jaar geleden."),
        faults(
            ReportKind.COMBINED,
            new FileStatement(TODAY.plusDays(1), 650L, TODAY.minusYears(5).minusDays(1))));
  }

  @Test
  void aNumberOfMembersAndItsDateGoTogether() {
    assertEquals(
        List.of("ledentalPer: Noem bij het ledental ook de dag waarop het gold."),
        faults(ReportKind.MEMBERS, new FileStatement(null, 650L, null)));
    assertEquals(
        List.of("ledental: Noem bij de datum ook het ledental."),
        faults(ReportKind.MEMBERS, new FileStatement(null, null, TODAY)));
    assertEquals(
        List.of("ledental: Geef het ledental als een getal van 1 tot en met 5.000.000."),
        faults(ReportKind.MEMBERS, new FileStatement(null, 0L, TODAY)));
  }

  @Test
  void anAnalysisOfResidentsSaysNothingOfAMemberFile() {
    assertEquals(
        List.of(
            "peildatum: Een inwonersanalyse gebruikt geen ledenbestand. Laat weg wat daarover"
                + " gaat."),
        faults(ReportKind.RESIDENTS, new FileStatement(TODAY, null, null)));
    assertEquals(List.of(), faults(ReportKind.RESIDENTS, FileStatement.NONE));
  }
}
