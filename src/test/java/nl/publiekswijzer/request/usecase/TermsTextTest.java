// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.publiekswijzer.area.ComparisonBase;
import nl.publiekswijzer.member.FileStatement;
import nl.publiekswijzer.request.OrderTerms;
import org.junit.jupiter.api.Test;

class TermsTextTest {
  @Test
  void nothingTypedIsTheUsual() {
    assertEquals(OrderTerms.USUAL, new TermsText(null, " ", "", null, null, null).terms());
  }

  @Test
  void whatIsTypedIsReadAndWrittenTheSame() {
    var typed =
        new TermsText(
            "2026-01-31", "12.650", " 2025-12-31 ", "GEMEENTEN", List.of("Zeist", ""), null);

    var terms = typed.terms();

    assertEquals(
        new FileStatement(LocalDate.of(2026, 1, 31), 12_650L, LocalDate.of(2025, 12, 31)),
        terms.file());
    assertEquals(
        new ComparisonBase(ComparisonBase.Kind.MUNICIPALITIES, List.of("Zeist")), terms.base());
    assertEquals(
        new TermsText("2026-01-31", "12650", "2025-12-31", "GEMEENTEN", List.of("Zeist"), null),
        TermsText.of(terms, List.of("Zeist")));
  }

  @Test
  void allThatCannotBeReadIsToldAtOnce() {
    assertEquals(
        List.of(
            "peildatum: Schrijf de datum als jaar-maand-dag, zoals 2026-01-31.",
            "ledental: Schrijf het ledental in cijfers.",
            "ledentalPer: Schrijf de datum als jaar-maand-dag, zoals 2026-01-31.",
            "basis: Kies waarmee u vergelijkt: het land, de provincie of gemeenten."),
        AskingFixtures.mistakes(
            () ->
                new TermsText("31-1-2026", "veel", "2026-02-30", "WERELD", List.of(), null)
                    .terms()));
  }
}
