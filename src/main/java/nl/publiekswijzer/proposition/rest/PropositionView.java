// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.rest;

import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.proposition.Proposition;
import nl.publiekswijzer.proposition.Target;

/**
 * A proposition as the interface tells it.
 *
 * @param bibliotheek whose own it is; null for one that the network shares
 * @param segmenten catalogue, colon, code of each
 * @param opvolger code of what took its place; null where nothing did
 */
public record PropositionView(
    String code,
    int versie,
    String bibliotheek,
    String naam,
    List<String> andereNamen,
    String belofte,
    String opgave,
    String functie,
    String vorm,
    String programma,
    List<String> segmenten,
    List<String> themas,
    String status,
    String geldigVan,
    String opvolger) {

  static PropositionView of(Proposition proposition) {
    var content = proposition.content();
    return new PropositionView(
        proposition.code(),
        proposition.version(),
        proposition.libraryId().map(UUID::toString).map(id -> proposition.library()).orElse(null),
        content.name(),
        content.otherNames(),
        content.promise(),
        content.task().word(),
        content.function().word(),
        content.form().word(),
        content.programme(),
        content.segments().stream().map(Target::text).toList(),
        content.themes().stream().map(Target::text).toList(),
        proposition.status().word(),
        proposition.validFrom().toString(),
        proposition.successor().orElse(null));
  }
}
