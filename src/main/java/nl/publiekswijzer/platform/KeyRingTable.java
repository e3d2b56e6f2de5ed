// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;

/** The ring of keys in the database, wrapped under the secret of the server. */
@Dependent
public class KeyRingTable {
  private static final Logger LOG = Logger.getLogger(KeyRingTable.class.getName());
  private static final long LOCK = 5_170_443;

  /** In the place of a first key that is still to be put there. */
  private static final String SERVER = "server";

  private static final String MISFIT =
      "publiekswijzer.secret does not fit this database: its keys are wrapped under another one."
          + " Put the former secret back; or, to replace it, give that as"
          + " publiekswijzer.secret.previous beside the new one";

  private final EntityManager entities;
  private final OwnTransaction transaction;
  private final Settings settings;

  @Inject
  public KeyRingTable(EntityManager entities, OwnTransaction transaction, Settings settings) {
    this.entities = entities;
    this.transaction = transaction;
    this.settings = settings;
  }

  private record Row(String id, String wrapped) {}

  /** One node at a time: two that begin at once must not begin two rings. */
  List<RingKey> open() {
    return transaction.call(
        () -> {
          entities
              .createNativeQuery("select 1 from pg_advisory_xact_lock(?1)")
              .setParameter(1, LOCK)
              .getResultList();
          return opened(rows());
        });
  }

  private List<RingKey> opened(List<Row> rows) {
    var secret = new RingKey(settings.secret());
    if (rows.isEmpty()) {
      var first = RingKey.random();
      add(first, 0, secret);
      return List.of(first);
    }
    if (rows.size() == 1 && rows.get(0).id().equals(SERVER)) {
      return put(secret);
    }
    return unwrapped(rows, secret)
        .or(
            () ->
                settings
                    .previousSecret()
                    .map(RingKey::new)
                    .flatMap(former -> unwrapped(rows, former))
                    .map(keys -> rewrapped(keys, secret)))
        .orElseThrow(() -> new IllegalStateException(MISFIT));
  }

  private static Optional<List<RingKey>> unwrapped(List<Row> rows, RingKey under) {
    var keys = new ArrayList<RingKey>();
    for (Row row : rows) {
      RingKey.unwrapped(under, row.wrapped())
          .filter(key -> key.id().equals(row.id()))
          .ifPresent(keys::add);
    }
    return keys.size() == rows.size() ? Optional.of(List.copyOf(keys)) : Optional.empty();
  }

  /** Under the new secret, and with a new key for what is new: the former secret may be known. */
  private List<RingKey> rewrapped(List<RingKey> keys, RingKey under) {
    for (RingKey key : keys) {
      entities
          .createNativeQuery("update secret_key set wrapped = ?1 where id = ?2")
          .setParameter(1, key.wrapped(under))
          .setParameter(2, key.id())
          .executeUpdate();
    }
    var next = RingKey.random();
    add(next, keys.size(), under);
    LOG.info(
        () ->
            "the secret of the server was replaced: %d keys wrapped anew, key %s begun"
                .formatted(keys.size(), next.id()));
    var all = new ArrayList<>(keys);
    all.add(next);
    return List.copyOf(all);
  }

  /**
   * The secret of a server from before there was a ring, which may be replaced at the same time.
   */
  private List<RingKey> put(RingKey secret) {
    var first = settings.previousSecret().map(RingKey::new).orElse(secret);
    entities
        .createNativeQuery("update secret_key set id = ?1, wrapped = ?2 where id = ?3")
        .setParameter(1, first.id())
        .setParameter(2, first.wrapped(secret))
        .setParameter(3, SERVER)
        .executeUpdate();
    var keys = List.of(first);
    return first == secret ? keys : rewrapped(keys, secret);
  }

  private void add(RingKey key, int generation, RingKey under) {
    entities
        .createNativeQuery("insert into secret_key (id, generation, wrapped) values (?1, ?2, ?3)")
        .setParameter(1, key.id())
        .setParameter(2, generation)
        .setParameter(3, key.wrapped(under))
        .executeUpdate();
  }

  private List<Row> rows() {
    List<?> rows =
        entities
            .createNativeQuery("select id, wrapped from secret_key order by generation")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Row((String) row[0], (String) row[1]))
        .toList();
  }
}
