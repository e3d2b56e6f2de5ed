// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.IMPRINT;
import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.dominated;
import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.pooled;
import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.workedExample;
import static nl.publiekswijzer.publication.compose.WholeFigures.chosen;
import static nl.publiekswijzer.publication.compose.WholeFigures.compared;
import static nl.publiekswijzer.publication.compose.WholeFigures.notCompared;
import static nl.publiekswijzer.publication.compose.WholeFigures.ofEveryRow;
import static nl.publiekswijzer.publication.compose.WholeFigures.ofHouses;
import static nl.publiekswijzer.publication.compose.WholeFigures.ofPersons;
import static nl.publiekswijzer.publication.compose.WholeFigures.select;
import static nl.publiekswijzer.publication.compose.WholeFigures.uncertain;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import nl.publiekswijzer.member.MatchDraw;
import nl.publiekswijzer.publication.PublishedFigures;
import org.junit.jupiter.api.Test;

/** What is written of figures, and its description, are the same. */
class FiguresSchemaTest {
  private static final List<PublishedFigures> ALL =
      List.of(
          workedExample().build(),
          workedExample().onlyArea().build(),
          workedExample().onlyMembers().build(),
          workedExample().together("B", "C").build(),
          dominated().build(),
          pooled().build(),
          compared(workedExample().build()),
          compared(select(workedExample()).build()),
          chosen(workedExample()).build(),
          WholeFigures.besideOthers(workedExample().build()),
          WholeFigures.withNetwork(workedExample().build()),
          notCompared(workedExample().build()),
          uncertain(workedExample().build()),
          WholeFigures.withoutMembersOfAMunicipality(workedExample().build()),
          WholeFigures.byMunicipality(workedExample().build()),
          ofEveryRow(workedExample().build()),
          ofHouses(workedExample().build(), 50),
          ofHouses(workedExample().build(), MatchDraw.FEW),
          ofPersons(workedExample()),
          DemonstrationPublication.ofMunicipalities(2).build());

  @Test
  void everyWrittenFileIsAsDescribed() {
    var schema = FiguresSchema.read();

    ALL.forEach(figures -> assertEquals(List.of(), schema.faults(json(figures))));
  }

  @Test
  void everythingDescribedIsWrittenSomewhere() {
    var schema = FiguresSchema.read();
    ALL.forEach(figures -> schema.faults(json(figures)));

    assertEquals(Set.of(), schema.unwritten());
  }

  @Test
  void aKeyThatIsNotDescribedIsFound() {
    var file = Json.createObjectBuilder(json(workedExample().build())).add("extra", 1).build();

    assertEquals(List.of("/extra is not described"), FiguresSchema.read().faults(file));
  }

  @Test
  void aFileOfAnEarlierFormatIsNotDescribed() {
    var file = Json.createObjectBuilder(json(workedExample().build())).remove("formaat").build();

    assertEquals(List.of("/formaat is missing"), FiguresSchema.read().faults(file));
  }

  private static JsonObject json(PublishedFigures figures) {
    var imprint = IMPRINT.at("https://wijzer.example");
    var in = new ByteArrayInputStream(FiguresJson.of(figures, WholeFigures.BACKDROP, imprint));
    try (var reader = Json.createReader(in)) {
      return reader.readObject();
    }
  }
}
