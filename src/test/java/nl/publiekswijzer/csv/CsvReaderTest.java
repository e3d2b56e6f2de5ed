// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {
  private static final CsvLimits LIMITS = new CsvLimits(1_000_000, 100_000);

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t", "|"})
  void separatorIsTakenFromTheHeader(String separator) {
    String text = "naam;plaats\nx;y\n".replace(";", separator);

    assertEquals(List.of(List.of("naam", "plaats"), List.of("x", "y")), read(text));
  }

  @Test
  void separatorInsideQuotesOfTheHeaderDoesNotCount() {
    assertEquals(List.of(List.of("a,b,c", "d"), List.of("1", "2")), read("\"a,b,c\";d\n1;2\n"));
  }

  @Test
  void separatorsOfLaterLinesDoNotCount() {
    assertEquals(List.of(List.of("a", "b"), List.of("1,2,3", "4")), read("a;b\n1,2,3;4\n"));
    assertEquals(List.of(List.of("a", "b"), List.of("1;2;3", "4")), read("\n\na,b\n1;2;3,4\n"));
  }

  @Test
  void separatorsBehindAQuotedLineBreakOfTheHeaderCount() {
    assertEquals(List.of(List.of("a\nb", "c"), List.of("1", "2")), read("\"a\nb\",c\n1,2\n"));
  }

  @Test
  void separatorsThatAreAsManyGoToTheSemicolonBeforeTabAndComma() {
    assertEquals(List.of(List.of("a", "b,c\td")), read("a;b,c\td\n"));
    assertEquals(List.of(List.of("a", "b,c")), read("a\tb,c\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyLineBreakEndsARow(String lineBreak) {
    String text = "a;b\n1;2\n3;4".replace("\n", lineBreak);

    assertEquals(List.of(List.of("a", "b"), List.of("1", "2"), List.of("3", "4")), read(text));
  }

  @Test
  void emptyLinesAreSkippedAndStillCounted() {
    try (var reader = open("\n\na;b\n\n1;2\n\n\n3;4\n")) {
      assertTrue(reader.next());
      assertEquals(5, reader.lineNumber());
      assertTrue(reader.next());
      assertEquals(8, reader.lineNumber());
      assertFalse(reader.next());
    }
  }

  @Test
  void quotesHoldSeparatorsQuotesAndLineBreaks() {
    assertEquals(
        List.of(List.of("a", "b"), List.of("x;y", "zei \"dag\""), List.of("een\ntwee", "")),
        read("a;b\n\"x;y\";\"zei \"\"dag\"\"\"\n\"een\r\ntwee\";\"\"\n"));
  }

  @Test
  void lineNumberIsThatOfTheFirstLineOfTheRow() {
    try (var reader = open("a;b\n\"een\ntwee\";1\nx;2\n")) {
      assertTrue(reader.next());
      assertEquals(2, reader.lineNumber());
      assertTrue(reader.next());
      assertEquals(4, reader.lineNumber());
    }
  }

  @Test
  void blanksBehindAClosingQuoteAreIgnored() {
    assertEquals(List.of(List.of("a", "b"), List.of("x", "y")), read("a;b\n\"x\" ;\"y\"  \n"));
  }

  @Test
  void emptyFieldsKeepTheirPlace() {
    assertEquals(
        List.of(List.of("a", "b", "c"), List.of("", "", "y"), List.of("", "x", "")),
        read("a;b;c\n;;y\n;x;\n"));
  }

  @Test
  void fieldBeyondAShortRowIsEmpty() {
    try (var reader = open("a;b;c\n1\n")) {
      assertTrue(reader.next());
      assertEquals(1, reader.columns());
      assertEquals("", reader.field(2));
      assertThrows(IndexOutOfBoundsException.class, () -> reader.field(-1));
    }
  }

  @Test
  void byteOrderMarkIsNoPartOfTheFirstName() {
    assertEquals(List.of(List.of("a", "b")), read("\uFEFFa;b\n"));
  }

  @Test
  void everyLineHasItsOwnEncoding() {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes("plaats;x\nSúdwest;é\n".getBytes(UTF_8));
    bytes.writeBytes("Súdwest;é €\n".getBytes(Charset.forName("windows-1252")));
    bytes.writeBytes("Ã;©\n".getBytes(Charset.forName("windows-1252")));

    assertEquals(
        List.of(
            List.of("plaats", "x"),
            List.of("Súdwest", "é"),
            List.of("Súdwest", "é €"),
            List.of("Ã", "©")),
        read(bytes.toByteArray()));
  }

  @Test
  void rowsAcrossTheBufferAreReadWhole() {
    var text = new StringBuilder("nummer;tekst\r\n");
    for (int i = 0; i < 20_000; i++) {
      text.append(i).append(";rij ").append(i).append("\r\n");
    }
    try (var reader = open(text.toString())) {
      for (int i = 0; i < 20_000; i++) {
        assertTrue(reader.next());
        assertEquals(i + "|rij " + i, reader.field(0) + "|" + reader.field(1));
        assertEquals(i + 2L, reader.lineNumber());
      }
      assertFalse(reader.next());
    }
  }

  @Test
  void lineBreakOfTwoBytesAcrossTheBufferIsOne() {
    String header = "a;" + "b".repeat(2_999) + "\n";
    String rows = "1;2\n".repeat(15_633);
    String text = header + rows + "3" + "\r\n4\r\n";
    assertEquals(65_536, text.indexOf("\r\n") + 1, "the return is the last byte of the buffer");

    var lines = read(text);

    assertEquals(
        List.of(List.of("1", "2"), List.of("3"), List.of("4")),
        lines.subList(lines.size() - 3, lines.size()));
    try (var reader = open(text)) {
      long last = 0;
      while (reader.next()) {
        last = reader.lineNumber();
      }
      assertEquals(15_636, last);
    }
  }

  @Test
  void headerAndEmptyLinesLongerThanTheBufferAreRead() {
    var wide = new CsvLimits(1_000_000, 10, 100_000, 30_000);
    String header = "aaa,".repeat(19_999) + "aaa";
    for (String text : List.of(header + "\n1\n", "\n".repeat(70_000) + "a;b\n1\n")) {
      var bytes = new ByteArrayInputStream(text.getBytes(UTF_8));
      try (var reader = new CsvReader(bytes, wide)) {
        assertEquals(text.strip().split("\n")[0].split("[,;]").length, reader.header().size());
        assertTrue(reader.next());
        assertEquals("1", reader.field(0));
      }
    }
  }

  @Test
  void fieldThatAnEarlierRowHadIsEmptyInAShorterOne() {
    try (var reader = open("a;b;c\nlang;langer;langst\n1\n")) {
      assertTrue(reader.next());
      assertTrue(reader.next());
      assertEquals(
          List.of("1", "", ""), List.of(reader.field(0), reader.field(1), reader.field(2)));
    }
  }

  @Test
  void fileOfExactlyTheByteLimitIsRead() {
    byte[] bytes = "a;b\n1;2\n".getBytes(UTF_8);
    try (var reader =
        new CsvReader(new ByteArrayInputStream(bytes), new CsvLimits(bytes.length, 1))) {
      assertTrue(reader.next());
      assertFalse(reader.next());
    }
  }

  @Test
  void fileThatIsNoMoreThanAByteOrderMarkIsEmpty() {
    var refusal = assertThrows(CsvException.class, () -> read("\uFEFF"));
    assertEquals("het bestand is leeg", refusal.reason());
  }

  @Test
  void closingClosesWhatIsRead() {
    var closed = new ArrayList<String>();
    var stream =
        new ByteArrayInputStream("a\n".getBytes(UTF_8)) {
          @Override
          public void close() {
            closed.add("closed");
          }
        };

    new CsvReader(stream, LIMITS).close();

    assertEquals(List.of("closed"), closed);
  }

  private static List<List<String>> read(String text) {
    return read(text.getBytes(UTF_8));
  }

  private static List<List<String>> read(byte[] bytes) {
    var rows = new ArrayList<List<String>>();
    try (var reader = new CsvReader(new ByteArrayInputStream(bytes), LIMITS)) {
      rows.add(reader.header());
      while (reader.next()) {
        var row = new ArrayList<String>();
        for (int column = 0; column < reader.columns(); column++) {
          row.add(reader.field(column));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static CsvReader open(String text) {
    return new CsvReader(new ByteArrayInputStream(text.getBytes(UTF_8)), LIMITS);
  }
}
