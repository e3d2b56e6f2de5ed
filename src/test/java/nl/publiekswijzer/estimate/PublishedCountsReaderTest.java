// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "Kerncijfers per postcode" as delimited text. */
class PublishedCountsReaderTest {
  private static final CsvLimits LIMITS = new CsvLimits(1 << 20, 1000);

  private static final String NAMES =
      "postcode;aantal_inwoners;aantal_mannen;aantal_inwoners_0_tot_15_jaar;"
          + "aantal_inwoners_15_tot_25_jaar;aantal_inwoners_25_tot_45_jaar;"
          + "aantal_inwoners_45_tot_65_jaar;aantal_inwoners_65_jaar_en_ouder;"
          + "aantal_part_huishoudens;aantal_eenpersoonshuishoudens;"
          + "aantal_meerpersoonshuishoudens_zonder_kind;aantal_eenouderhuishoudens;"
          + "aantal_tweeouderhuishoudens;percentage_koopwoningen;"
          + "gemiddelde_woz_waarde_woning;stedelijkheid\n";
  private static final String SHORT_NAMES =
      "PC4;INWONER;MAN;INW_014;INW_1524;INW_2544;INW_4564;INW_65PL;AANTAL_HH;TOTHH_EENP;"
          + "TOTHH_MPZK;HH_EENOUD;HH_TWEEOUD;P_KOOPWON;WOZWONING;STED\n";
  private static final String PDOK_NAMES =
      "postcode;aantalInwoners;aantalMannen;aantalInwoners0Tot15Jaar;aantalInwoners15Tot25Jaar;"
          + "aantalInwoners25Tot45Jaar;aantalInwoners45Tot65Jaar;aantalInwoners65JaarEnOuder;"
          + "aantalPartHuishoudens;aantalEenpersoonshuishoudens;"
          + "aantalMeerpersoonshuishoudensZonderKind;aantalEenouderhuishoudens;"
          + "aantalTweeouderhuishoudens;percentageKoopwoningen;gemiddeldeWozWaardeWoning;"
          + "stedelijkheid\n";
  private static final String ROW = "7001;900;445;150;100;250;240;160;405;130;140;25;110;70;310;4";

  static PublishedCounts anArea(String postcode) {
    return new PublishedCounts(
        postcode,
        OptionalInt.of(900),
        counts(150, 100, 250, 240, 160),
        OptionalInt.of(405),
        counts(130, 140, 110, 25),
        OptionalDouble.of(70),
        OptionalDouble.of(310),
        OptionalInt.of(4),
        OptionalInt.empty(),
        OptionalInt.empty());
  }

  private static List<OptionalInt> counts(int... counts) {
    return IntStream.of(counts).mapToObj(OptionalInt::of).toList();
  }

  private static List<PublishedCounts> areas(String text) {
    return read(text).areas();
  }

  private static PublishedPostcodes read(String text) {
    var bytes = new ByteArrayInputStream(text.getBytes(UTF_8));
    try (var reader = PublishedCountsReader.open(bytes, LIMITS)) {
      return reader.read();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {NAMES, SHORT_NAMES, PDOK_NAMES})
  void everyGenerationOfNamesIsRead(String names) {
    assertEquals(List.of(anArea("7001")), areas(names + ROW));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "\t"})
  void otherSeparatorsAreRead(String separator) {
    assertEquals(List.of(anArea("7001")), areas((NAMES + ROW).replace(";", separator)));
  }

  @Test
  void columnsMayStandInAnyOrder() {
    String text = NAMES.strip() + ";extra\n" + ROW + ";1\n";
    var turned =
        text.lines()
            .map(line -> line.split(";"))
            .map(c -> IntStream.range(0, c.length).mapToObj(i -> c[c.length - 1 - i]).toList())
            .map(c -> String.join(";", c))
            .toList();

    assertEquals(List.of(anArea("7001")), areas(String.join("\n", turned)));
  }

  @Test
  void postcodesOfSixCharactersLoseTheirBlank() {
    String rows = ROW.replace("7001", "7001AB") + "\n" + ROW.replace("7001", "7001 ac");
    var areas = new ArrayList<PublishedCounts>();
    try (var reader = full(NAMES.replace("postcode;", "postcode6;") + rows)) {
      reader.forEach(areas::add);
    }
    assertEquals(List.of(anArea("7001AB"), anArea("7001AC")), areas);
  }

