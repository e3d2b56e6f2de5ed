// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.LinkedHashSet;
import java.util.Set;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRBreak;
import net.sf.jasperreports.engine.JRChild;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRElementGroup;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JROrigin;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JasperDesign;

/**
 * Finds what the exporter could not write in a template before it is compiled: better a broken
 * build than a broken publication. Changes the styles of the design it is given; compile another.
 *
 * <p>What an expression gives, such as a property or a style by name, shows only at the fill.
 */
public final class TemplateCheck {
  private final String template;
  private final TemplateStyles styles;
  private final Set<String> problems = new LinkedHashSet<>();

  private TemplateCheck(JasperDesign design) throws JRException {
    this.template = design.getName();
    this.styles = new TemplateStyles(design);
  }

  /**
   * Returns when the exporter can write every element.
   *
   * @throws NotArchivableException with all elements that it cannot, and their places
   * @throws JRException when a file with styles cannot be read
   */
  public static void check(JasperDesign design) throws JRException {
    var check = new TemplateCheck(design);
    for (JRBand band : design.getAllBands()) {
      check.children(band, ((JRDesignBand) band).getOrigin());
    }
    if (!check.problems.isEmpty()) {
      throw new NotArchivableException(String.join("\n", check.problems));
    }
  }

  private void children(JRElementGroup group, JROrigin band) {
    for (JRChild child : group.getChildren()) {
      if (child instanceof JRBreak) {
        continue; // acts at the fill and leaves nothing to write
      }
      if (child instanceof JRElement element) {
        element(element, band);
      }
      if (child instanceof JRElementGroup inner) {
        children(inner, band);
      }
    }
  }

  private void element(JRElement element, JROrigin band) {
    var spot = new TemplateSpot(template, band, element);
    for (JRStyle style : styles.of(element)) {
      TemplateStyles.dress(element, style);
      for (Runnable question : new ElementQuestions(element, spot).all()) {
        ask(question);
      }
    }
  }

  private void ask(Runnable question) {
    try {
      question.run();
    } catch (NotArchivableException e) {
      problems.add(e.getMessage());
    }
  }
}
