// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

import static nl.publiekswijzer.member.MemberFixtures.aCount;
import static nl.publiekswijzer.member.MemberFixtures.aStreet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.publiekswijzer.member.AddressTally;
import nl.publiekswijzer.member.MemberFileChoices;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/**
 * The known forms of member files, as they came and as a spreadsheet saves what it made of them.
 */
class MemberFormsTest {
  private static final Path CASES = Path.of("../shared/cases/members");

  /** Rows that each file has; of none is the address unreadable. */
  private static final Map<String, Integer> ROWS =
      new TreeMap<>(
          Map.of(
              "60-kolommen.csv", 1,
              "bag-kolommen.csv", 2,
              "kop-huisnr.csv", 1,
              "kop-woonadres.csv", 1,
              "lidsoort-woorden.csv", 4,
              "onzichtbaar-teken.csv", 1,
              "sep-regel.csv", 1,
              "titelregels.csv", 1,
              "twee-kolommen-naam.csv", 1));

  private interface Form {
    byte[] of(Path file) throws IOException;
  }

  private static void assertAllAreRead(Form form) throws IOException {
    assumeTrue(Files.exists(CASES), CASES + " is absent: the known forms are not checked");
    var read = new TreeMap<String, Integer>();
    try (var files = Files.list(CASES)) {
      for (Path file : files.filter(MemberFormsTest::isForm).toList()) {
        read.put(file.getFileName().toString(), readable(form.of(file)));
      }
    }
    assertEquals(ROWS, read);
  }

  private static boolean isForm(Path file) {
    return Stream.of("addresses.csv", "rows.csv").noneMatch(file::endsWith);
  }

  private static int readable(byte[] file) {
    var count = aCount(new AddressTally(aStreet()), delivered -> {});
    var read =
        new MemberFileReader(1 << 20, MemberFileChoices.NONE)
            .read(new ByteArrayInputStream(file), count);
    var report = count.report(read.skippedColumns(), read.form());
    return (int) (report.delivered() - report.malformedTotal());
  }

  @Test
  void everyKnownFormIsRead() throws IOException {
    assertAllAreRead(Files::readAllBytes);
  }

  @Test
  void everyKnownFormIsReadFromAWorkbook() throws IOException {
    assertAllAreRead(file -> workbook(Files.readString(file)));
  }

  /** The cells of each line on a row, as text. */
  private static byte[] workbook(String file) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "test", "1.0")) {
      var sheet = workbook.newWorksheet("Leden");
      String[] lines = file.split("\n");
      for (int row = 0; row < lines.length; row++) {
        String[] cells = lines[row].split(";", -1);
        for (int column = 0; column < cells.length; column++) {
          sheet.value(row, column, cells[column]);
        }
      }
    }
    return bytes.toByteArray();
  }
}
