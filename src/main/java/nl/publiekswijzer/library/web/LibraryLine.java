// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.library.Arrangement;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.library.SupportOrganisation;
import nl.publiekswijzer.library.usecase.Organising;
import nl.publiekswijzer.platform.web.Speech;

/**
 * A library as pages show it.
 *
 * @param province empty for one of which it was never said
 * @param isil empty where it is not known
 * @param supporter empty where nobody serves the province
 */
public record LibraryLine(
    String id,
    String name,
    String province,
    String isil,
    String supporter,
    String kinds,
    String resultTo) {

  static LibraryLine of(Organising.Kept kept, Speech words) {
    var library = kept.library();
    return new LibraryLine(
        library.id().toString(),
        library.name(),
        library.province() == null ? "" : library.province(),
        library.isil().orElse(""),
        kept.supporter().map(SupportOrganisation::name).orElse(""),
        kinds(library.arrangement(), words),
        words.of("library.result-to", library.arrangement().resultTo()));
  }

  private static String kinds(Arrangement arrangement, Speech words) {
    return arrangement.kinds().isEmpty()
        ? words.get("library.kinds.none")
        : Stream.of(ReportKind.values())
            .filter(arrangement.kinds()::contains)
            .map(kind -> words.of("request.kind", kind))
            .collect(Collectors.joining(", "));
  }

  /** What is searched in. */
  String text() {
    return String.join(" ", name, province, isil, supporter);
  }
}
