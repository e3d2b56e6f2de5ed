// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.rest;

import java.util.List;
import nl.publiekswijzer.request.Reuse;

/**
 * What an answer took from an earlier publication of the same households, as the API tells it.
 *
 * @param kenmerk of that publication
 * @param zelfdeVraag whether it is the answer itself
 * @param nieuwVerbruikt what was drawn on top of it
 */
public record ReuseView(
    String kenmerk, boolean zelfdeVraag, List<String> nieuwVerbruikt, String uitleg) {
  static ReuseView of(Reuse reuse) {
    return new ReuseView(
        reuse.number(),
        reuse.answered(),
        reuse.added().stream().map(Reuse.Added::word).toList(),
        reuse.sentence());
  }
}
