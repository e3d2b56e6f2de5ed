// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.List;
import java.util.stream.Collectors;

/** A finished document does not pass PDF/A-2a or PDF/UA-1. */
public class NonConformingException extends NotArchivableException {
  private static final long serialVersionUID = 1;

  private final BrokenRule[] rules;

  NonConformingException(List<BrokenRule> rules) {
    super(rules.stream().map(BrokenRule::toString).collect(Collectors.joining("; ")));
    this.rules = rules.toArray(BrokenRule[]::new);
  }

  NonConformingException(String problem) {
    super(problem);
    this.rules = new BrokenRule[0];
  }

  /** The rules it breaks; none when it does not claim to keep them, or not all were checked. */
  public List<BrokenRule> rules() {
    return List.of(rules);
  }
}
