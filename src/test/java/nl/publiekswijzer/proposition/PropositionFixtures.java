// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Propositions for tests. */
final class PropositionFixtures {
  static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  private PropositionFixtures() {}

  static Proposition shared(String code, String name, LibraryFunction function) {
    var content =
        new PropositionContent(
            name,
            List.of(),
            "Wij beloven iets.",
            CovenantTask.LITERACY,
            function,
            DeliveryForm.PLACE,
            "",
            List.of(),
            List.of());
    return new Proposition(
        code, 1, Optional.empty(), "", content, PropositionStatus.IN_USE, TODAY, Optional.empty());
  }
}
