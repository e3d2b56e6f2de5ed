// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.audience.DeliveredFile;
import nl.publiekswijzer.disclosure.CardinalitySketch;

/** What is kept of files until their agreement ends, and the key they were hashed by. */
@Dependent
public class AudienceFiles {
  private final EntityManager entities;

  @Inject
  public AudienceFiles(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * @param wrapped the key, encrypted
   */
  public void addKey(UUID agreement, String wrapped) {
    entities
        .createNativeQuery("insert into audience_key (agreement_id, wrapped) values (?1, ?2)")
        .setParameter(1, agreement)
        .setParameter(2, wrapped)
        .executeUpdate();
  }

  /** The key of an agreement, encrypted; empty when that has ended. */
  public Optional<String> findKey(UUID agreement) {
    List<?> keys =
        entities
            .createNativeQuery("select wrapped from audience_key where agreement_id = ?1")
            .setParameter(1, agreement)
            .getResultList();
    return keys.stream().map(String.class::cast).findFirst();
  }

  /**
   * Keeps a file, unless there is one already.
   *
   * @param referenceDate may be null
   * @return whether it was kept
   */
  public boolean add(
      UUID agreement, DeliveredFile file, LocalDate referenceDate, Instant at, String by) {
    return entities
            .createNativeQuery(
                "insert into audience_file (agreement_id, position, delivered_at, delivered_by,"
                    + " reference_date, key_id, set_digest, drawn, sketches) values (?1, ?2, ?3,"
                    + " ?4, cast(cast(?5 as text) as date), ?6, ?7, cast(?8 as integer[]), ?9) on"
                    + " conflict do nothing")
            .setParameter(1, agreement)
            .setParameter(2, file.position())
            .setParameter(3, at.atOffset(ZoneOffset.UTC))
            .setParameter(4, by)
            .setParameter(5, referenceDate == null ? null : referenceDate.toString())
            .setParameter(6, file.keyId())
            .setParameter(7, file.setDigest())
            .setParameter(8, array(file.drawn()))
            .setParameter(9, bytes(file.sketches()))
            .executeUpdate()
        > 0;
  }

  private static String array(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }

  /** In the order of their positions. */
  public List<DeliveredFile> list(UUID agreement) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select position, key_id, set_digest, array_to_string(drawn, ','), sketches from"
                    + " audience_file where agreement_id = ?1 order by position")
            .setParameter(1, agreement)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(AudienceFiles::file).toList();
  }

  private static DeliveredFile file(Object[] row) {
    return new DeliveredFile(
        ((Number) row[0]).intValue(),
        (String) row[1],
        (String) row[2],
        Stream.of(((String) row[3]).split(",")).map(Integer::valueOf).toList(),
        sketches((byte[]) row[4]));
  }

  /** Each behind its length. */
  private static byte[] bytes(List<CardinalitySketch> sketches) {
    var all = sketches.stream().map(CardinalitySketch::bytes).toList();
    int size = all.stream().mapToInt(own -> Integer.BYTES + own.length).sum();
    var bytes = ByteBuffer.allocate(size);
    all.forEach(own -> bytes.putInt(own.length).put(own));
    return bytes.array();
  }

  private static List<CardinalitySketch> sketches(byte[] bytes) {
    var buffer = ByteBuffer.wrap(bytes);
    var sketches = new ArrayList<CardinalitySketch>();
    while (buffer.hasRemaining()) {
      byte[] own = new byte[buffer.getInt()];
      buffer.get(own);
      sketches.add(CardinalitySketch.read(own));
    }
    return sketches;
  }
}
