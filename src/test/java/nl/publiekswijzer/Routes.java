// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.publiekswijzer.platform.EntryClasses;

/** Every route of the interface and of the pages, as {@code GET api edities/{naam}}. */
public final class Routes {
  private Routes() {}

  public static SortedSet<String> all() {
    var routes = new TreeSet<String>();
    EntryClasses.in("rest").forEach(entry -> add(routes, "api", entry));
    EntryClasses.in("web").forEach(entry -> add(routes, "ui", entry));
    return routes;
  }

  private static void add(SortedSet<String> routes, String application, Class<?> entry) {
    var base = entry.getAnnotation(Path.class);
    if (base == null) {
      return;
    }
    for (Method method : entry.getMethods()) {
      Stream.of(method.getAnnotations())
          .map(Annotation::annotationType)
          .map(type -> type.getAnnotation(HttpMethod.class))
          .filter(verb -> verb != null)
          .forEach(
              verb ->
                  routes.add(verb.value() + " " + application + " " + path(base.value(), method)));
    }
  }

  private static String path(String base, Method method) {
    var own = method.getAnnotation(Path.class);
    String path = own == null ? base : base + "/" + own.value();
    return path.replaceAll("\\{(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}", "{$1}")
        .replaceAll("/+", "/")
        .replaceAll("^/|/$", "");
  }
}
