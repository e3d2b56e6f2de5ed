// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import nl.publiekswijzer.estimate.CbsTables;
import nl.publiekswijzer.estimate.MunicipalIncome;
import nl.publiekswijzer.household.Supplement;
import nl.publiekswijzer.segmentation.OpenSegmentation;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupplementFilesTest {
  private static final List<String> NAMES =
      List.of(
          "PC4", "INWONER", "INW_014", "INW_1524", "INW_2544", "INW_4564", "INW_65PL", "AANTAL_HH");
  private static final List<Integer> FIGURES = List.of(7001, 900, 150, 100, 250, 240, 160, 405);

  @TempDir private Path folder;

  private CbsTables read() {
    return SupplementFiles.in(folder).supplements(OpenSegmentation.segmentation()).published();
  }

  private void write(String file, String... lines) throws IOException {
    Files.write(folder.resolve(file), List.of(lines));
  }

  private String refusal() {
    return assertThrows(EditionRefused.class, this::read).getMessage();
  }

  @Test
  void aFolderWithoutTablesHasNone() {
    assertEquals(CbsTables.NONE, read());
  }

  @Test
  void everyTableIsReadByTheNameOfItsFile() throws IOException {
    write(
        "cbs-postcode4.csv",
        String.join(";", NAMES),
        String.join(";", FIGURES.stream().map(String::valueOf).toList()));
    write("cbs-leeftijd.csv", "postcode;leeftijd;inwoners", "7001;20-24;50");
    write(
        "cbs-positie.csv",
        "Leeftijd;RegioS;Perioden;ThuiswonendKind_3;Alleenstaand_4;PartnerInNietGehuwdPaarZonderKi_6;"
            + "PartnerInGehuwdPaarZonderKinderen_7;PartnerInNietGehuwdPaarMetKinderen_8;"
            + "PartnerInGehuwdPaarMetKinderen_9;OuderInEenouderhuishouden_10;"
            + "OverigLidHuishouden_11",
        "20 - 25 jaar;GM0344;2020JJ00;1;2;3;4;5;6;7;8");
    write("cbs-inkomen.csv", "regio;gem_gestand_inkomen_k;med_gestand_inkomen_k", "Urk;40;38");
    write(
        "cbs-inkomen-alleenstaand.csv",
        "regio;deciel_1_pct;deciel_2_pct;deciel_3_pct;deciel_4_pct;deciel_5_pct;deciel_6_pct;"
            + "deciel_7_pct;deciel_8_pct;deciel_9_pct;deciel_10_pct",
        "Urk;20;20;20;10;5;5;5;5;5;5");

    var tables = read();

    assertEquals("7001", tables.postcodes().areas().get(0).postcode());
    assertEquals(Set.of(7001), tables.ages().byPostcode().keySet());
    assertEquals(2020, tables.positions().orElseThrow().year());
    assertEquals(
        List.of(
            new MunicipalIncome(
                "Urk", OptionalDouble.of(40), OptionalDouble.of(38), OptionalDouble.of(0.75))),
        tables.incomes().municipalities());
  }

  @Test
  void postcodesMayStandInAWorkbook() throws IOException {
    Files.write(folder.resolve("cbs-postcode4.xlsx"), workbook());

    var postcodes = read().postcodes();

    assertEquals(OptionalInt.of(2023), postcodes.year());
    assertEquals(OptionalInt.of(405), postcodes.areas().get(0).households());
  }

  private static byte[] workbook() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "test", "1.0")) {
      var sheet = workbook.newWorksheet("PC4_2023_v2");
      for (int column = 0; column < NAMES.size(); column++) {
        sheet.value(0, column, NAMES.get(column));
        sheet.value(1, column, FIGURES.get(column));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void postcodesOfSixCharactersAreReadAndNotKept() throws IOException {
    write(
        "cbs-postcode6.csv",
        String.join(";", NAMES).replace("PC4", "PC6"),
        "7001AB;40;5;5;10;10;10;20",
        "7001AC;-99997;-99997;-99997;-99997;-99997;-99997;-99997");

    var files = SupplementFiles.in(folder);

    var segmentation = OpenSegmentation.segmentation();
    assertEquals(2, files.supplements(segmentation).published().fullPostcodes().size());
    assertEquals(false, files.has(Supplement.FULL_POSTCODES));
  }

  @Test
  void mistakesInPostcodesOfSixCharactersAreToldByFileAndLine() throws IOException {
    write("cbs-postcode6.csv", String.join(";", NAMES), "7001;40;5;5;10;10;10;20");

    assertEquals(
        "cbs-postcode6.csv, regel 2: dit bestand telt postcodes van vier cijfers; lever het als"
            + " cbs-postcode4.",
        refusal());
  }

  @Test
  void postcodesInTextAndInAWorkbookAreOneTooMany() throws IOException {
    write("cbs-postcode4.csv", "PC4");
    write("cbs-postcode4.xlsx", "PC4");

    assertEquals(
        "Lever een van beide: cbs-postcode4.csv of cbs-postcode4.xlsx.",
        assertThrows(EditionRefused.class, () -> SupplementFiles.in(folder)).getMessage());
  }

  @Test
  void aFileThatIsTooLargeIsRefusedUnread() throws IOException {
    try (var file = new RandomAccessFile(folder.resolve("grenzen.geojson").toFile(), "rw")) {
      file.setLength((128L << 20) + 1);
    }

    assertEquals(
        "Het bestand grenzen.geojson is groter dan 128 MB.",
        assertThrows(EditionRefused.class, () -> SupplementFiles.in(folder)).getMessage());
  }

  @Test
  void mistakesAreToldByFileAndLine() throws IOException {
    write("cbs-leeftijd.csv", "postcode;leeftijd;inwoners", "7001;20-24;veel");

    assertEquals("cbs-leeftijd.csv, regel 2: kolom 3 is geen getal van nul of meer.", refusal());
  }

  @Test
  void aTableThatIsAnotherIsRefused() throws IOException {
    write("cbs-positie.csv", "postcode;leeftijd;inwoners", "7001;20-24;5");

    assertTrue(refusal().startsWith("cbs-positie.csv, regel 1: de kolom regio ontbreekt"));
  }
}
