// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.util.List;

/**
 * What came of making a publication again from all that is stored of it.
 *
 * @param made by which release it was made
 * @param running this release
 * @param format of the stored figures
 * @param files compared with what is stored; empty where that cannot be judged
 * @param obstacle why it cannot be judged, in Dutch; empty where it was
 */
public record Reproduction(
    Release made, Release running, FiguresFormat format, List<File> files, String obstacle) {
  public Reproduction {
    files = List.copyOf(files);
  }

  /**
   * What a publication is made by.
   *
   * @param templates digest of all that has a part in what is printed
   * @param software release of the program
   */
  public record Release(String templates, String software) {}

  /**
   * One file.
   *
   * @param stored SHA-256 of what is stored
   * @param made SHA-256 of what was made now
   */
  public record File(String name, String stored, String made) {
    public boolean isSame() {
      return stored.equals(made);
    }
  }

  /** What was found. */
  public enum Verdict {
    SAME("GELIJK"),
    DIFFERENT("VERSCHILLEND"),
    UNKNOWN("NIET_TE_BEOORDELEN");

    private final String word;

    Verdict(String word) {
      this.word = word;
    }

    /** As the interface calls it. */
    public String word() {
      return word;
    }
  }

  public Verdict verdict() {
    if (!obstacle.isEmpty()) {
      return Verdict.UNKNOWN;
    }
    return files.stream().allMatch(File::isSame) ? Verdict.SAME : Verdict.DIFFERENT;
  }

  /** The verdict in a sentence, in Dutch. */
  public String sentence() {
    return switch (verdict()) {
      case SAME -> "Opnieuw gemaakt uit de bewaarde cijfers: elk bestand is byte voor byte gelijk.";
      case DIFFERENT ->
          "Opnieuw gemaakt uit de bewaarde cijfers: %s wijkt af van wat bewaard is."
              .formatted(
                  String.join(
                      ", ", files.stream().filter(f -> !f.isSame()).map(File::name).toList()));
      case UNKNOWN -> obstacle;
    };
  }
}
