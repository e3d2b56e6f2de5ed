// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.publiekswijzer.research.store.PropositionCodes;

/** Tells which propositions there are. */
@Dependent
public class KnownPropositions {
  private final PropositionCodes codes;

  @Inject
  public KnownPropositions(PropositionCodes codes) {
    this.codes = codes;
  }

  boolean has(String code) {
    return codes.has(code);
  }
}
