// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.harvest.rest;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdcc.xoai.model.oaipmh.results.Record;
import io.gdcc.xoai.serviceprovider.parameters.GetRecordParameters;
import io.gdcc.xoai.serviceprovider.parameters.ListRecordsParameters;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.harvest.usecase.Harvesting;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.preservation.mdto.MdtoSchema;
import nl.publiekswijzer.preservation.usecase.PreservedRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HarvestTest {
  @RegisterExtension static final Composed PRODUCT = new Composed("publiekswijzer.oai.page=2");

  private static UUID withdrawn(PreservedRows shelf, UUID publication, Instant at) {
    shelf
        .product()
        .arrange(
            rows -> {
              rows.row(
                  "publication_tombstone",
                  Map.of(
                      "publication_id", publication,
                      "library_id", shelf.library(),
                      "kind", "WITHDRAWN",
                      "at", at,
                      "reason", "Een fout in de cijfers",
                      "decided_by", "Consulent",
                      "sha256", "0"));
              return null;
            });
    return publication;
  }

  private static String key(Record record) {
    return record.getHeader().getIdentifier() + " " + record.getHeader().getDatestamp();
  }

  private static String error(String answer) {
    return answer.replaceAll("(?s).*<error code=\"(\\w+)\">.*", "$1");
  }

  private static Instant later(Composition product) {
    product.clock().advance(Duration.ofHours(1));
    return product.clock().instant();
  }

  @Test
  void everythingIsHarvestedWhilePublicationsComeAndGo(Composition product) throws Exception {
    var shelf = PreservedRows.of(product, "Bieb Oogst");
    product.actAs(shelf.reader());
    var existing = new ArrayList<UUID>();
    for (int version = 1; version <= 7; version++) {
      existing.add(shelf.published(2026, version));
    }
    var asked = AskedDirectly.of(product);
    var records =
        asked.harvester().listRecords(ListRecordsParameters.request().withMetadataPrefix("oai_dc"));

    var keys = new ArrayList<String>();
    var harvested = new HashSet<String>();
    int told = 0;
    while (records.hasNext()) {
      var record = records.next();
      keys.add(key(record));
      harvested.add(record.getHeader().getIdentifier());
      told++;
      if (told == 2) { // the first and the last but one: told already, and not yet
        withdrawn(shelf, existing.get(0), later(product));
        withdrawn(shelf, existing.get(5), later(product));
      }
      if (told == 4) {
        existing.add(shelf.published(2026, 8));
      }
    }

    existing.forEach(id -> assertTrue(harvested.contains("urn:uuid:" + id), id.toString()));
    assertEquals(keys.size(), new HashSet<>(keys).size());
    assertEquals(9, keys.size());
  }

  @Test
  void tokenGoesOnWithItsOwnListAlone(Composition product) {
    var shelf = PreservedRows.of(product, "Bieb Vervolg");
    product.actAs(shelf.reader());
    for (int version = 1; version <= 3; version++) {
      shelf.published(2027, version);
    }
    var asked = AskedDirectly.of(product);
    String first = asked.ask("verb=ListIdentifiers&metadataPrefix=mdto");
    String token = first.replaceAll("(?s).*<resumptionToken[^>]*>([^<]+)<.*", "$1");

    String rest = asked.ask("verb=ListIdentifiers&resumptionToken=" + token);

    assertEquals(1, rest.split("<header>", -1).length - 1);
    assertTrue(rest.contains("<resumptionToken></resumptionToken>"), rest);
    assertEquals(
        "badResumptionToken", error(asked.ask("verb=ListRecords&resumptionToken=" + token)));
    assertEquals(
        "badResumptionToken",
        error(asked.ask("verb=ListIdentifiers&resumptionToken=A" + token.substring(1))));
    product.clock().advance(Duration.ofDays(3));
    assertEquals(
        "badResumptionToken", error(asked.ask("verb=ListIdentifiers&resumptionToken=" + token)));
  }

  @Test
  void withdrawnPublicationIsADeletedRecord(Composition product) throws Exception {
    var shelf = PreservedRows.of(product, "Bieb Ingetrokken");
    product.actAs(shelf.reader());
    var at = later(product);
    UUID id = withdrawn(shelf, shelf.published(2026, 1), at);

    String answer =
        AskedDirectly.of(product)
            .ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=urn:uuid:" + id);

    assertTrue(answer.contains("<header status=\"deleted\">"), answer);
    assertTrue(answer.contains("<datestamp>" + at + "</datestamp>"), answer);
    assertFalse(answer.contains("<metadata>"), answer);
  }

  @Test
  void recordsAreToldAsDublinCoreAndAsMdto(Composition product) throws Exception {
    var shelf = PreservedRows.of(product, "Bieb Beschreven");
    product.actAs(shelf.reader());
    UUID id = shelf.published(2026, 1);
    var asked = AskedDirectly.of(product);

    String dublinCore = asked.ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=urn:uuid:" + id);
    String mdto = asked.ask("verb=GetRecord&metadataPrefix=mdto&identifier=urn:uuid:" + id);

    assertTrue(dublinCore.contains("<dc:creator>Bieb Beschreven</dc:creator>"), dublinCore);
    assertTrue(
        dublinCore.contains("<dc:identifier>" + shelf.number(2026, 1) + "</dc:identifier>"),
        dublinCore);
    String document =
        mdto.substring(mdto.indexOf("<MDTO "), mdto.indexOf("</MDTO>") + "</MDTO>".length());
    assertEquals(List.of(), MdtoSchema.faults(document.getBytes(StandardCharsets.UTF_8)));
    var record =
        asked
            .harvester()
            .getRecord(
                GetRecordParameters.request()
                    .withIdentifier("urn:uuid:" + id)
                    .withMetadataFormatPrefix("mdto"));
    assertFalse(record.getHeader().isDeleted());
  }

  @Test
  void listsAreNarrowedByDateAndSet(Composition product) {
    var shelf = PreservedRows.of(product, "Bieb Keuze");
    var other = PreservedRows.of(product, "Bieb Keuzebuur");
    UUID first = shelf.published(2040, 1);
    shelf.published(2041, 1);
    other.published(2040, 1);
    product.actAs(TestActors.consultant(UUID.randomUUID(), shelf.library(), other.library()));
    var asked = AskedDirectly.of(product);
    String list = "verb=ListIdentifiers&metadataPrefix=oai_dc";

    assertEquals(2, headers(asked.ask(list + "&set=jaar-2040")));
    assertEquals(2, headers(asked.ask(list + "&set=organisatie-" + shelf.library())));
    String record = asked.ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=urn:uuid:" + first);
    String stamp = record.replaceAll("(?s).*<datestamp>([^<]+)<.*", "$1");
    assertEquals(1, headers(asked.ask(list + "&from=" + stamp + "&until=" + stamp)));
    String day = stamp.substring(0, 10);
    assertTrue(headers(asked.ask(list + "&from=" + day + "&until=" + day)) >= 1);
    String sets = asked.ask("verb=ListSets");
    assertTrue(sets.contains("<setSpec>jaar-2041</setSpec>"), sets);
    assertTrue(sets.contains("<setName>Bieb Keuzebuur</setName>"), sets);
  }

  private static int headers(String answer) {
    return answer.split("<header", -1).length - 1;
  }

  @Test
  void everyErrorOfTheProtocolIsTold(Composition product) {
    var shelf = PreservedRows.of(product, "Bieb Fout");
    UUID id = shelf.published(2026, 1);
    product.actAs(shelf.reader());
    var asked = AskedDirectly.of(product);
    String list = "verb=ListRecords&metadataPrefix=oai_dc";
    String get = "verb=GetRecord&identifier=urn:uuid:" + id;

    for (String bad : List.of("verb=Alles", "verb=Identify&verb=Identify", "metadataPrefix=mdto")) {
      assertEquals("badVerb", error(asked.ask(bad)), bad);
      assertTrue(asked.ask(bad).contains("<request>http"), bad);
    }
    for (String bad :
        List.of(
            "verb=Identify&set=x",
            "verb=ListRecords",
            get,
            "verb=GetRecord&metadataPrefix=mdto",
            list + "&set=a&set=b",
            list + "&from=gisteren",
            list + "&from=2026-02-30",
            list + "&from=2026-01-01&until=2026-01-01T00:00:00Z",
            list + "&from=2026-01-02&until=2026-01-01",
            list + "&set=twee%20woorden",
            "verb=ListRecords&metadataPrefix=%22",
            list + "&resumptionToken=x")) {
      assertEquals("badArgument", error(asked.ask(bad)), bad);
    }
    assertEquals(
        "cannotDisseminateFormat", error(asked.ask("verb=ListRecords&metadataPrefix=marc")));
    assertEquals("cannotDisseminateFormat", error(asked.ask(get + "&metadataPrefix=marc")));
    for (String unknown : List.of("urn:uuid:" + UUID.randomUUID(), "urn:uuid:x", "oai:x:1")) {
      assertEquals(
          "idDoesNotExist",
          error(asked.ask("verb=GetRecord&metadataPrefix=mdto&identifier=" + unknown)));
    }
    assertEquals("noRecordsMatch", error(asked.ask(list + "&set=jaar-1999")));
    assertEquals("noRecordsMatch", error(asked.ask(list + "&set=onzin")));
    assertEquals("noRecordsMatch", error(asked.ask(list + "&from=2999-01-01")));
    for (String bad : List.of("", "x", "x.y", "AAAA.AAAA")) {
      assertEquals(
          "badResumptionToken", error(asked.ask("verb=ListRecords&resumptionToken=" + bad)), bad);
    }
    assertEquals("badResumptionToken", error(asked.ask("verb=ListSets&resumptionToken=x")));
  }

  @Test
  void whatIsOutOfReachIsNotHarvested(Composition product) {
    var shelf = PreservedRows.of(product, "Bieb Dicht");
    UUID id = shelf.published(2050, 1);
    product.actAs(PreservedRows.of(product, "Bieb Vreemd").reader());
    var asked = AskedDirectly.of(product);

    assertEquals(
        "idDoesNotExist",
        error(asked.ask("verb=GetRecord&metadataPrefix=mdto&identifier=urn:uuid:" + id)));
    assertEquals(
        "noRecordsMatch", error(asked.ask("verb=ListRecords&metadataPrefix=mdto&set=jaar-2050")));
    assertEquals("noSetHierarchy", error(asked.ask("verb=ListSets")));
    product.actAs(TestActors.national(Role.ADMINISTRATOR));
    assertTrue(refusal(() -> asked.ask("verb=ListSets")).startsWith("403 "));
    product.actAs(Actor.UNKNOWN);
    assertTrue(product.get(Harvesting.class).isClosed());
  }

  @Test
  void serverSaysWhatItIs(Composition product) throws Exception {
    var shelf = PreservedRows.of(product, "Bieb Naam");
    shelf.published(2026, 1);
    product.actAs(shelf.reader());
    var harvester = AskedDirectly.of(product).harvester();

    var identify = harvester.identify();

    assertEquals("https://pw.proef.example/api/v1/oai", identify.getBaseURL());
    assertEquals("PERSISTENT", identify.getDeletedRecord().name());
    var prefixes = new ArrayList<String>();
    harvester
        .listMetadataFormats()
        .forEachRemaining(form -> prefixes.add(form.getMetadataPrefix()));
    assertEquals(List.of("oai_dc", "mdto"), prefixes);
  }
}
