// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.member.FileStatement;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.Today;
import nl.publiekswijzer.request.OrderTerms;

/** The checks of what an order chooses beside its area and themes. */
@Dependent
public class TermsCheck {
  private static final int OLDEST = 5;
  private static final long MOST_MEMBERS = 5_000_000;

  private final Clock clock;

  @Inject
  public TermsCheck(Clock clock) {
    this.clock = clock;
  }

  List<Fault> faults(ReportKind kind, OrderTerms terms) {
    var faults = new ArrayList<Fault>();
    if (!kind.needsMemberFile()) {
      if (!terms.equals(terms.withoutMembers())) {
        faults.add(
            new Fault(
                "peildatum",
                "Een inwonersanalyse gebruikt geen ledenbestand. Laat weg wat daarover gaat."));
      }
      return faults;
    }
    checkFile(terms.file(), faults);
    return faults;
  }

  private void checkFile(FileStatement file, List<Fault> faults) {
    checkDate("peildatum", "De peildatum van het ledenbestand", file.referenceDate(), faults);
    checkDate("ledentalPer", "De datum van het ledental", file.membersOn(), faults);
    if (file.members() != null && (file.members() < 1 || file.members() > MOST_MEMBERS)) {
      faults.add(
          new Fault("ledental", "Geef het ledental als een getal van 1 tot en met 5.000.000."));
    }
    if (file.members() != null && file.membersOn() == null) {
      faults.add(new Fault("ledentalPer", "Noem bij het ledental ook de dag waarop het gold."));
    }
    if (file.members() == null && file.membersOn() != null) {
      faults.add(new Fault("ledental", "Noem bij de datum ook het ledental."));
    }
  }

  private void checkDate(String field, String name, LocalDate day, List<Fault> faults) {
    if (day == null) {
      return;
    }
    var today = Today.in(clock);
    if (day.isAfter(today)) {
      faults.add(new Fault(field, name + " ligt in de toekomst."));
    } else if (day.isBefore(today.minusYears(OLDEST))) {
      faults.add(new Fault(field, name + " is meer dan vijf jaar geleden."));
    }
  }
}
