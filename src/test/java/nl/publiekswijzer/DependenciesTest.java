// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the build takes from outside: always the same, and written down. */
class DependenciesTest {
  private static final Pattern MOVING =
      Pattern.compile("LATEST|RELEASE|.*-SNAPSHOT|[\\[(].*[\\])]", Pattern.CASE_INSENSITIVE);

  private static Document pom;

  @BeforeAll
  static void readPom() throws Exception {
    try (var file = Files.newInputStream(Path.of("pom.xml"))) {
      pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file);
    }
  }

  private static Stream<Element> all(String name) {
    return elements(pom.getElementsByTagName(name));
  }

  private static Stream<Element> elements(NodeList nodes) {
    return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
        .map(i -> (Element) nodes.item(i));
  }

  private static String text(Element parent, String name) {
    return elements(parent.getElementsByTagName(name))
        .filter(e -> e.getParentNode() == parent)
        .findFirst()
        .map(e -> e.getTextContent().strip())
        .orElse("");
  }

  private static Element plugin(String name) {
    return all("plugin")
        .filter(p -> text(p, "artifactId").equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no plugin " + name));
  }

  private static boolean isRule(Element version) {
    String parent = version.getParentNode().getNodeName();
    return parent.startsWith("require") || parent.equals("configuration");
  }

  @Test
  void noVersionMovesByItself() {
    var versions =
        Stream.concat(
                all("version").filter(v -> !isRule(v)),
                elements(all("properties").findFirst().orElseThrow().getElementsByTagName("*")))
            .map(Element::getTextContent)
            .toList();

    assertFalse(versions.isEmpty());
    assertEquals(
        List.of(), versions.stream().filter(v -> MOVING.matcher(v.strip()).matches()).toList());
  }

  @Test
  void everyVersionStandsAmongTheProperties() {
    assertEquals(
        List.of(),
        Stream.concat(all("dependency"), all("plugin"))
            .map(d -> text(d, "version"))
            .filter(v -> !v.isEmpty() && !v.startsWith("${"))
            .toList());
  }

  @Test
  void pluginsThatMavenAddsByItselfArePinned() {
    for (String name : List.of("clean", "resources", "jar", "install", "deploy", "site")) {
      assertTrue(text(plugin("maven-" + name + "-plugin"), "version").endsWith(".version}"), name);
    }
  }

  @Test
  @Asvs("15.1.2")
  void billOfMaterialsIsMadeAndCarriedByTheWar() {
    var maker = plugin("cyclonedx-maven-plugin");

    assertEquals(
        List.of("makeBom"),
        elements(maker.getElementsByTagName("goal")).map(Element::getTextContent).toList());
    assertTrue(plugin("maven-war-plugin").getTextContent().contains("bom.json"));
  }

  @Test
  void reportEngineBelowItsSecurityFloorIsBanned() {
    assertTrue(
        plugin("maven-enforcer-plugin")
            .getTextContent()
            .contains("net.sf.jasperreports:*:(,7.0.4)"));
  }
}
