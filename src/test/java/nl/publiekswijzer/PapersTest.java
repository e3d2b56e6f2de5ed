// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The papers beside the code: what they must have, and that what they point to is there. */
class PapersTest {
  private static final List<Path> PAPERS =
      List.of(
          Path.of("README.md"),
          Path.of("CONTRIBUTING.md"),
          Path.of("SECURITY.md"),
          Path.of("CHANGELOG.md"));

  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)");
  private static final Pattern PROFILE = Pattern.compile("mvn [^`|]*-P(\\w+)");
  private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");

  /** Of the standard that the file names; https://yml.publiccode.tools. */
  private static final Set<String> STATES =
      Set.of("concept", "development", "beta", "stable", "obsolete");

  private static final Set<String> CATEGORIES =
      Set.of(
          "business-intelligence",
          "data-analytics",
          "data-collection",
          "data-visualization",
          "document-management",
          "email-marketing",
          "geographic-information-systems",
          "integrated-library-system",
          "marketing",
          "other");

  private static final Set<String> SCOPES =
      Set.of("culture", "education", "government", "local-authorities", "research", "society");

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  private static Map<String, Object> publicCode() throws IOException {
    var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    return map(yaml.load(Files.readString(Path.of("publiccode.yml"))));
  }

  @Test
  void publicCodeHasWhatItsStandardAsks() throws IOException {
    var file = publicCode();

    assertEquals("0.7", file.get("publiccodeYmlVersion"));
    assertEquals("Publiekswijzer", file.get("name"));
    assertEquals("https", URI.create((String) file.get("url")).getScheme());
    assertEquals(List.of("web"), file.get("platforms"));
    assertTrue(CATEGORIES.containsAll((List<?>) file.get("categories")));
    assertTrue(STATES.contains(file.get("developmentStatus")));
    assertEquals("standalone/web", file.get("softwareType"));
    assertTrue(SCOPES.containsAll((List<?>) map(file.get("intendedAudience")).get("scope")));
    assertEquals(Map.of("license", "EUPL-1.2"), file.get("legal"));
    assertEquals("community", map(file.get("maintenance")).get("type"));
    assertFalse(((List<?>) map(file.get("maintenance")).get("contacts")).isEmpty());
    assertEquals(
        Map.of("localisationReady", true, "availableLanguages", List.of("nl", "en")),
        file.get("localisation"));
  }

  @Test
  void publicCodeDescribesTheProductInTheLengthsThatItsStandardAllows() throws IOException {
    map(publicCode().get("description"))
        .forEach(
            (language, texts) -> {
              String brief = (String) map(texts).get("shortDescription");
              int length = ((String) map(texts).get("longDescription")).length();
              assertTrue(brief.length() <= 150, language);
              assertTrue(length >= 150 && length <= 10_000, language);
              assertFalse(((List<?>) map(texts).get("features")).isEmpty(), language);
            });
  }

  @Test
  void publicCodeNamesTheVersionOfTheBuild() throws IOException {
    var version = VERSION.matcher(Files.readString(Path.of("pom.xml")));
    assertTrue(version.find());

    assertEquals(version.group(1), publicCode().get("softwareVersion"));
  }

  @Test
  void whatAPaperPointsToIsThere() throws IOException {
    for (Path paper : PAPERS) {
      var links = LINK.matcher(Files.readString(paper)).results().map(r -> r.group(1)).toList();

      assertEquals(List.of(), links.stream().filter(l -> !Files.exists(Path.of(l))).toList());
    }
  }

  @Test
  void aCommandInAPaperNamesAProfileOfTheBuild() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    for (Path paper : PAPERS) {
      var profiles = PROFILE.matcher(Files.readString(paper)).results().map(r -> r.group(1));

      assertEquals(
          List.of(),
          profiles.filter(p -> !pom.contains("<id>" + p + "</id>")).toList(),
          paper::toString);
    }
  }

  /** What is not released yet comes first, and the release of the build after it. */
  @Test
  void changelogTellsOfTheReleaseOfTheBuild() throws IOException {
    var version = VERSION.matcher(Files.readString(Path.of("pom.xml")));
    assertTrue(version.find());
    var headings =
        Files.readAllLines(Path.of("CHANGELOG.md")).stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3))
            .toList();

    assertEquals("Unreleased", headings.get(0));
    assertTrue(headings.get(1).startsWith(version.group(1)), headings::toString);
  }
}
