// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.publiekswijzer.pdf.ArchivalCheck;
import nl.publiekswijzer.pdf.ArchivalSettings;
import nl.publiekswijzer.pdf.ArchivalStandard;
import nl.publiekswijzer.publication.AreaPlan;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.PublicationFile;
import nl.publiekswijzer.segmentation.OpenSegmentation;
import nl.publiekswijzer.segmentation.SegmentGuide;

/**
 * Makes and checks an invented publication and throws it away, so that templates, typeface and
 * rules are loaded before the first library waits for them.
 */
@Dependent
public class WarmUp {
  private final PublicationMaking making;
  private final ArchivalCheck check;
  private final ArchivalStandard standard;

  @Inject
  public WarmUp(PublicationMaking making, ArchivalCheck check, ArchivalSettings settings) {
    this.making = making;
    this.check = check;
    this.standard = settings.standard();
  }

  public void run() {
    check.warmUp(pdf());
  }

  private byte[] pdf() {
    var guide = new SegmentGuide(OpenSegmentation.descriptions(), OpenSegmentation.themes());
    var imprint =
        new Imprint("PW-0-0", 2000, 1, Instant.EPOCH, making.templates(), "-", standard, "");
    return making
        .make(InventedFigures.figures(), new Backdrop(AreaPlan.NONE, guide), imprint)
        .all()
        .stream()
        .filter(file -> file.name().equals(PublicationFile.PDF))
        .findFirst()
        .orElseThrow()
        .content();
  }
}
