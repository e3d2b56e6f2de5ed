// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.rest;

import java.util.List;
import nl.publiekswijzer.publication.Reproduction;

/**
 * What came of making a publication again, as the API tells it.
 *
 * @param oordeel word of the verdict
 * @param formaat of the stored figures
 * @param nietVerteld what figures of that format never tell
 */
public record ReproductionView(
    String oordeel,
    String uitleg,
    ReleaseView gemaaktMet,
    ReleaseView ditProgramma,
    int formaat,
    List<String> nietVerteld,
    List<FileView> bestanden) {

  public record ReleaseView(String sjablonen, String programma) {
    static ReleaseView of(Reproduction.Release release) {
      return new ReleaseView(release.templates(), release.software());
    }
  }

  public record FileView(String naam, boolean gelijk, String bewaard, String opnieuwGemaakt) {
    static FileView of(Reproduction.File file) {
      return new FileView(file.name(), file.isSame(), file.stored(), file.made());
    }
  }

  static ReproductionView of(Reproduction found) {
    return new ReproductionView(
        found.verdict().word(),
        found.sentence(),
        ReleaseView.of(found.made()),
        ReleaseView.of(found.running()),
        found.format().number(),
        found.format().untold(),
        found.files().stream().map(FileView::of).toList());
  }
}