  private static PublishedCountsReader full(String text) {
    return PublishedCountsReader.openFull(new ByteArrayInputStream(text.getBytes(UTF_8)), LIMITS);
  }

  @Test
  void aFileOfTheOtherPostcodesIsRefusedWithTheNameItShouldHave() {
    var six = assertThrows(CsvException.class, () -> read(NAMES + ROW.replace("7001", "7001AB")));
    var four = assertThrows(CsvException.class, () -> full(NAMES + ROW).forEach(area -> {}));

    assertEquals(
        "regel 2: dit bestand telt postcodes van zes tekens; lever het als cbs-postcode6",
        six.getMessage());
    assertEquals(
        "regel 2: dit bestand telt postcodes van vier cijfers; lever het als cbs-postcode4",
        four.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-99997", "-99995", "-99990", "-99997.0", "-99999999", ".", "x", ""})
  void hiddenFiguresAreEmptyAndNotZero(String hidden) {
    String row = "7001;900" + (";" + hidden).repeat(14);
    assertEquals(
        new PublishedCounts(
            "7001",
            OptionalInt.of(900),
            Collections.nCopies(5, OptionalInt.empty()),
            OptionalInt.empty(),
            Collections.nCopies(4, OptionalInt.empty()),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty()),
        areas(NAMES + row).get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "aantal_geboorten, aantal_personen_met_uitkering_onder_aowlft",
    "aantalGeboorten, aantalPersonenMetUitkeringOnderAowlft",
    "GEBOORTE, UITKMINAOW"
  })
  void birthsAndBenefitsAreReadWhereTheyAre(String births, String benefits) {
    String names = NAMES.replace("\n", ";" + births + ";" + benefits + "\n");
    var area = areas(names + ROW + ";10;-99997").get(0);

    assertEquals(OptionalInt.of(10), area.births());
    assertEquals(OptionalInt.empty(), area.benefits());
  }

  @Test
  void columnsThatAFirstVersionLacksAreHidden() {
    String names = NAMES.replace("gemiddelde_woz_waarde_woning;", "");
    var area = areas(names + ROW.replace(";310;", ";")).get(0);

    assertEquals(OptionalDouble.empty(), area.propertyValue());
    assertEquals(OptionalInt.of(4), area.urbanity());
  }

  @Test
  void wholeNumbersMayHaveDecimalsThatAreNought() {
    assertEquals(List.of(anArea("7001")), areas(NAMES + ROW.replace(";900;", ";900.0;")));
  }

  @Test
  void textDoesNotSayOfWhichYearItIs() {
    var file = read(NAMES + ROW);
    assertEquals(OptionalInt.empty(), file.year());
    assertEquals(Optional.empty(), file.version());
  }

  @Test
  void titleLinesSayOfWhichYearItIs() {
    var file =
        read("Inwoner, peildatum 1 januari 2024\nDefinitieve gegevens, versie 1\n" + NAMES + ROW);
    assertEquals(OptionalInt.of(2024), file.year());
    assertEquals(Optional.of("v1"), file.version());
    assertEquals(List.of(anArea("7001")), file.areas());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ";900;|;-5;|aantal_inwoners is geen getal van nul of meer",
        ";900;|;9.5;|aantal_inwoners is geen heel getal van nul of meer",
        ";70;|;101;|percentage_koopwoningen is meer dan 100 procent",
        ";310;4|;310;6|stedelijkheid is geen getal van 1 tot en met 5",
        "7001;|701;|dit is geen postcode van vier cijfers",
        "7001;|7000;|deze postcode staat er twee keer in"
      })
  void badRowIsRefusedByLine(String from, String to, String reason) {
    String rows = ROW.replace("7001", "7000") + "\n" + ROW.replace(from, to);
    var refusal = assertThrows(CsvException.class, () -> areas(NAMES + rows));

    assertEquals(reason, refusal.reason());
    assertEquals(3, refusal.lineNumber());
  }

  @Test
  void missingColumnsAreNamed() {
    String names = NAMES.replace("aantal_part_huishoudens", "a").replace("25_tot_45", "b");
    assertEquals(
        "ontbrekende kolommen: aantal_inwoners_25_tot_45_jaar, aantal_part_huishoudens",
        assertThrows(CsvException.class, () -> areas(names + ROW)).reason());
  }
}
