// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a work area is compared with, as it was chosen.
 *
 * @param codes of provinces or municipalities, in order; no province stands for those of the work
 *     area
 */
public record ComparisonBase(Kind kind, List<String> codes) {
  /** All households of the edition. */
  public static final ComparisonBase COUNTRY = new ComparisonBase(Kind.COUNTRY, List.of());

  public ComparisonBase {
    kind = kind == null ? Kind.COUNTRY : kind;
    codes = codes == null ? List.of() : codes.stream().distinct().sorted().toList();
  }

  /** How large it is. */
  public enum Kind {
    COUNTRY("LAND"),
    PROVINCE("PROVINCIE"),
    MUNICIPALITIES("GEMEENTEN");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** As the interface calls it. */
    public String word() {
      return word;
    }

    public static Optional<Kind> of(String word) {
      return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
  }

  public boolean isCountry() {
    return kind == Kind.COUNTRY;
  }
}
