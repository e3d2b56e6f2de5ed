// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static nl.publiekswijzer.request.usecase.AnalysisSteps.published;
import static nl.publiekswijzer.request.usecase.AskingFixtures.order;
import static nl.publiekswijzer.request.usecase.SmallEdition.TOWN;
import static nl.publiekswijzer.request.usecase.SmallEdition.members;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.library.usecase.HouseStyling;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.preservation.usecase.ReproductionCheck;
import nl.publiekswijzer.publication.PeerReaches;
import nl.publiekswijzer.publication.PublicationFile;
import nl.publiekswijzer.publication.Reproduction;
import nl.publiekswijzer.request.usecase.AskingFixtures.Asker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Publications made the real way, and made again of what is stored. */
@ExtendWith(Composed.class)
class ReproducedPublicationTest {
  private static final List<String> FILES =
      List.of("publicatie.pdf", "kernrapport.pdf", "cijfers.json", "cijfers.csv", "cijfers.xlsx");

  private static UUID publish(Composition product, Asker asker, ReportKind kind) {
    var asking = new AskingFixtures(product);
    var file =
        kind.needsMemberFile()
            ? Optional.of(members(kind == ReportKind.MEMBERS ? 0 : 1_000, 600))
            : Optional.<byte[]>empty();
    product.actAs(asker.actor());
    return published(product, asking, asking.ask(order(asker.name(), kind, TOWN), file).id());
  }

  private static Reproduction again(Composition product, Asker asker, UUID publication) {
    product.actAs(asker.actor());
    return product.get(ReproductionCheck.class).check(publication);
  }

  private static List<String> different(Reproduction found) {
    return found.files().stream()
        .filter(file -> !file.isSame())
        .map(Reproduction.File::name)
        .toList();
  }

  private static List<String> events(Composition product, UUID publication) {
    return product.list(
        "select kind || ' ' || passed || ' ' || detail from preservation_event where"
            + " publication_id = ? order by id",
        publication);
  }

  /** As nobody could but who owns the database. */
  private static void tamper(Composition product, String table, String sql, Object... values) {
    product.change("alter table " + table + " disable trigger user");
    product.change(sql, values);
    product.change("alter table " + table + " enable trigger user");
  }

  @Test
  void everyKindIsTheSameByteForByte(Composition product) {
    var asker = new AskingFixtures(product).asker("Bieb Opnieuw");
    for (ReportKind kind : ReportKind.values()) {
      UUID publication = publish(product, asker, kind);
      assertEquals(
          kind.needsMemberFile() ? 1L : 0L,
          product.value(
              "select count(*) from publication_reach where publication_id = ?", publication));

      var found = again(product, asker, publication);

      assertEquals(FILES, found.files().stream().map(Reproduction.File::name).toList());
      assertEquals(List.of(), different(found), kind::name);
      assertEquals(Reproduction.Verdict.SAME, found.verdict());
      assertEquals(
          List.of(
              "REPRODUCTION true Opnieuw gemaakt uit de bewaarde cijfers: elk bestand is byte voor"
                  + " byte gelijk."),
          events(product, publication));
    }
  }

  @Test
  void aVersionBesideThePreviousOneIsTheSame(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bieb Opnieuw Vergeleken");
    UUID first = asking.residents(asker).id();
    UUID next = asking.residents(asker).id();
    product.change("update analysis_request set note = 'Voor de raad' where id = ?", next);
    published(product, asking, first);
    UUID second = published(product, asking, next);
    String json =
        new String(
            AnalysisSteps.file(product, second, PublicationFile.FIGURES_JSON),
            StandardCharsets.UTF_8);

    assertTrue(json.contains("\"vergelijking\":"), json);
    assertEquals(List.of(), different(again(product, asker, second)));
  }

  /** Ten libraries of a province, each with a publication of the edition. */
  private static List<UUID> others(Composition product, String province) {
    long edition = SmallEdition.of(product);
    return IntStream.range(0, PeerReaches.LEAST)
        .mapToObj(i -> product.arrange(rows -> other(rows, province, edition, i)))
        .toList();
  }

  private static UUID other(Rows rows, String province, long edition, int i) {
    UUID library = rows.library("Bieb " + i + " van " + province, Map.of("province", province));
    UUID request = rows.request(library, edition, Map.of("state", "PUBLISHED"));
    UUID publication = rows.publication(request, library, edition, Map.of("kind", "COMBINED"));
    rows.row(
        "publication_reach",
        Map.of(
            "publication_id",
            publication,
            "library_id",
            library,
            "households",
            700,
            "reach",
            new BigDecimal("3" + i + ".4")));
    return publication;
  }

