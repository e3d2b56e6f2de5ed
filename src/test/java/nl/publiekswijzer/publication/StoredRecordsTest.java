// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What steps of a job hand to each other as JSON: a reader of records accepts one constructor. */
class StoredRecordsTest {

  private static void collect(Type type, Set<Class<?>> found) {
    if (type instanceof ParameterizedType generic) {
      Stream.of(generic.getActualTypeArguments()).forEach(argument -> collect(argument, found));
    } else if (type instanceof Class<?> known && known.isRecord() && found.add(known)) {
      for (RecordComponent component : known.getRecordComponents()) {
        collect(component.getGenericType(), found);
      }
    }
  }

  @Test
  void everyRecordOfFiguresAndImprintHasOneConstructor() {
    var records = new LinkedHashSet<Class<?>>();
    collect(PublishedFigures.class, records);
    collect(Imprint.class, records);

    assertTrue(records.contains(MunicipalityLine.class));
    assertEquals(
        List.of(), records.stream().filter(r -> r.getDeclaredConstructors().length > 1).toList());
  }
}
