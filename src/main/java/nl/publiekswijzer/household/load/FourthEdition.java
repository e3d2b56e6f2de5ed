// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Of the editions of one origin that know an area by the same catalogue, three stay open for new
 * questions (OB-2, rule H10). The oldest of four closes, for whatever area. The same content under
 * another name is no other edition, and closes with it.
 */
final class FourthEdition {
  /** Open editions that have areas which three newer ones know too; of how many areas. */
  private static final String OLDEST =
      """
      with peers as (
        select e.id, e.name, e.reference_date from edition e
          join segmentation s on s.id = e.segmentation_id
        where e.closed_at is null and (s.name, e.origin) = (select n.name, o.origin from edition o
          join segmentation n on n.id = o.segmentation_id where o.id = ?)
          and not exists (select 1 from edition n where n.closed_at is null
            and n.content_digest = e.content_digest and n.origin = e.origin
            and (n.reference_date, n.id) > (e.reference_date, e.id))
      ), known as (
        select p.id, p.name, row_number() over (
          partition by a.postcode4 order by p.reference_date desc, p.id desc) as nth
        from peers p join postcode_area a on a.edition_id = p.id
      )
      select id, name, count(*) filter (where nth > 3), count(*) from known group by id, name
      having count(*) filter (where nth > 3) > 0 order by name
      """;

  private static final double REPLACED = 0.9;
  private static final String CLOSES =
      "Van elk gebied staan hoogstens drie edities open voor nieuwe aanvragen. Hierdoor zou %s"
          + " sluiten, voor al zijn gebieden, terwijl er voor %d van de %d drie nieuwere zijn. Mag"
          + " dat? Vul de naam dan in bij 'sluit', en lever de editie opnieuw aan.";

  private final Connection connection;
  private final long edition;

  /**
   * @param edition the one that came
   */
  FourthEdition(Connection connection, long edition) {
    this.connection = connection;
    this.edition = edition;
  }

  private record Closing(long id, String name, int replaced, int areas) {
    /** Nobody misses it: all but a few of its areas have newer ones. */
    boolean isReplaced() {
      return replaced >= REPLACED * areas;
    }

    String refusal() {
      return CLOSES.formatted(name, replaced, areas);
    }
  }

  /**
   * Closes the oldest, wherever there are four and it is replaced.
   *
   * @return names of those that are not, and stay open
   */
  List<String> close() throws SQLException {
    var oldest = oldest();
    close(oldest.stream().filter(Closing::isReplaced).toList());
    return oldest.stream().filter(o -> !o.isReplaced()).map(Closing::name).toList();
  }

  /**
   * Closes the oldest, wherever there are four.
   *
   * @throws EditionRefused when that would be the new one itself, or one of which a tenth or more
   *     is not replaced, and the order does not name it
   */
  void close(EditionOrder order) throws SQLException {
    var closing = oldest();
    var refused =
        closing.stream()
            .filter(oldest -> oldest.id() == edition || !oldest.isReplaced())
            .filter(oldest -> !order.mayClose(oldest.name()))
            .map(Closing::refusal)
            .toList();
    if (!refused.isEmpty()) {
      throw new EditionRefused(refused);
    }
    close(closing);
  }

  private List<Closing> oldest() throws SQLException {
    var closing = new ArrayList<Closing>();
    try (var query = prepared(OLDEST, edition);
        var row = query.executeQuery()) {
      while (row.next()) {
        closing.add(new Closing(row.getLong(1), row.getString(2), row.getInt(3), row.getInt(4)));
      }
    }
    return closing;
  }

  private void close(List<Closing> closing) throws SQLException {
    for (Closing oldest : closing) {
      try (var update =
          prepared(
              "update edition e set closed_at = clock_timestamp() from edition o where o.id = ?"
                  + " and e.closed_at is null and (e.id = o.id or e.content_digest ="
                  + " o.content_digest and e.origin = o.origin)",
              oldest.id())) {
        update.executeUpdate();
      }
    }
  }

  private PreparedStatement prepared(String sql, long id) throws SQLException {
    var statement = connection.prepareStatement(sql);
    statement.setLong(1, id);
    return statement;
  }
}
