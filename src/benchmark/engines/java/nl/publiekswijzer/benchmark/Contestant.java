// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.benchmark;

import java.io.File;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One row of the table.
 *
 * @param output what the engine is asked for
 * @param pages that the document must have; 0 for as many as it gets
 * @param others it has the class path of its own version of JasperReports
 * @param main its class
 */
record Contestant(
    String name, String output, int pages, boolean others, String main, String argument) {
  private static final String PACKAGE = "nl.publiekswijzer.benchmark.";

  /** FOP searches all jars for every figure: with ours among them it took ten times as long. */
  private static final Pattern FED =
      Pattern.compile(
          "fop|batik|xml-?apis|xmlgraphics|openhtmltopdf|graphics2d|pdfbox|fontbox|xmpbox|commons");

  static List<Contestant> all(String pageFile) {
    return List.of(
        own("Publiekswijzer: fill and export", 32, "fill-export"),
        own("Publiekswijzer: export alone", 32, "export"),
        own("Publiekswijzer: fill, export and check", 32, "check"),
        own("Publiekswijzer: whole publication", 0, "whole"),
        jasperReports("JasperReports 7.0.8: fill and export", "defaults"),
        jasperReports("JasperReports 7.0.8: export alone", "export"),
        jasperReports("JasperReports 7.0.8: fill and export, `force.svg.shapes=false`", "texts"),
        fed("FOP 2.11", "asked for 2a, UA-1", "FopEngine", pageFile),
        fed("openhtmltopdf 1.1.65", "asked for 2a, UA-1", "HtmlEngine", pageFile),
        fed("PDFBox 3.0.8, drawing only", "no tags", "PdfBoxEngine", pageFile));
  }

  private static Contestant own(String name, int pages, String argument) {
    return new Contestant(name, "2a, UA-1", pages, false, PACKAGE + "OwnEngine", argument);
  }

  private static Contestant jasperReports(String name, String argument) {
    return new Contestant(name, "no tags", 32, true, PACKAGE + "JasperReportsEngine", argument);
  }

  private static Contestant fed(String name, String output, String engine, String pageFile) {
    return new Contestant(name, output, 32, false, PACKAGE + engine, pageFile);
  }

  /** That of this process; an engine that is fed gets no more than it needs. */
  String classPath() {
    String all = System.getProperty("java.class.path");
    if (!isFed()) {
      return all;
    }
    return Stream.of(all.split(File.pathSeparator))
        .filter(entry -> !entry.endsWith(".jar") || FED.matcher(entry).find())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private boolean isFed() {
    return argument.endsWith("pages");
  }

  String file() {
    return main.substring(PACKAGE.length()) + (isFed() ? "" : "-" + argument);
  }
}
