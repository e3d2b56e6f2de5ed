// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.mdto;

import static nl.publiekswijzer.preservation.PreservationFixtures.first;
import static nl.publiekswijzer.preservation.PreservationFixtures.metadata;
import static nl.publiekswijzer.preservation.PreservationFixtures.second;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.publiekswijzer.preservation.PreservationFixtures;
import nl.publiekswijzer.preservation.XmlElement;
import nl.publiekswijzer.preservation.sip.SubmissionTree;
import nl.publiekswijzer.preservation.xml.XmlRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Node;

/**
 * The clauses of conformity with MDTO ("volledig"), a test for each:
 *
 * <table>
 * <caption>Clauses and their tests</caption>
 * <tr><td>mandatory metadata, during the whole life</td>
 *     <td>mandatoryMetadataIsThereBeforeAndAfterAVersionIsReplaced</td></tr>
 * <tr><td>mapping without loss</td><td>everythingThatIsKnownIsMapped</td></tr>
 * <tr><td>users see it with the official labels</td><td>elementsHaveTheOfficialNames,
 *     conceptsHaveTheOfficialLabels, MetadataLineTest</td></tr>
 * <tr><td>users export it as MDTO XML</td><td>MdtoSchemaTest, PreservingTest</td></tr>
 * <tr><td>import reads without loss</td><td>documentsAreReadAndWrittenWithoutLoss</td></tr>
 * <tr><td>delivery in the form of the SIP</td><td>SubmissionTreeTest</td></tr>
 * </table>
 */
class MdtoConformityTest {
  private static final Set<String> MANDATORY =
      Set.of("identificatie", "naam", "waardering", "archiefvormer", "beperkingGebruik");

  private static XmlElement read(byte[] document) {
    return Mdto.read(new ByteArrayInputStream(document));
  }

  private static Set<String> missing(XmlElement object) {
    var missing = new TreeSet<>(MANDATORY);
    object.children().forEach(child -> missing.remove(child.name()));
    return missing;
  }

  private static String only(String name, String text) {
    return XmlElement.text(name, text).toString();
  }

  /** By another parser than ours: names and texts in their order. */
  private static void tell(Node node, int depth, StringBuilder told) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.ELEMENT_NODE) {
        told.append("\n").append(depth).append(child.getLocalName());
        tell(child, depth + 1, told);
      } else if (child.getNodeType() == Node.TEXT_NODE && !child.getTextContent().isBlank()) {
        told.append(" = ").append(child.getTextContent());
      }
    }
  }

  private static String told(byte[] document) throws Exception {
    var factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setCoalescing(true);
    var told = new StringBuilder();
    tell(factory.newDocumentBuilder().parse(new ByteArrayInputStream(document)), 0, told);
    return told.toString();
  }

  @ParameterizedTest
  @MethodSource("nl.publiekswijzer.preservation.mdto.MdtoExamples#names")
  void documentsAreReadAndWrittenWithoutLoss(String name) throws Exception {
    byte[] original = MdtoExamples.read(name);

    byte[] written = Mdto.write(read(original));

    assertEquals(told(original), told(written));
    assertEquals(read(original), read(written));
    assertEquals(List.of(), MdtoSchema.faults(written));
  }

  @Test
  void mandatoryMetadataIsThereBeforeAndAfterAVersionIsReplaced() {
    assertEquals(Set.of(), missing(metadata().publication(first().atPublication())));
    assertEquals(Set.of(), missing(metadata().publication(first())));
    assertEquals(Set.of(), missing(metadata().series(first().series(), List.of(first()))));
    assertEquals(Set.of(), missing(metadata().algorithm(first())));
  }

  @Test
  void everythingThatIsKnownIsMapped() {
    String object = metadata().publication(second()).toString();

    for (String known :
        List.of(
            second().urn(),
            second().number(),
            second().description().title(),
            second().description().edition(),
            second().description().reason(),
            "2026-01-01",
            "Gemeente Voorbeeldstad",
            "gm0000",
            "2026-04-02T09:00:00+02:00",
            "publicatie.pdf",
            "cijfers.json",
            "cijfers.csv",
            "NL-0000000000",
            PreservationFixtures.aNeighbour(1).number(),
            "sjablonen 7",
            second().series().title())) {
      assertTrue(object.contains(known), known);
    }
  }

  @Test
  void replacedVersionSaysByWhichAndTheReplacingOneWhich() {
    String replaced = metadata().publication(first()).toString();
    String newest = metadata().publication(second()).toString();

    assertTrue(replaced.contains(only("begripLabel", "Is vervangen door")));
    assertTrue(newest.contains(only("begripLabel", "Vervangt")));
  }

  @Test
  void elementsHaveTheOfficialNames() {
    String schema = Schema.text();

    metadata()
        .publication(second())
        .all()
        .forEach(e -> assertTrue(schema.contains("name=\"" + e.name() + "\""), e.name()));
  }

  @Test
  void conceptsHaveTheOfficialLabels() {
    var labels =
        metadata()
            .publication(second())
            .all()
            .filter(e -> e.at("begripBegrippenlijst", "verwijzingNaam").endsWith(" MDTO"))
            .map(e -> e.name() + " " + e.at("begripLabel"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(
        List.of(
            "aggregatieniveau Archiefstuk",
            "beperkingGebruikType Nader te bepalen",
            "eventType Bevriezing",
            "eventType Creatie",
            "eventType Publicatie",
            "gerelateerdInformatieobjectTypeRelatie Vervangt",
            "waardering Nader te bepalen"),
        List.copyOf(labels));
  }

  @Test
  void whatIsNoMdtoIsRefused() {
    for (String document :
        List.of(
            "<MDTO/>",
            "<MDTO xmlns=\"" + Mdto.NAMESPACE + "\"/>",
            "<bestand xmlns=\"" + Mdto.NAMESPACE + "\"/>",
            "<!DOCTYPE MDTO [<!ENTITY e \"x\">]><MDTO xmlns=\"" + Mdto.NAMESPACE + "\"/>",
            "geen xml")) {
      byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
      assertThrows(XmlRefusedException.class, () -> read(bytes), document);
    }
  }

  @Test
  void directoriesAreNamedByTheNumber() {
    assertEquals("NL-0000000000_leden-1_2026_v1", SubmissionTree.directory(first()));
  }

  /** The text of the schema, which names every element. */
  private static final class Schema {
    static String text() {
      try (var in = MdtoSchema.class.getResourceAsStream("/mdto/MDTO-XML1.0.1.xsd")) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
