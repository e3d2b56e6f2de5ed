// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.usecase;

import java.util.List;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.library.Branch;
import nl.publiekswijzer.library.Isil;
import nl.publiekswijzer.library.store.MunicipalityRepository;
import nl.publiekswijzer.platform.InvalidInput;

/** Branches as somebody entered them, with their codes as they are written. */
record BranchPlaces(MunicipalityRepository municipalities) {
  private static final String FIELD = "vestigingen";

  /**
   * @throws InvalidInput when a branch has no name or code of its own, or a code or municipality
   *     that is none
   */
  List<Branch> of(List<Branch> entered) {
    if (entered.stream().anyMatch(branch -> !branch.isNamed())
        || entered.stream().map(Branch::code).distinct().count() != entered.size()) {
      throw new InvalidInput(
          FIELD, "Geef elke vestiging een eigen code (tot 20) en een naam (tot 120).");
    }
    return entered.stream().map(this::placed).toList();
  }

  private Branch placed(Branch branch) {
    return new Branch(branch.code(), branch.name(), isil(branch), municipality(branch));
  }

  private static String isil(Branch branch) {
    return branch.isil().isEmpty()
        ? ""
        : Isil.of(branch.isil())
            .orElseThrow(() -> new InvalidInput(FIELD, branch.name() + ": " + Isil.ADVICE));
  }

  private String municipality(Branch branch) {
    return branch.municipality().isEmpty()
        ? ""
        : municipalities
            .find(branch.municipality())
            .map(Municipality::code)
            .orElseThrow(
                () ->
                    new InvalidInput(
                        FIELD,
                        branch.name()
                            + ": deze gemeente staat in geen editie. Schrijf de naam of de"
                            + " CBS-code, of laat haar weg."));
  }
}
