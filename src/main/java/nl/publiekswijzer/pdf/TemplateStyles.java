// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRReportTemplate;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;

/** The styles of a template and of the files it names, which the engine only joins at the fill. */
final class TemplateStyles {
  private final Map<String, JRStyle> byName = new LinkedHashMap<>();

  TemplateStyles(JasperDesign design) throws JRException {
    var loader = JRXmlTemplateLoader.getInstance(DefaultJasperReportsContext.getInstance());
    for (JRReportTemplate file : design.getTemplates()) {
      String name = file.getSourceExpression().getText().replace("\"", "").strip();
      add(loader.loadTemplate(name).getStyles());
    }
    add(design.getStyles());
  }

  private void add(JRStyle[] styles) {
    for (JRStyle style : styles) {
      JRStyle parent = byName.get(String.valueOf(style.getStyleNameReference()));
      if (parent != null) {
        ((JRDesignStyle) style).setParentStyle(parent);
      }
      byName.put(style.getName(), style);
    }
  }

  /**
   * The styles an element can take: its own or the usual one, and what these say under a condition.
   */
  List<JRStyle> of(JRElement element) {
    String name = element.getStyleName();
    var styles = new ArrayList<JRStyle>();
    JRStyle style = name == null ? usual() : byName.get(name);
    styles.add(style);
    for (JRStyle s = style; s != null; s = s.getStyle()) {
      if (s.getConditionalStyles() != null) {
        styles.addAll(List.of(s.getConditionalStyles()));
      }
    }
    return styles;
  }

  private JRStyle usual() {
    return byName.values().stream().filter(JRStyle::isDefault).findFirst().orElse(null);
  }

  /** Makes the element look as it would in this style. */
  static void dress(JRElement element, JRStyle style) {
    if (style != null) {
      ((JRDesignElement) element).setStyle(style);
    }
  }
}
