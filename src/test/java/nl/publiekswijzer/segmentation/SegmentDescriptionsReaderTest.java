// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.CsvReader;
import nl.publiekswijzer.segmentation.SegmentPortrait.Household;
import nl.publiekswijzer.segmentation.SegmentPortrait.Phase;
import org.junit.jupiter.api.Test;

class SegmentDescriptionsReaderTest {
  private static final String HEADER =
      "code;omschrijving;bibliotheek;kanalen;media;toon;doen;laten\n";
  private static final Segmentation SEGMENTATION =
      new Segmentation(
          "klein",
          List.of(new Segment("X", "Eerste"), new Segment("Y", "Tweede")),
          List.of(new Subsegment("X01", "X", "Deel", 10, 100)));
  private static final SegmentDescription FIRST =
      new SegmentDescription(
          "X",
          "Eerste",
          "wie",
          "band",
          "wegen",
          "toon",
          "wel",
          "niet",
          List.of(Channel.DESK, Channel.ONLINE_ADVERTISEMENT),
          SegmentPortrait.NONE);

  @Test
  void textsAreReadWithTheTitlesOfTheSegmentation() {
    assertEquals(
        new SegmentDescriptions(
            Map.of("X", FIRST), Map.of("X01", new SubsegmentDescription("X01", "Deel", "wat"))),
        read("X;wie;band;wegen;balie online;toon;wel;niet\nX01;wat;;;;;;\n", new FirstMistake()));
  }

  @Test
  void aPortraitIsReadWhereThereIsOne() {
    String head = "code;omschrijving;bibliotheek;kanalen;media;toon;doen;laten";
    String row = "X;wie;band;wegen;balie;toon;wel;niet";
    assertEquals(
        new SegmentPortrait(
            "Stellen.", "Kort.", Optional.of(Household.COUPLE), Optional.of(Phase.OLDER)),
        portrait(head + ";wie;kort;huishouden;leeftijd\n" + row + ";Stellen.;Kort.;samen;55-75\n"));
    assertEquals(
        SegmentPortrait.NONE, portrait(head + ";wie;kort;huishouden;leeftijd\n" + row + ";;;;\n"));
  }

  @Test
  void aPortraitWithoutRoomOrOfUnknownWordsIsAMistake() {
    var told = new ArrayList<String>();
    readFile(
        "code;omschrijving;bibliotheek;kanalen;media;toon;doen;laten;wie;huishouden\n"
            + "X;wie;band;wegen;balie;toon;wel;niet;"
            + "a".repeat(81)
            + ";flat\n",
        (reason, line) -> told.add(line + " " + reason));
    assertEquals(
        List.of(
            "2 wie is langer dan 80 tekens",
            "2 huishouden is een van: alleen, samen, gezin, eenouder, senior"),
        told);
  }

  @Test
  void allMistakesAreToldByLineAndTheirRowsLeftOut() {
    var told = new ArrayList<String>();
    var texts =
        read(
            "Z;wie;;;;;;\nX;wie;band;wegen;balie online;toon;wel;niet\n"
                + "X;weer;band;wegen;balie;toon;wel;niet\nX01; ;;;;;;\n"
                + "Y;wie;;\u4e2d;balie fax balie;toon;wel;\n",
            (reason, line) -> told.add(line + " " + reason));
    assertEquals(
        List.of(
            "2 de code hoort niet bij deze segmentatie",
            "4 code X komt twee keer voor",
            "5 omschrijving is leeg",
            "6 bibliotheek is leeg",
            "6 kanalen bevat een teken dat niet gedrukt kan worden",
            "6 laten is leeg",
            "6 media noemt een onbekend kanaal",
            "6 media noemt balie twee keer"),
        told);
    assertEquals(new SegmentDescriptions(Map.of("X", FIRST), Map.of()), texts);
  }

  @Test
  void segmentNeedsAChannel() {
    var refusal =
        assertThrows(
            CsvException.class,
            () -> read("X;wie;band;wegen;;toon;wel;niet\n", new FirstMistake()));
    assertEquals("regel 2: media is leeg", refusal.getMessage());
  }

  @Test
  void missingColumnIsRefused() {
    try (var file = open("code;omschrijving\nX;wie\n")) {
      var reader = new SegmentDescriptionsReader(file, SEGMENTATION, new FirstMistake());
      assertEquals(
          "regel 1: de kolom bibliotheek ontbreekt",
          assertThrows(CsvException.class, reader::read).getMessage());
    }
  }

  @Test
  void segmentMayBeWithoutText() {
    assertEquals(Optional.empty(), read("", new FirstMistake()).findSegment("Y"));
  }

  private static SegmentDescriptions read(String rows, ObjLongConsumer<String> mistakes) {
    return readFile(HEADER + rows, mistakes);
  }

  private static SegmentPortrait portrait(String text) {
    return readFile(text, new FirstMistake()).findSegment("X").orElseThrow().portrait();
  }

  private static SegmentDescriptions readFile(String text, ObjLongConsumer<String> mistakes) {
    try (var file = open(text)) {
      return new SegmentDescriptionsReader(file, SEGMENTATION, mistakes).read();
    }
  }

  private static CsvReader open(String text) {
    return new CsvReader(
        new ByteArrayInputStream(text.getBytes(UTF_8)), new CsvLimits(10_000, 100));
  }
}
