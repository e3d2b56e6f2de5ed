// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.account.rest.AccessRule;
import nl.publiekswijzer.account.web.PageRule;
import org.junit.jupiter.api.Test;

class EntryClassesTest {
  @Test
  void eachApplicationHasItsOwnClassesAndRule() {
    Set<Class<?>> api = EntryClasses.in("rest");
    Set<Class<?>> pages = EntryClasses.in("web");

    assertTrue(api.contains(AccessRule.class) && pages.contains(PageRule.class));
    assertEquals(List.of(), api.stream().filter(pages::contains).toList());
  }

  @Test
  void everyPageSaysWhoMaySeeIt() {
    var silent =
        EntryClasses.in("web").stream()
            .filter(c -> c.isAnnotationPresent(Path.class))
            .flatMap(c -> Stream.of(c.getDeclaredMethods()))
            .filter(EntryClassesTest::answers)
            .filter(m -> !speaks(m))
            .toList();

    assertEquals(List.of(), silent);
  }

  private static boolean answers(Method method) {
    return Stream.of(method.getAnnotations())
        .anyMatch(a -> a.annotationType().isAnnotationPresent(HttpMethod.class));
  }

  private static boolean speaks(Method method) {
    return Stream.of(method, method.getDeclaringClass())
        .anyMatch(
            e -> e.isAnnotationPresent(Needs.class) || e.isAnnotationPresent(OpenToAll.class));
  }
}
