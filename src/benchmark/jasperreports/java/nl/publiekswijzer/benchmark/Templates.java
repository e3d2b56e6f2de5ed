// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JasperCompileManager;

/**
 * Compiles the templates of the product for another version of JasperReports, and notes the class
 * path with that version.
 */
final class Templates {
  private Templates() {}

  public static void main(String[] arguments) throws Exception {
    Path from = Path.of(arguments[0]);
    Path to = Path.of(arguments[1]);
    try (var files = Files.walk(from)) {
      for (Path jrxml : files.filter(f -> f.toString().endsWith(".jrxml")).toList()) {
        Path jasper = to.resolve(from.relativize(jrxml).toString().replace(".jrxml", ".jasper"));
        Files.createDirectories(jasper.getParent());
        JasperCompileManager.compileReportToFile(jrxml.toString(), jasper.toString());
      }
    }
    Files.writeString(Path.of(arguments[2]), System.getProperty("java.class.path"));
  }
}
