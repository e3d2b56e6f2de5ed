// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JROrigin;

/** Where an element of a template stands, in words for who has to mend it. */
record TemplateSpot(String template, JROrigin band, JRElement element) implements Spot {
  @Override
  public NotArchivableException refuse(String problem) {
    return new NotArchivableException(problem + ": " + this);
  }

  @Override
  public String toString() {
    String kind = Place.kind(element);
    return "%s at %d,%d in the %s of template %s"
        .formatted(
            element.getKey() == null ? kind : kind + " '" + element.getKey() + "'",
            element.getX(),
            element.getY(),
            bandName(),
            template);
  }

  private String bandName() {
    String name = band.getBandType().getName();
    return band.getGroupName() == null ? name : name + " of " + band.getGroupName();
  }
}
