// SPDX-License-Identifier: EUPL-1.2
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import nl.publiekswijzer.pdf.PrintDigest;
import nl.publiekswijzer.pdf.TemplateCheck;

/**
 * Compiles every template under a folder, so that a bad one breaks the build: also one that holds
 * what the exporter cannot write. Their sources go along, with a list of them: packages of
 * publications tell how these were made. Then writes down what the release is made of: the digest
 * of all that prints, and the commit.
 */
class CompileReports {
  public static void main(String[] args) throws Exception {
    Path from = Path.of(args[0]);
    Path to = Path.of(args[1]);
    try (var files = Files.walk(from)) {
      for (Path jrxml : files.filter(f -> f.toString().endsWith(".jrxml")).sorted().toList()) {
        TemplateCheck.check(JRXmlLoader.load(jrxml.toFile()));
        Path jasper = to.resolve(from.relativize(jrxml).toString().replace(".jrxml", ".jasper"));
        Files.createDirectories(jasper.getParent());
        JasperCompileManager.compileReportToFile(jrxml.toString(), jasper.toString());
      }
    }
    keepSources(from, to.resolve("sjablonen"));
    Files.writeString(
        to.resolve("provenance.properties"),
        "templates=%s%ncommit=%s%n".formatted(PrintDigest.of(Path.of("")), commit()));
  }

  /** Empty where this is no repository, as in a source archive; marked where files were changed. */
  private static String commit() throws IOException, InterruptedException {
    String commit = git("rev-parse", "--short=10", "HEAD");
    boolean changed = !commit.isEmpty() && !git("status", "--porcelain", "-uno").isEmpty();
    return changed ? commit + ".gewijzigd" : commit;
  }

  private static String git(String... command) throws IOException, InterruptedException {
    var whole = new String[command.length + 1];
    whole[0] = "git";
    System.arraycopy(command, 0, whole, 1, command.length);
    try {
      var process =
          new ProcessBuilder(whole).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      byte[] told = process.getInputStream().readAllBytes();
      return process.waitFor() == 0 ? new String(told, StandardCharsets.UTF_8).strip() : "";
    } catch (IOException e) {
      return ""; // git is not installed
    }
  }

  private static void keepSources(Path from, Path to) throws Exception {
    var names = new ArrayList<String>();
    Files.createDirectories(to);
    try (var files = Files.walk(from)) {
      for (Path file : files.filter(f -> isSource(f.toString())).sorted().toList()) {
        names.add(file.getFileName().toString());
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.write(to.resolve("lijst.txt"), names);
  }

  private static boolean isSource(String name) {
    return name.matches(".*\\.(jrxml|jrtx|properties)");
  }
}
