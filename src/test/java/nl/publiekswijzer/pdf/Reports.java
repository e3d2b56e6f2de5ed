// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;

/** Test templates, filled and exported with fixed locale, zone and birth. */
final class Reports {
  static final DocumentDescription DESCRIPTION =
      new DocumentDescription(
          "Publiek van de bibliotheek & omgeving",
          "Bibliotheek De Lage Landen",
          Instant.parse("2026-01-31T09:30:00Z"));

  private Reports() {}

  static JasperReport compile(String name) {
    return compileText(read(name));
  }

  /** One page that holds just these elements. */
  static JasperPrint page(String elements) {
    String template = read("frame").replace("<!-- elements -->", elements);
    return fill(compileText(template), Map.of(), List.of());
  }

  private static JasperReport compileText(String jrxml) {
    try {
      byte[] bytes = jrxml.getBytes(StandardCharsets.UTF_8);
      return JasperCompileManager.compileReport(new ByteArrayInputStream(bytes));
    } catch (JRException e) {
      throw new IllegalStateException(e);
    }
  }

  static String read(String name) {
    try (InputStream in = Reports.class.getResourceAsStream("/pdf/" + name + ".jrxml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JasperPrint fill(
      JasperReport report, Map<String, Object> parameters, List<Map<String, ?>> rows) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.put(JRParameter.REPORT_LOCALE, Locale.forLanguageTag("nl-NL"));
    all.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("Europe/Amsterdam"));
    try {
      return JasperFillManager.fillReport(
          report, all, new JRMapCollectionDataSource(List.copyOf(rows)));
    } catch (JRException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] export(JasperPrint... prints) {
    return export(Inks.STANDARD, prints);
  }

  static byte[] export(Inks inks, JasperPrint... prints) {
    return export(DESCRIPTION, inks, prints);
  }

  static byte[] export(ArchivalStandard standard, JasperPrint... prints) {
    return export(DESCRIPTION.keeping(standard), Inks.STANDARD, prints);
  }

  private static byte[] export(DocumentDescription description, Inks inks, JasperPrint... prints) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new ArchivalExporter().export(description, inks, Arrays.asList(prints), out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }
}
