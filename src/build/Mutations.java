// SPDX-License-Identifier: EUPL-1.2
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.pitest.mutationtest.commandline.MutationCoverageReport;
import org.w3c.dom.Element;

/**
 * Changes the arithmetic in many small ways, and prints by package how many of the changes a test
 * notices. The survivors stand in {@code target/mutation/<package>}, and a list of them beside the
 * table. Ends with 1 when a package stays below 85 %.
 */
final class Mutations {
  private static final double ENOUGH = 85;
  private static final Path REPORTS = Path.of("target", "mutation");

  private Mutations() {}

  /** How a change ended, by its status in words. */
  private record Score(Map<String, Long> endings, List<String> survivors) {
    long all() {
      return endings.values().stream().mapToLong(n -> n).sum();
    }

    long noticed() {
      return all() - survivors.size();
    }

    double share() {
      return 100.0 * noticed() / all();
    }
  }

  public static void main(String[] args) throws Exception {
    var scores = new TreeMap<String, Score>();
    for (String feature : System.getProperty("mutated").split(",")) {
      mutate(feature);
      scores.put(feature, read(REPORTS.resolve(feature)));
    }
    scores.forEach(Mutations::list);
    System.out.printf("%n%-12s %8s %8s %6s%n", "package", "changes", "noticed", "%");
    scores.forEach(
        (feature, score) ->
            System.out.printf(
                Locale.ROOT,
                "%-12s %8d %8d %6.1f%n",
                feature,
                score.all(),
                score.noticed(),
                score.share()));
    System.exit(scores.values().stream().allMatch(s -> s.share() >= ENOUGH) ? 0 : 1);
  }

  /**
   * Mutates the model of a feature, without what lies in packages beneath it. Tests that play an
   * attacker through thousands of rounds are left out: they would be played anew for each change.
   */
  private static void mutate(String feature) throws IOException, InterruptedException {
    String tested = "nl.publiekswijzer." + feature;
    var command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                MutationCoverageReport.class.getName()));
    command.addAll(
        List.of(
            "--reportDir",
            REPORTS.resolve(feature).toString(),
            "--targetClasses",
            tested + ".*",
            "--targetTests",
            tested + ".*Test",
            "--excludedTestClasses",
            "nl.publiekswijzer.*AttackTest",
            "--excludedClasses",
            beneath(feature),
            "--mutableCodePaths",
            Path.of("target/classes").toAbsolutePath().toString(),
            "--sourceDirs",
            "src/main/java",
            "--threads",
            "2",
            "--outputFormats",
            "XML,HTML",
            "--timestampedReports",
            "false"));
    Path log = Files.createDirectories(REPORTS).resolve(feature + ".log");
    int ended =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    if (ended != 0) {
      throw new IllegalStateException("see " + log);
    }
  }

  private static String beneath(String feature) throws IOException {
    try (var files = Files.list(Path.of("target/classes/nl/publiekswijzer", feature))) {
      return files
          .filter(Files::isDirectory)
          .map(f -> "nl.publiekswijzer." + feature + "." + f.getFileName() + ".*")
          .collect(
              Collectors.collectingAndThen(Collectors.joining(","), s -> s.isEmpty() ? "none" : s));
    }
  }

  private static Score read(Path report) throws Exception {
    var nodes =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(report.resolve("mutations.xml").toFile())
            .getElementsByTagName("mutation");
    var endings = new TreeMap<String, Long>();
    var survivors = new ArrayList<String>();
    for (int i = 0; i < nodes.getLength(); i++) {
      var mutation = (Element) nodes.item(i);
      endings.merge(mutation.getAttribute("status"), 1L, Long::sum);
      if (mutation.getAttribute("detected").equals("false")) {
        survivors.add(line(mutation));
      }
    }
    return new Score(endings, survivors);
  }

  private static String line(Element mutation) {
    return Arrays.stream(
            new String[] {"mutatedClass", "mutatedMethod", "lineNumber", "description"})
        .map(name -> mutation.getElementsByTagName(name).item(0).getTextContent())
        .collect(Collectors.joining(" "));
  }

  private static void list(String feature, Score score) {
    try {
      Files.write(REPORTS.resolve(feature + "-survivors.txt"), score.survivors());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
