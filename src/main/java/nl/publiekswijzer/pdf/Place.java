// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.Locale;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;

/** Where an element stands, in words for who has to mend the template; pages count from 1. */
record Place(String report, int page, JRPrintElement element) implements Spot {
  private static final int EXCERPT = 40;

  @Override
  public NotArchivableException refuse(String problem) {
    return new NotArchivableException(problem, this);
  }

  @Override
  public String toString() {
    return "%s at %d,%d on page %d of report %s"
        .formatted(description(), element.getX(), element.getY(), page, report);
  }

  private String description() {
    String name = element.getKey() == null ? kind() : kind() + " '" + element.getKey() + "'";
    return element instanceof JRPrintText text ? name + " \"" + excerpt(text) + "\"" : name;
  }

  private String kind() {
    return kind(element);
  }

  /** What sort of element it is, in one word. */
  static String kind(Object element) {
    String type = element.getClass().getSimpleName();
    return type.replaceAll("^(JR)?(Base|Template|Design)?(Print)?", "").toLowerCase(Locale.ROOT);
  }

  private static String excerpt(JRPrintText text) {
    String full = String.valueOf(text.getFullText());
    return full.length() <= EXCERPT ? full : full.substring(0, EXCERPT) + "…";
  }
}
