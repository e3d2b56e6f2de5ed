// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.publiekswijzer.member.FileStatement;
import nl.publiekswijzer.request.OrderTerms;
import org.junit.jupiter.api.Test;

class TermsTextTest {
  @Test
  void nothingTypedIsTheUsual() {
    assertEquals(OrderTerms.USUAL, new TermsText(null, " ", "").terms());
  }

  @Test
  void whatIsTypedIsReadAndWrittenTheSame() {
    var typed = new TermsText("2026-01-31", "12.650", " 2025-12-31 ");

    var terms = typed.terms();

    assertEquals(
        new FileStatement(LocalDate.of(2026, 1, 31), 12_650L, LocalDate.of(2025, 12, 31)),
        terms.file());
    assertEquals(new TermsText("2026-01-31", "12650", "2025-12-31"), TermsText.of(terms));
  }

  @Test
  void allThatCannotBeReadIsToldAtOnce() {
    assertEquals(
        List.of(
            "peildatum: Schrijf de datum als jaar-maand-dag, zoals 2026-01-31.",
            "ledental: Schrijf het ledental in cijfers.",
            "ledentalPer: Schrijf de datum als jaar-maand-dag, zoals 2026-01-31."),
        AskingFixtures.mistakes(() -> new TermsText("31-1-2026", "veel", "2026-02-30").terms()));
  }
}
