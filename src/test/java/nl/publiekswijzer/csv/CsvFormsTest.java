// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One table, written in every form that a library system or a spreadsheet gives it. */
class CsvFormsTest {
  private static final CsvLimits LIMITS = new CsvLimits(1_000_000, 1_000);

  private static final List<String> HEADER = List.of("postcode", "huisnummer", "plaats", "naam");
  private static final List<List<String>> ROWS =
      List.of(
          List.of("1234AB", "1", "Súdwest-Fryslân", "café €"),
          List.of("1234 AB", "2", "", "zei \"dag\""),
          List.of("1234AC", "3", "een;twee,drie|vier", "x"),
          List.of("9999ZZ", "4", "", ""));

  /** How the cells of a row are quoted. */
  private enum Quotes {
    WHERE_NEEDED,
    EVERYWHERE,
    AROUND_ROWS;

    String row(List<String> cells, String separator) {
      var row = cells.stream().map(c -> cell(c, separator)).collect(Collectors.joining(separator));
      return this == AROUND_ROWS ? quoted(row) : row;
    }

    private String cell(String text, String separator) {
      boolean needed = text.contains(separator) || text.contains("\"");
      return needed || this == EVERYWHERE ? quoted(text) : text;
    }

    private static String quoted(String text) {
      return '"' + text.replace("\"", "\"\"") + '"';
    }
  }

  /** How a file begins and is stored as bytes. */
  private enum Encoding {
    PLAIN(UTF_8, ""),
    WITH_MARK(UTF_8, "\uFEFF"),
    LITTLE_ENDIAN(UTF_16LE, "\uFEFF"),
    BIG_ENDIAN(UTF_16BE, "\uFEFF"),
    WINDOWS(Charset.forName("windows-1252"), "");

    private final Charset charset;
    private final String mark;

    Encoding(Charset charset, String mark) {
      this.charset = charset;
      this.mark = mark;
    }

    byte[] bytes(String text) {
      return (mark + text).getBytes(charset);
    }
  }

  private record Form(
      String separator, Encoding encoding, Quotes quotes, String lineBreak, boolean declared) {
    byte[] file(List<String> titles) {
      var lines = new ArrayList<String>();
      if (declared) {
        lines.add("sep=" + separator);
      }
      lines.addAll(titles);
      lines.add(quotes.row(HEADER, separator));
      ROWS.forEach(row -> lines.add(quotes.row(row, separator)));
      return encoding.bytes(String.join(lineBreak, lines) + lineBreak);
    }
  }

  private static List<Form> forms() {
    var forms = new ArrayList<Form>();
    for (String separator : List.of(";", ",", "\t", "|")) {
      for (Encoding encoding : Encoding.values()) {
        for (Quotes quotes : Quotes.values()) {
          for (String lineBreak : List.of("\n", "\r\n", "\r")) {
            forms.add(new Form(separator, encoding, quotes, lineBreak, false));
            forms.add(new Form(separator, encoding, quotes, lineBreak, true));
          }
        }
      }
    }
    return forms;
  }

  private static boolean isHeader(List<String> cells) {
    return cells.stream().anyMatch(c -> c.strip().equalsIgnoreCase("postcode"));
  }

  private static List<List<String>> read(CsvReader reader) {
    var rows = new ArrayList<List<String>>();
    while (reader.next()) {
      var row = new ArrayList<String>();
      for (int column = 0; column < reader.header().size(); column++) {
        row.add(reader.field(column));
      }
      rows.add(row);
    }
    return rows;
  }

  private static CsvReader open(byte[] file) {
    return new CsvReader(new ByteArrayInputStream(file), LIMITS, CsvFormsTest::isHeader);
  }

