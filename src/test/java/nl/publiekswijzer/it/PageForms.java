// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.platform.EntryClasses;
import nl.publiekswijzer.platform.OpenToAll;

/** Every address of the pages, and what can be sent there. */
final class PageForms {
  private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

  private PageForms() {}

  /**
   * A page, or where a form is sent.
   *
   * @param file whether it is a form with a file
   * @param open whether it is for who has not signed in as well
   */
  record Address(String method, String path, boolean file, boolean open) {
    boolean isForm() {
      return method.equals("POST");
    }
  }

  /** Forms of who has signed in. */
  static List<Address> all() {
    return routes().stream().filter(a -> a.isForm() && !a.open()).toList();
  }

  /** Pages and forms, of everybody. */
  static List<Address> routes() {
    return EntryClasses.in("web").stream()
        .filter(page -> page.isAnnotationPresent(Path.class))
        .flatMap(page -> Stream.of(page.getDeclaredMethods()).flatMap(m -> address(page, m)))
        .sorted(Comparator.comparing(Address::path).thenComparing(Address::method))
        .toList();
  }

  private static Stream<Address> address(Class<?> page, Method method) {
    boolean form = method.isAnnotationPresent(POST.class);
    if (!form && !method.isAnnotationPresent(GET.class)) {
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
            form ? "POST" : "GET",
            path.replaceAll("\\{[^{}]*(?:\\{[^{}]*\\}[^{}]*)*\\}", NOBODY),
            consumes != null && List.of(consumes.value()).contains(MediaType.MULTIPART_FORM_DATA),
            method.isAnnotationPresent(OpenToAll.class)
                || page.isAnnotationPresent(OpenToAll.class)));
  }
}
