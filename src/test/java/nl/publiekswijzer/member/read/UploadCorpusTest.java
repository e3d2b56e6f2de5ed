// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

import static nl.publiekswijzer.member.MemberFixtures.aCount;
import static nl.publiekswijzer.member.MemberFixtures.aMemberFile;
import static nl.publiekswijzer.member.MemberFixtures.aStreet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.publiekswijzer.Asvs;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.CsvReader;
import nl.publiekswijzer.member.AddressTally;
import nl.publiekswijzer.member.MemberFileChoices;
import org.junit.jupiter.api.Test;

/** Files made to hurt: each is refused long before it is read. */
@Asvs({"5.2.1", "5.2.2", "2.2.1"})
class UploadCorpusTest {
  private static final long GIGABYTE = 1L << 30;

  /** A beginning, and then the same text again and again; made as it is read. */
  private static final class EndlessFile extends InputStream {
    private final byte[] beginning;
    private final byte[] again;
    private long given;

    EndlessFile(String beginning, String again) {
      this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
      this.again = again.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public int read() {
      if (given == GIGABYTE) {
        return -1;
      }
      long place = given++;
      return place < beginning.length
          ? beginning[(int) place]
          : again[(int) ((place - beginning.length) % again.length)];
    }

    long given() {
      return given;
    }
  }

  private static void assertRefusedEarly(String beginning, String again) {
    var file = new EndlessFile(beginning, again);
    try (var reader = new CsvReader(file, new CsvLimits(GIGABYTE, 600_000))) {
      assertThrows(
          CsvException.class,
          () -> {
            while (reader.next()) {
              reader.field(0);
            }
          });
    } catch (CsvException e) {
      // refused by its first line already
    }
    assertTrue(file.given() < 2 << 20, "read " + file.given());
  }

  @Test
  void lineOfAGigabyteIsRefusedAtItsBeginning() {
    assertRefusedEarly("postcode;huisnummer\n", "x");
    assertRefusedEarly("", "x");
  }

  @Test
  void quoteThatNeverEndsIsRefusedAtItsBeginning() {
    assertRefusedEarly("postcode;huisnummer\n\"", "1234AB;1\n");
  }

  @Test
  void millionsOfColumnsAreRefusedAtTheirBeginning() {
    assertRefusedEarly("", "a;");
    assertRefusedEarly("postcode;huisnummer\n", ";");
  }

  @Test
  void packedFileIsNotUnpacked() {
    assertRefusedEarly("PK\u0003\u0004", "\u0000");
    assertRefusedEarly("\u001f\u008b\u0008", "\u0000");
  }

  private static String refusalOf(InputStream file) {
    var count = aCount(new AddressTally(aStreet()), row -> {});
    return assertThrows(
            MemberFileRefused.class,
            () -> new MemberFileReader(GIGABYTE, MemberFileChoices.NONE).read(file, count))
        .getMessage();
  }

  private static String refusalOf(String file) {
    return refusalOf(new ByteArrayInputStream(file.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void moreThanSixHundredThousandRowsAreRefused() {
    var file = new EndlessFile("postcode;huisnummer\n", "1234AB;1\n");

    assertEquals("Regel 600002: het bestand heeft meer dan 600.000 rijen.", refusalOf(file));
    assertTrue(file.given() < 6 << 20, "read " + file.given());
  }

  @Test
  void rowOfMoreThanAMebibyteOrFiveHundredColumnsIsRefused() {
    assertEquals(
        "Regel 2: de regel is langer dan 1.048.576 bytes.",
        refusalOf("postcode;huisnummer\n1234AB;" + "1".repeat(1 << 20)));
    assertEquals(
        "Regel 2: de regel heeft meer dan 500 kolommen.",
        refusalOf("postcode;huisnummer\n1234AB" + ";".repeat(500)));
  }

  /** Without a byte order mark every second byte is NUL. */
  @Test
  void sixteenBitTextIsRefusedWithoutItsMark() {
    String file = "postcode;huisnummer\n1234AB;1\n";
    for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertTrue(
          refusalOf(new ByteArrayInputStream(file.getBytes(charset))).contains("tekstbestand"));
    }
  }

  @Test
  void neededColumnThatStandsThereTwiceIsAsked() {
    assertEquals(
        "Het is niet duidelijk welke kolom postcode is. Gevonden kolommen: postcode, huisnummer,"
            + " POSTCODE. Wijs de kolommen aan en kies het bestand opnieuw.",
        refusalOf("postcode;huisnummer;POSTCODE\n1234AB;1;1234AB\n"));
  }

  @Test
  void formulaInAMemberFileIsAValueLikeAnyOther() {
    var report =
        aMemberFile()
            .row("postcode", "huisnummer", "vestiging")
            .row("=cmd|' /C calc'!A0", "1", "x")
            .reduce()
            .report();

    assertEquals(1, report.malformedTotal());
  }
}
