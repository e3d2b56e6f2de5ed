// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.store;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads the columns of native queries, in their order. */
final class Rows {
  private final Object[] columns;
  private int next;

  private Rows(Object[] columns) {
    this.columns = columns;
  }

  static Stream<Rows> of(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).map(Rows::new);
  }

  UUID id() {
    return findId().orElseThrow();
  }

  Optional<UUID> findId() {
    return Optional.ofNullable((UUID) columns[next++]);
  }

  /** Empty where there is nothing. */
  String text() {
    return find().orElse("");
  }

  Optional<String> find() {
    return Optional.ofNullable((String) columns[next++]);
  }

  int number() {
    return ((Number) columns[next++]).intValue();
  }

  boolean yes() {
    return (Boolean) columns[next++];
  }

  /** From a column cast to text. */
  LocalDate day() {
    return LocalDate.parse(text());
  }

  <E extends Enum<E>> E word(Class<E> type) {
    return Enum.valueOf(type, text());
  }

  /** From a column of words with line ends between. */
  List<String> lines() {
    return text().lines().toList();
  }
}