  @Test
  void otherLibrariesStandBesideItAsTheyWere(Composition product) {
    String province = "Provincie Opnieuw";
    var asker = new AskingFixtures(product).asker("Bieb Tussen Andere", "province", province);
    var others = others(product, province);
    var asking = new AskingFixtures(product);
    product.actAs(asker.actor());
    var order = order(asker.name(), ReportKind.COMBINED, TOWN);
    var file = Optional.of(members(600, 400));
    UUID publication = published(product, asking, asking.ask(order, file).id());
    byte[] json = AnalysisSteps.file(product, publication, PublicationFile.FIGURES_JSON);
    String told = "\"bibliotheken\":10,\"middelsteDekkingsgraad\":35}";
    assertTrue(new String(json, StandardCharsets.UTF_8).contains("de provincie\"," + told));

    product.change(
        "insert into publication_tombstone (publication_id, library_id, kind, at, reason,"
            + " decided_by, sha256) select id, library_id, 'WITHDRAWN', published_at, 'Met een fout"
            + " erin', 'Beheerder', 'x' from publication where id = ?",
        others.get(0));

    assertEquals(List.of(), different(again(product, asker, publication)));
  }

  @Test
  void aHouseStyleIsKeptAsItWas(Composition product) {
    var asker = new AskingFixtures(product).asker("Bieb Opnieuw In Stijl");
    var styling = product.get(HouseStyling.class);
    byte[] logo =
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100" width="300" height="100">
          <path d="M0 0h90v100H0z" fill="#8a1538"/>
        </svg>"""
            .getBytes(StandardCharsets.UTF_8);
    styling.set(
        asker.name(),
        styling.prepare(Optional.of(Colour.of("#8A1538")), Optional.of(logo)).style());
    UUID publication = publish(product, asker, ReportKind.RESIDENTS);
    styling.set(
        asker.name(), styling.prepare(Optional.of(Colour.of("#6B1F7A")), Optional.empty()).style());

    var found = again(product, asker, publication);

    assertEquals(Reproduction.Verdict.SAME, found.verdict(), found::sentence);
  }

  /** Whoever changes bytes and digest alike is found out as well. */
  @Test
  void aChangedFigureIsFound(Composition product) {
    var asker = new AskingFixtures(product).asker("Bieb Opnieuw Veranderd");
    UUID publication = publish(product, asker, ReportKind.RESIDENTS);
    tamper(
        product,
        "publication_file",
        "update publication_file set content = convert_to(regexp_replace(convert_from(content,"
            + " 'UTF8'), '\"huishoudens\":([0-9]+)', '\"huishoudens\":1\\1'), 'UTF8'), size = size"
            + " + 1 where publication_id = ? and name = 'cijfers.json'",
        publication);
    tamper(
        product,
        "publication_file",
        "update publication_file set sha256 = encode(sha256(content), 'hex') where publication_id ="
            + " ? and name = 'cijfers.json'",
        publication);

    var found = again(product, asker, publication);

    assertEquals(Reproduction.Verdict.DIFFERENT, found.verdict());
    assertEquals(
        List.of("publicatie.pdf", "kernrapport.pdf", "cijfers.csv", "cijfers.xlsx"),
        different(found));
    assertEquals(
        List.of(
            "REPRODUCTION false Opnieuw gemaakt uit de bewaarde cijfers: publicatie.pdf,"
                + " kernrapport.pdf, cijfers.csv, cijfers.xlsx wijkt af van wat bewaard is."),
        events(product, publication));
  }

  @Test
  void whatAnotherReleaseMadeIsNotJudged(Composition product) {
    var asker = new AskingFixtures(product).asker("Bieb Opnieuw Ouder");
    UUID publication = publish(product, asker, ReportKind.RESIDENTS);
    tamper(
        product,
        "publication",
        "update publication set template_version = 'abc', software_version = '0.0.9' where id = ?",
        publication);

    var found = again(product, asker, publication);

    assertEquals(Reproduction.Verdict.UNKNOWN, found.verdict());
    assertEquals(
        "Gemaakt met sjablonen abc; dit programma heeft %s. Neem programma 0.0.9 om deze publicatie opnieuw te maken."
            .formatted(found.running().templates()),
        found.sentence());
    assertEquals(List.of(), events(product, publication));
  }

  @Test
  void aStyleThatWasNotKeptIsTold(Composition product) {
    var asker = new AskingFixtures(product).asker("Bieb Opnieuw Zonder Stijl");
    UUID publication = publish(product, asker, ReportKind.RESIDENTS);
    tamper(
        product,
        "publication",
        "update publication set look = '#123456' where id = ?",
        publication);

    assertEquals(
        "De huisstijl waarin deze publicatie is gemaakt, is niet bewaard.",
        again(product, asker, publication).sentence());
  }

  @Test
  void whatIsNotWithinReachIsNotMade(Composition product) {
    var asker = new AskingFixtures(product).asker("Bieb Opnieuw Eigen");
    UUID publication = publish(product, asker, ReportKind.RESIDENTS);
    UUID other = product.arrange(rows -> rows.library("Bieb Opnieuw Ander", Map.of()));
    product.actAs(TestActors.employee(UUID.randomUUID(), other));

    assertEquals(
        "404 Deze publicatie bestaat niet.",
        refusal(() -> product.get(ReproductionCheck.class).check(publication)));
  }
}
