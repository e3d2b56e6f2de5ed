// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.usecase;

import jakarta.enterprise.context.Dependent;

/**
 * Tells which codes a proposition can have. There is no list of propositions here to look in, so
 * every code of the right form counts; this is the place to look it up.
 */
@Dependent
public class KnownPropositions {
  private static final String FORM = "[a-z0-9-]{2,60}";

  boolean has(String code) {
    return code.matches(FORM);
  }
}
