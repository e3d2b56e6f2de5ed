// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.platform.EntryClasses;
import nl.publiekswijzer.platform.OpenToAll;

/** Every address of the pages to which something can be sent by who has signed in. */
final class PageForms {
  private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

  private PageForms() {}

  /**
   * Where a form is sent.
   *
   * @param file whether it is a form with a file
   */
  record Address(String path, boolean file) {}

  static List<Address> all() {
    return EntryClasses.in("web").stream()
        .filter(page -> page.isAnnotationPresent(Path.class))
        .filter(page -> !page.isAnnotationPresent(OpenToAll.class))
        .flatMap(page -> Stream.of(page.getDeclaredMethods()).flatMap(m -> address(page, m)))
        .sorted(java.util.Comparator.comparing(Address::path))
        .toList();
  }

  private static Stream<Address> address(Class<?> page, Method method) {
    if (!method.isAnnotationPresent(POST.class) || method.isAnnotationPresent(OpenToAll.class)) {
      return Stream.of();
    }
    String own =
        method.isAnnotationPresent(Path.class)
            ? "/" + method.getAnnotation(Path.class).value()
            : "";
    String path = ("/ui/" + page.getAnnotation(Path.class).value() + own).replaceAll("/+", "/");
    var consumes = method.getAnnotation(Consumes.class);
    return Stream.of(
        new Address(
            path.replaceAll("\\{[^{}]*(?:\\{[^{}]*\\}[^{}]*)*\\}", NOBODY),
            consumes != null && List.of(consumes.value()).contains(MediaType.MULTIPART_FORM_DATA)));
  }
}
