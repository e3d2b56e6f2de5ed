// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.container;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.publiekswijzer.platform.OwnTransaction;

/** Tells in which transactions of the database the two ways to it end up. */
@Dependent
public class TransactionProbe {
  private static final String WHICH = "select pg_current_xact_id()::text";

  private final EntityManager entities;
  private final DataSource dataSource;
  private final OwnTransaction transaction;

  @Inject
  public TransactionProbe(
      EntityManager entities, DataSource dataSource, OwnTransaction transaction) {
    this.entities = entities;
    this.dataSource = dataSource;
    this.transaction = transaction;
  }

  /** Transactions of a statement by the entity manager, of one by a connection, and of a third. */
  public record Seen(String first, String second, String third) {
    boolean isOne() {
      return first.equals(second) && first.equals(third);
    }
  }

  /** The role of the transaction asks who calls, for which a job has no context of its own. */
  @ActivateRequestContext
  @Transactional
  public Seen byAnnotation() {
    return look();
  }

  public Seen byOwnTransaction() {
    return transaction.call(this::look);
  }

  private Seen look() {
    return new Seen(byEntityManager(), byConnection(), byEntityManager());
  }

  private String byEntityManager() {
    return (String) entities.createNativeQuery(WHICH).getSingleResult();
  }

  private String byConnection() {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(WHICH)) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes by both ways, and fails. */
  public void writeAndFail(String node) {
    transaction.run(
        () -> {
          write(node + "-1");
          write(node + "-2");
          throw new IllegalStateException("wanted");
        });
  }

  private void write(String node) {
    entities
        .createNativeQuery("insert into node (name, software, workers) values (?1, 'proef', 1)")
        .setParameter(1, node)
        .executeUpdate();
  }

  public long nodes(String start) {
    return transaction.call(
        () ->
            ((Number)
                    entities
                        .createNativeQuery("select count(*) from node where name like ?1 || '%'")
                        .setParameter(1, start)
                        .getSingleResult())
                .longValue());
  }
}
