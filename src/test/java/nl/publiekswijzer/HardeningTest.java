// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRPropertiesUtil;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.util.JRLoader;
import org.junit.jupiter.api.Test;

/** Habits of the code that keep input from becoming something else. */
class HardeningTest {
  /** What is put into SQL beside literals and constants; none of it comes from a caller. */
  private static final Set<String> INTO_SQL =
      Set.of(
          "AuditTrail most",
          "Keys condition",
          "RequestQueue change",
          "ImportRuns change",
          "DeliveryQueue change");

  private static final Pattern SQL_AND_NAME =
      Pattern.compile(
          "\"[^\"\\n]*\\b(?:select|insert|update|delete|where|from|and|limit|order)\\b[^\"\\n]*\""
              + "\\s*\\+\\s*([a-z]\\w*)");

  private static final Pattern ALGORITHM = Pattern.compile("getInstance\\(\\s*\"([^\"]+)\"");

  private static final Pattern BROWSER_STORE =
      Pattern.compile(
          "localStorage|sessionStorage|indexedDB|document\\.cookie|innerHTML|eval\\(|<script>");

  private static List<Path> files(String root, String ending) {
    try (var files = Files.walk(Path.of(root))) {
      return files.filter(f -> f.toString().endsWith(ending)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<MatchResult> matches(Pattern pattern, Path file) {
    try {
      return pattern.matcher(Files.readString(file)).results();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  @Test
  @Asvs("1.2.4")
  void sqlIsNotPutTogetherFromInput() {
    var found = new TreeSet<String>();
    files("src/main/java", ".java").stream()
        .filter(f -> f.toString().contains("/store/"))
        .forEach(f -> matches(SQL_AND_NAME, f).forEach(m -> found.add(name(f) + " " + m.group(1))));

    found.removeAll(INTO_SQL);
    assertEquals(new TreeSet<>(), found);
  }

  /**
   * SHA-1 only inside the codes of a second factor, as their standard wants it; MD5 only for the
   * identifier that the PDF format asks of every file, which protects nothing.
   */
  @Test
  @Asvs({"11.2.1", "11.2.3"})
  void algorithmsAreThoseOfJavaWithEnoughBits() {
    var found = new TreeSet<String>();
    files("src/main/java", ".java")
        .forEach(f -> matches(ALGORITHM, f).forEach(m -> found.add(name(f) + " " + m.group(1))));

    found.removeIf(f -> f.matches("\\w+ (SHA-256|HmacSHA256|AES/GCM/NoPadding|Ed25519)"));
    found.removeAll(Set.of("OneTimeSecret HmacSHA1", "DocumentIdentifier MD5"));
    assertEquals(new TreeSet<>(), found);
  }

  @Test
  @Asvs({"1.3.7", "1.5.2"})
  void reportsAreReadBackByAListOfClasses() {
    var properties = JRPropertiesUtil.getInstance(DefaultJasperReportsContext.getInstance());

    for (String key :
        List.of(
            "net.sf.jasperreports.report.class.filter.enabled",
            "net.sf.jasperreports.deserialization.class.filter.enabled",
            "net.sf.jasperreports.repository.url.filter.enabled")) {
      assertEquals("true", properties.getProperty(key), key);
    }
    assertEquals("300", properties.getProperty("net.sf.jasperreports.governor.max.pages"));
    assertEquals("120000", properties.getProperty("net.sf.jasperreports.governor.timeout"));
  }

  @Test
  @Asvs("1.5.2")
  void objectThatIsNoReportIsNotReadBack() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(new java.security.SecureRandom());
    }

    assertThrows(
        JRRuntimeException.class,
        () -> JRLoader.loadObject(new ByteArrayInputStream(bytes.toByteArray())));
  }

  @Test
  @Asvs("1.3.7")
  void compilerOfTemplatesIsNotCarried() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));

    assertTrue(
        pom.contains(
            "<artifactId>jasperreports-jdt</artifactId>\n"
                + "      <version>${jasperreports.version}</version>\n"
                + "      <scope>provided</scope>"));
  }

  @Test
  @Asvs({"14.3.1", "14.3.3"})
  void pagesKeepNothingInTheBrowser() {
    var pages =
        Stream.of(".html", ".xhtml", ".js")
            .flatMap(e -> files("src/main/webapp", e).stream())
            .toList();

    assertFalse(pages.isEmpty());
    assertEquals(
        List.of(),
        pages.stream().filter(p -> matches(BROWSER_STORE, p).findAny().isPresent()).toList());
  }

  @Test
  @Asvs("1.5.2")
  void nothingIsReadAsAJavaObjectButTemplatesOfOurs() {
    assertEquals(
        List.of("Templates"),
        files("src/main/java", ".java").stream()
            .filter(
                f ->
                    matches(Pattern.compile("ObjectInputStream|JRLoader\\.|readObject\\(\\)"), f)
                        .anyMatch(m -> !m.group().startsWith("readObject")))
            .map(HardeningTest::name)
            .toList());
  }
}
