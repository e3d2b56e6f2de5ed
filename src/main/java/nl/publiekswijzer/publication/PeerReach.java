// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The reach of other libraries with a publication of the same edition, as one of them may be told.
 *
 * @param libraries behind it, never the own one
 * @param reach households with a member, of every hundred: half of the libraries has more. Their
 *     median in whole points, half up
 * @see PeerReaches why no single library shows in it
 */
public record PeerReach(Among among, int libraries, int reach) {

  /** Which other libraries. */
  public enum Among {
    EDITION("editie", "Alle andere bibliotheken van deze editie"),
    PROVINCE("provincie", "Andere bibliotheken van de provincie"),
    SIZE("omvang", "Andere bibliotheken met half tot twee keer zoveel huishoudens");

    private final String word;
    private final String title;

    Among(String word, String title) {
      this.word = word;
      this.title = title;
    }

    /** As the files call it. */
    public String word() {
      return word;
    }

    /** As people call it. */
    public String title() {
      return title;
    }

    public static Optional<Among> of(String word) {
      return Stream.of(values()).filter(among -> among.word.equals(word)).findFirst();
    }
  }
}
