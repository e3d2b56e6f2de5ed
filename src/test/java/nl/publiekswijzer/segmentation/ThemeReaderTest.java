// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ObjLongConsumer;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.CsvReader;
import org.junit.jupiter.api.Test;

class ThemeReaderTest {
  private static final String HEADER =
      "thema;aspect;naam;omschrijving;belofte;benadrukken;vermijden;X;Y\n";
  private static final String READING = "lezen;;Lezen;wat;belofte;;;40;\n";
  private static final String ALOUD = "lezen;aloud;Voorlezen;;;wel;niet;40;7\n";
  private static final String FACES = "lezen;gezicht;Schminken;;;samen;plicht;0;\n";
  private static final Segmentation SEGMENTATION =
      new Segmentation(
          "klein",
          List.of(new Segment("X", "Eerste"), new Segment("Y", "Tweede")),
          List.of(new Subsegment("X01", "X", "Deel", 10, 100)));

  @Test
  void aspectsBelongToTheirThemeWhereverTheyStand() {
    assertEquals(
        List.of(
            new Theme(
                "lezen",
                "Lezen",
                "wat",
                "belofte",
                Map.of("X", 40),
                List.of(
                    new ThemeAspect("aloud", "Voorlezen", Map.of("X", 40, "Y", 7), "wel", "niet"),
                    new ThemeAspect("gezicht", "Schminken", Map.of("X", 0), "samen", "plicht")))),
        read(HEADER + ALOUD + READING + FACES));
  }

  @Test
  void interestFollowsTheOrderOfTheSegmentation() {
    var swapped =
        read(
            "thema;aspect;naam;omschrijving;belofte;benadrukken;vermijden;Y;X\n"
                + "t;;n;o;b;;;1;2\nt;a;n;;;b;v;1;2\nt;b;n;;;b;v;1;2\n");
    assertEquals(List.of("X", "Y"), List.copyOf(swapped.get(0).interest().keySet()));
  }

  @Test
  void mistakesInARowAreToldByItsLine() {
    assertEquals(
        List.of(
            "2 naam is leeg",
            "2 belofte bevat een teken dat niet gedrukt kan worden",
            "2 X moet een heel getal van 0 tot en met 100 zijn, of leeg",
            "3 vermijden is leeg",
            "3 Y moet een heel getal van 0 tot en met 100 zijn, of leeg",
            "4 thema is leeg"),
        mistakes(
            HEADER
                + "lezen;;;wat;\u4e2d;;;101;\nlezen;a;A;;;wel;;;half\n;;Naam;wat;belofte;;;;\n"));
  }

  @Test
  void codesStandOnce() {
    assertEquals(
        List.of(
            "5 thema lezen komt twee keer voor",
            "6 aspect aloud van thema lezen komt twee keer voor"),
        mistakes(HEADER + READING + ALOUD + FACES + READING + ALOUD));
  }

  @Test
  void aspectNeedsItsTheme() {
    assertEquals(
        List.of("5 thema leezen staat niet in dit bestand"),
        mistakes(HEADER + READING + ALOUD + FACES + ALOUD.replace("lezen;a", "leezen;a")));
  }

  @Test
  void themeNeedsTwoAspects() {
    assertEquals(
        List.of("2 thema lezen heeft minder dan twee aspecten"),
        mistakes(HEADER + READING + ALOUD));
  }

  @Test
  void aspectAppealsToNoMoreHouseholdsThanItsTheme() {
    assertEquals(
        List.of("3 X heeft meer belangstelling voor het aspect dan voor het thema"),
        mistakes(HEADER + READING + ALOUD.replace("40", "41") + FACES));
  }

  @Test
  void everySegmentHasAColumn() {
    assertEquals(
        List.of("1 de kolom Y ontbreekt"),
        mistakes((HEADER + READING + ALOUD + FACES).replaceAll(";[Y7]?\n", "\n")));
  }

  @Test
  void fileWithoutThemesIsAMistake() {
    assertEquals(List.of("1 er staat geen enkel thema in"), mistakes(HEADER));
  }

  @Test
  void themeWithAMistakeIsLeftOutAsAWhole() {
    String sound = READING + ALOUD + FACES;
    var themes =
        read(
            HEADER + sound + sound.replace("lezen;", "tuin;").replace("niet", ""),
            (reason, line) -> {});
    assertEquals(List.of("lezen"), themes.stream().map(Theme::code).toList());
  }

  @Test
  void ownFileStopsAtTheFirstMistake() {
    var refusal = assertThrows(CsvException.class, () -> read(HEADER + READING));
    assertEquals("regel 2: thema lezen heeft minder dan twee aspecten", refusal.getMessage());
  }

  private static List<String> mistakes(String text) {
    var told = new ArrayList<String>();
    read(text, (reason, line) -> told.add(line + " " + reason));
    return told;
  }

  private static List<Theme> read(String text) {
    return read(text, new FirstMistake());
  }

  private static List<Theme> read(String text, ObjLongConsumer<String> mistakes) {
    var bytes = new ByteArrayInputStream(text.getBytes(UTF_8));
    try (var file = new CsvReader(bytes, new CsvLimits(10_000, 100))) {
      return new ThemeReader(file, SEGMENTATION, mistakes).read();
    }
  }
}
