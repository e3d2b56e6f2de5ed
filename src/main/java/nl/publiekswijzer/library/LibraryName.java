// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library;

import java.util.Optional;
import nl.publiekswijzer.pdf.Repertoire;

/** How a library is called: at most 120 characters, all of which can be printed. */
public final class LibraryName {
  public static final String ADVICE =
      "Noem de bibliotheek, in ten hoogste 120 tekens van het Latijnse schrift.";

  /** The same rule for who supports libraries. */
  public static final String ORGANISATION =
      "Noem de organisatie, in ten hoogste 120 tekens van het Latijnse schrift.";

  /** The same whether there is no such library or it is out of reach. */
  public static final String UNKNOWN = "Deze bibliotheek bestaat niet.";

  /** The invented library of the demonstration. */
  public static final String DEMONSTRATION = "Bibliotheek Merelstede";

  private static final int LONGEST = 120;

  private LibraryName() {}

  /** The name without spaces around it; empty when it cannot be a name. */
  public static Optional<String> of(String given) {
    return Names.of(given, LONGEST).filter(Repertoire::prints);
  }
}
