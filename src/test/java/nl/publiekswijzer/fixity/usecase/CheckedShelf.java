// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity.usecase;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.preservation.Digests;
import nl.publiekswijzer.preservation.usecase.PreservedRows;
import nl.publiekswijzer.preservation.usecase.Recording;

/** Publications that were recorded, what happens to their bytes, and what a check says of it. */
record CheckedShelf(Composition product, PreservedRows rows) {
  static CheckedShelf of(Composition product, String library) {
    return new CheckedShelf(product, PreservedRows.of(product, library));
  }

  UUID published(int year, int version) {
    UUID id = rows.published(year, version);
    product.get(OwnTransaction.class).run(() -> product.get(Recording.class).record(id));
    return id;
  }

  /** As a disk does it, or whoever is above all rules. */
  void flip(UUID publication, String file) {
    unguarded(
        "update publication_file set content = set_byte(content, 0, get_byte(content, 0) # 1)"
            + " where publication_id = ? and name = ?",
        publication,
        file);
  }

  /** Where no trigger stops it. */
  void unguarded(String sql, Object... values) {
    product.arrange(
        rows -> {
          rows.change("set local session_replication_role = replica");
          rows.change(sql, values);
          return null;
        });
  }

  /** Reads all there is, from the begin of a round to its end. */
  void round() {
    product.clock().advance(Duration.ofDays(61));
    boolean more = true;
    while (more || isUnderway()) {
      product.clock().advance(Duration.ofMinutes(1));
      more = product.get(FixityRounds.class).next();
    }
  }

  private boolean isUnderway() {
    return (Boolean)
        product.value("select exists (select 1 from fixity_round where ended_at is null)");
  }

  /** Open findings of a publication: path, algorithm, both digests. */
  List<String> findings(UUID publication) {
    return product.list(
        "select path || ' ' || algorithm || ' ' || expected || ' ' || found from fixity_finding"
            + " where closed_at is null and publication_id = ? order by path, algorithm",
        publication);
  }

  /** What its events tell. */
  List<String> events(UUID publication) {
    return product.list(
        "select case when passed then '+ ' else '- ' end || detail from preservation_event where"
            + " publication_id = ? and kind = 'FIXITY_CHECK' order by id",
        publication);
  }

  static Digests digests(String text) {
    return Digests.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
