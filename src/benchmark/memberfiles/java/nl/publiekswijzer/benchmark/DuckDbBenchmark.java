// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import nl.publiekswijzer.fictitious.CountryFiles;
import nl.publiekswijzer.member.read.MemberFileBenchmark;

/**
 * One invented member file read and joined with every invented address of the country, by the
 * product and by DuckDB in turn. DuckDB does less: it reads the file, joins what is literally equal
 * after case and blanks, and counts by subsegment; the product also repairs and doubts, counts
 * households once, hashes every row and makes a match report. DuckDB has the addresses in a table
 * of its own before the clock starts.
 */
public final class DuckDbBenchmark {
  private static final int ROUNDS = 9;

  private static final String READ =
      """
      select subsegment, count(*) from (
        select upper(replace(postcode, ' ', '')) as pc,
          try_cast(regexp_extract(huisnummer, '^[0-9]+') as integer) as number,
          regexp_replace(upper(regexp_replace(huisnummer, '^[0-9]+', '') || coalesce(toevoeging, '')),
            '[^A-Z0-9]', '', 'g') as added
        from read_csv('%s', delim = ';', header = true, all_varchar = true)) member
      join edition on edition.postcode = pc and edition.number = member.number and addition = added
      group by subsegment order by subsegment
      """;

  private DuckDbBenchmark() {}

  public static void main(String[] arguments) throws IOException, SQLException {
    var country = new CountryFiles();
    byte[] members = country.members(500_000);
    Path folder = Files.createTempDirectory("benchmark");
    Path file = folder.resolve("members.csv");
    Path edition = folder.resolve("edition.csv");
    try (var duck = DriverManager.getConnection("jdbc:duckdb:")) {
      Files.write(file, members);
      country.write(edition);
      load(duck, edition);
      var index = country.index();
      double[] own = new double[ROUNDS];
      double[] other = new double[ROUNDS];
      long found = 0;
      for (int round = 0; round < ROUNDS; round++) {
        long start = System.nanoTime();
        MemberFileBenchmark.read(members, index);
        own[round] = (System.nanoTime() - start) / 1e9;
        start = System.nanoTime();
        found = query(duck, READ.formatted(file));
        other[round] = (System.nanoTime() - start) / 1e9;
      }
      Arrays.sort(own);
      Arrays.sort(other);
      System.out.printf(
          Locale.ROOT,
          "500,000 rows, median of %d: product %.2f s, DuckDB %.2f s (%,d rows joined), ratio %.2f%n",
          ROUNDS,
          own[ROUNDS / 2],
          other[ROUNDS / 2],
          found,
          own[ROUNDS / 2] / other[ROUNDS / 2]);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(edition);
      Files.delete(folder);
    }
  }

  private static void load(Connection duck, Path edition) throws SQLException {
    try (var statement = duck.createStatement()) {
      statement.execute("set threads = " + Runtime.getRuntime().availableProcessors());
      statement.execute(
          """
          create table edition as select postcode, huisnummer::integer as number,
            coalesce(toevoeging, '') as addition, subsegment::integer as subsegment
          from read_csv('%s', delim = ';', header = true, all_varchar = true)
          """
              .formatted(edition));
    }
  }

  private static long query(Connection duck, String query) throws SQLException {
    try (var statement = duck.createStatement();
        var rows = statement.executeQuery(query)) {
      long sum = 0;
      while (rows.next()) {
        sum += rows.getLong(2);
      }
      return sum;
    }
  }
}