  private static CsvReader open(String file) {
    return open(file.getBytes(UTF_8));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void tableReadsBackTheSameFromEveryForm(Form form) {
    try (var reader = open(form.file(List.of()))) {
      assertEquals(HEADER, reader.header());
      assertEquals(ROWS, read(reader));
      assertEquals(TablePlace.inText(0), reader.place());
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void titleLinesAbovePassWithWhateverStandsInThem(Form form) {
    var titles =
        List.of("Ledenlijst, per 31-12-2024; alle leden", "", "\"Open", "\"a\"b|c", " ;;,", "x");
    try (var reader = open(form.file(titles))) {
      assertEquals(HEADER, reader.header());
      assertEquals(ROWS, read(reader));
      assertEquals(TablePlace.inText(4), reader.place());
    }
  }

  @Test
  void headerMayBeTheTwentiethLineAndNoLater() {
    String table = "postcode;huisnummer\n1234AB;1\n";
    try (var reader = open("titel\n".repeat(19) + table)) {
      assertEquals(List.of("postcode", "huisnummer"), reader.header());
      assertEquals(19, reader.place().titleLines());
      reader.next();
      assertEquals(21, reader.lineNumber());
    }
    try (var reader = open("titel\n".repeat(20) + table)) {
      assertEquals(List.of("titel"), reader.header());
      assertEquals(0, reader.place().titleLines());
    }
  }

  @Test
  void firstRowIsTheHeaderWhereNoLineIsKnownAsOne() {
    try (var reader = open("\n;;\nnaam;straat\nx;y\n")) {
      assertEquals(List.of("naam", "straat"), reader.header());
      assertEquals(List.of(List.of("x", "y")), read(reader));
    }
  }

  @Test
  void linesOfRowsAreThoseOfTheFile() {
    try (var reader = open("sep=;\r\nTitel\r\n\r\npostcode;nr\r\n;\r\n1234AB;1\r\n")) {
      reader.next();
      assertEquals(6, reader.lineNumber());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;", "SEP=;", "\"sep=;\"", "sep=;;;;"})
  void lineThatNamesTheSeparatorIsNoRow(String line) {
    try (var reader = open(line + "\npostcode;a,b,c,d\n1;2\n")) {
      assertEquals(List.of("postcode", "a,b,c,d"), reader.header());
    }
  }

  @Test
  void separatorThatIsNamedMayBeAnySign() {
    try (var reader = open("sep=^\npostcode^nr,x\n1^2\n")) {
      assertEquals(List.of("postcode", "nr,x"), reader.header());
    }
  }

  @Test
  void nameThatOnlyBeginsLikeASeparatorLineIsAName() {
    try (var reader = open("sep=x;postcode\n1;2\n")) {
      assertEquals(List.of("sep=x", "postcode"), reader.header());
    }
  }

  @Test
  void rowsInWhichNothingShowsAreNoRows() {
    String blanks = ";;\n \t;\u00a0;\u200b\n\"\";\"\";\"\"\n;\uFEFF;;;;\n\u3000\n";
    try (var reader = open("postcode;nr;toev\n" + blanks + "1234AB;1;\n" + blanks)) {
      assertEquals(List.of(List.of("1234AB", "1", "")), read(reader));
    }
  }

  @Test
  void emptyRowsDoNotCountForTheMostThatMayBe() {
    var file = "postcode\n" + "\n;;\n".repeat(2_000) + "1234AB\n".repeat(1_000);
    try (var reader = open(file)) {
      assertEquals(1_000, read(reader).size());
    }
  }

  @Test
  void separatorsBehindTheLastColumnAreNothing() {
    try (var reader = open("postcode;nr;;;\n1234AB;1;;;;;;\n1234AC;2\n")) {
      assertEquals(List.of("postcode", "nr", "", "", ""), reader.header());
      assertEquals(
          List.of(List.of("1234AB", "1", "", "", ""), List.of("1234AC", "2", "", "", "")),
          read(reader));
    }
  }

  @Test
  void rowInQuotesMayHaveSeparatorsOfAnotherKindBehindIt() {
    try (var reader = open("\"postcode,nr,naam\";;\n\"1234AB,1,\"\"x, y\"\"\";;\n1234AC,2,z;;\n")) {
      assertEquals(List.of("postcode", "nr", "naam"), reader.header());
      assertEquals(
          List.of(List.of("1234AB", "1", "x, y"), List.of("1234AC", "2", "z")), read(reader));
    }
  }

  @Test
  void rowInQuotesUnderAPlainHeaderIsCutToo() {
    try (var reader = open("postcode;nr\n\"1234AB;1\"\n1234AC;2\n")) {
      assertEquals(List.of(List.of("1234AB", "1"), List.of("1234AC", "2")), read(reader));
    }
  }

  @Test
  void cellWithLineBreaksIsNoRowInQuotes() {
    try (var reader = open("postcode;nr\n\"een;\ntwee\"\n")) {
      assertEquals(List.of(List.of("een;\ntwee", "")), read(reader));
    }
  }

  @Test
  void fiveHundredColumnsWithLongCellsAreRead() {
    String names = "postcode;nr" + ";x".repeat(498);
    String row = "1234AB;1;" + "lang ".repeat(100_000) + ";".repeat(497);
    try (var reader = open(names + "\n" + row + "\n")) {
      assertEquals(500, reader.header().size());
      reader.next();
      assertEquals(List.of("1234AB", "1"), List.of(reader.field(0), reader.field(1)));
      assertEquals(500_000, reader.field(2).length());
    }
  }

  /** Two halves of one sign may stand on both sides of what is taken at a time. */
  @Test
  void signsOfFourBytesInSixteenBitTextStayWhole() {
    String row = "1234AB;" + "\uD83D\uDE00".repeat(30_000) + "x";
    for (String before : List.of("", "a", "ab")) {
      try (var reader = open(Encoding.LITTLE_ENDIAN.bytes(before + "postcode;x\n" + row + "\n"))) {
        reader.next();
        assertEquals(row, reader.field(0) + ";" + reader.field(1));
      }
    }
  }
}
