// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/** The compiled report templates on the class path, each loaded once. */
public final class Templates {
  private static final Map<String, JasperReport> LOADED = new ConcurrentHashMap<>();

  private Templates() {}

  /** Fills a part in Dutch, in Dutch time, whatever the server is set to. */
  static JasperPrint fill(Part part) {
    Map<String, Object> parameters = new HashMap<>(part.parameters());
    parameters.put("anchor", part.name());
    parameters.put(JRParameter.REPORT_LOCALE, Dutch.LOCALE);
    parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone(Dutch.ZONE));
    try {
      var print =
          JasperFillManager.fillReport(
              LOADED.computeIfAbsent(part.template(), Templates::load),
              parameters,
              new RecordRows(part.rows()));
      print.setName(part.name());
      return print;
    } catch (JRException e) {
      throw new IllegalStateException("the part " + part.name() + " cannot be filled", e);
    }
  }

  private static JasperReport load(String template) {
    String resource = "/" + template + "/" + template + ".jasper";
    try (InputStream in = Templates.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the shipped template " + resource + " is missing");
      }
      return (JasperReport) JRLoader.loadObject(in);
    } catch (JRException e) {
      throw new IllegalStateException("the template " + resource + " cannot be loaded", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
