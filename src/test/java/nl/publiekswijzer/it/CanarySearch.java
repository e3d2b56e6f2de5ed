// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Looks for texts in every place where something of a member file could have stayed: as they are,
 * in UTF-16, in base64 and in hexadecimal, in any case.
 */
public final class CanarySearch {
  private static final int CHUNK = 1 << 22;

  private final List<String> forms;
  private final List<String> places = new ArrayList<>();
  private long searched;
  private long bytes;

  public CanarySearch(List<String> canaries) {
    forms = canaries.stream().flatMap(CanarySearch::forms).distinct().toList();
  }

  private static Stream<String> forms(String canary) {
    var encodings =
        List.of(StandardCharsets.US_ASCII, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    return encodings.stream()
        .map((Charset encoding) -> canary.getBytes(encoding))
        .flatMap(
            raw -> Stream.concat(Stream.of(latin(raw), HexFormat.of().formatHex(raw)), base64(raw)))
        .map(form -> form.toLowerCase(Locale.ROOT));
  }

  /** At each of the three places in a group of four; the ends depend on what stands beside it. */
  private static Stream<String> base64(byte[] raw) {
    return Stream.of(0, 1, 2)
        .map(
            shift -> {
              byte[] shifted = new byte[shift + raw.length];
              System.arraycopy(raw, 0, shifted, shift, raw.length);
              String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
              return text.substring(shift == 0 ? 0 : shift + 1, text.length() - 1);
            });
  }

  private static String latin(byte[] raw) {
    return new String(raw, StandardCharsets.ISO_8859_1);
  }

  /** All tables as text, the text of all PDF files, and the files of the database with its log. */
  public CanarySearch database(String url) throws SQLException, IOException {
    try (var connection = DriverManager.getConnection(url, "postgres", "x")) {
      for (String table :
          Superuser.list(
              connection,
              "select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables"
                  + " where schemaname <> 'information_schema'")) {
        table(connection, table);
      }
      documents(connection);
      Superuser.list(connection, "select pg_switch_wal()::text");
      files(Path.of(Superuser.list(connection, "show data_directory").get(0)));
    }
    return this;
  }

  private void table(Connection connection, String table) throws SQLException {
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.setFetchSize(1_000);
      try (var rows = statement.executeQuery("select t::text from " + table + " t")) {
        while (rows.next()) {
          look(table, rows.getString(1));
        }
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
    searched++;
  }

  /** What stands in a document is compressed. */
  private void documents(Connection connection) throws SQLException, IOException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select content from publication_file where name like '%.pdf'")) {
      while (rows.next()) {
        try (var document = Loader.loadPDF(rows.getBytes(1))) {
          look("text of a publication", new PDFTextStripper().getText(document));
        }
        searched++;
      }
    }
  }

  /**
   * A file, or all files beneath a folder; it must be there. What is removed while we search, as a
   * database does at any time, is passed over.
   */
  public CanarySearch files(Path root) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
              file(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(root) || Files.exists(file)) {
              throw e;
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return this;
  }

  void file(Path file) {
    try (var in = Files.newInputStream(file)) {
      searched++;
      String end = "";
      for (byte[] read = in.readNBytes(CHUNK); read.length > 0; read = in.readNBytes(CHUNK)) {
        String text = end + latin(read);
        look(file.toString(), text);
        end = text.substring(Math.max(0, text.length() - 200));
      }
    } catch (IOException e) {
      if (Files.exists(file)) {
        throw new UncheckedIOException(e);
      } // else it was removed meanwhile, which is what we want
    }
  }

  CanarySearch text(String place, String text) {
    searched++;
    look(place, text);
    return this;
  }

  private void look(String place, String text) {
    bytes += text.length();
    String lower = text.toLowerCase(Locale.ROOT);
    if (forms.stream().anyMatch(lower::contains)) {
      places.add(place);
    }
  }

  public List<String> places() {
    return List.copyOf(new TreeSet<>(places));
  }

  @Override
  public String toString() {
    return "Canaries: %d forms in %,d places, %,d bytes; found in %s"
        .formatted(forms.size(), searched, bytes, places());
  }
}
