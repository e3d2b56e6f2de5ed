// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.text.Normalizer;
import java.util.Locale;
import nl.publiekswijzer.library.ReportKind;

/**
 * What a file of a publication is called where it is kept: for whom, of what kind, about which
 * area, of which year and version, as in {@code
 * bibliotheek-merelstede_ledenanalyse_de-kempen_2026_v2_cijfers.csv}.
 *
 * @param workArea as it is printed
 */
public record DownloadName(
    String library, ReportKind kind, String workArea, int year, int version) {
  private static final int LONGEST = 48;

  /**
   * The name of one file.
   *
   * @param what of the publication it is; empty for the publication itself
   */
  public String of(String what, String extension) {
    String name =
        "%s_%s_%s_%d_v%d".formatted(plain(library), word(), plain(workArea), year, version);
    return (what.isEmpty() ? name : name + "_" + plain(what)) + "." + extension;
  }

  private String word() {
    return switch (kind) {
      case RESIDENTS -> "inwonersanalyse";
      case MEMBERS -> "ledenanalyse";
      case COMBINED -> "inwoners-en-ledenanalyse";
    };
  }

  /** Lower-case letters and digits of ASCII with hyphens between, cut after a word. */
  private static String plain(String text) {
    String letters = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String words =
        letters.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    if (words.length() <= LONGEST) {
      return words.isEmpty() ? "x" : words;
    }
    int cut = words.lastIndexOf('-', LONGEST);
    return words.substring(0, cut > 0 ? cut : LONGEST);
  }
}
