// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.publiekswijzer.pdf.ArchivalCheck;
import nl.publiekswijzer.pdf.NonConformingException;
import org.apache.pdfbox.Loader;

/**
 * Lets every engine make the same document and prints one table. Each has processes of its own, one
 * after the other: one for speed, and one for the heap that a hundred documents in a row need.
 */
final class EngineBenchmark {
  private static final List<String> ROOM = List.of("-XX:+UseG1GC", "-Xms256m", "-Xmx1g");
  private static final List<String> LITTLE = List.of("-XX:+UseG1GC", "-Xmx256m", "-Dheap=true");
  private static final List<String> MUCH = List.of("-XX:+UseG1GC", "-Xmx1g", "-Dheap=true");
  private static final String HEAD =
      """
      | engine | output | pages | veraPDF 2a, UA-1 | first document s | median ms | CPU ms | documents/s, \
      2 threads | peak heap MB | KB |
      |---|---|---|---|---|---|---|---|---|---|""";

  private final Path folder;
  private final String others;

  private EngineBenchmark(Path folder, String others) {
    this.folder = folder;
    this.others = others;
  }

  /** First the folder for documents, then a file with the class path of the other JasperReports. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
    String pages = folder.resolve("pages").toString();
    PageFile.main(new String[] {pages});
    var benchmark = new EngineBenchmark(folder, Files.readString(Path.of(arguments[1])));
    var rows = new ArrayList<String>();
    for (Contestant contestant : Contestant.all(pages)) {
      System.err.println(contestant.name());
      rows.add(benchmark.row(contestant));
    }
    System.out.println(HEAD);
    rows.forEach(System.out::println);
    System.exit(0);
  }

  private String row(Contestant contestant) throws IOException, InterruptedException {
    Path pdf = folder.resolve(contestant.file() + ".pdf");
    var outcome = new Outcome();
    if (!run(contestant, ROOM, pdf, outcome)) {
      return "| " + contestant.name() + " | failed, see " + log(contestant) + " |";
    }
    boolean little = run(contestant, LITTLE, pdf, outcome);
    if (!little) {
      run(contestant, MUCH, pdf, outcome);
    }
    String heap = "%.0f%s".formatted(outcome.number("heap"), little ? "" : " (not in 256)");
    return cells(contestant, outcome, heap, Files.readAllBytes(pdf));
  }

  private static String cells(Contestant contestant, Outcome outcome, String heap, byte[] document)
      throws IOException {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %d | %s | %.1f | %.0f | %.0f | %.1f | %s | %d |",
        contestant.name(),
        contestant.output(),
        pages(contestant, document),
        verdict(document),
        outcome.number("cold") / 1000,
        outcome.number("median"),
        outcome.number("cpu"),
        outcome.number("rate"),
        heap,
        document.length >> 10);
  }

  private boolean run(Contestant contestant, List<String> flags, Path pdf, Outcome outcome)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.add("-Dfile=" + pdf);
    command.add("-cp");
    command.add(contestant.others() ? others : contestant.classPath());
    command.add(contestant.main());
    command.add(contestant.argument());
    var process = new ProcessBuilder(command).redirectError(log(contestant).toFile()).start();
    try (var lines = process.inputReader()) {
      lines.lines().peek(line -> System.err.println("  " + line)).forEach(outcome::read);
    }
    return process.waitFor() == 0;
  }

  private Path log(Contestant contestant) {
    return folder.resolve(contestant.file() + ".log");
  }

  private static int pages(Contestant contestant, byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      int pages = document.getNumberOfPages();
      if (contestant.pages() != 0 && contestant.pages() != pages) {
        throw new IllegalStateException(contestant.name() + " made " + pages + " pages");
      }
      return pages;
    }
  }

  private static String verdict(byte[] pdf) {
    try {
      new ArchivalCheck().check(pdf);
      return "passes";
    } catch (NonConformingException e) {
      return "fails";
    }
  }
}
