// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.publiekswijzer.platform.EntryClasses;

/**
 * Every route of the interface and of the pages, as {@code GET api edities/{naam}}, and of servlets
 * beside them, as {@code GET server logboek/publicaties/*}.
 */
public final class Routes {
  private static final Map<String, String> VERBS =
      Map.of("doGet", "GET", "doPost", "POST", "service", "*");

  private Routes() {}

  public static SortedSet<String> all() {
    var routes = new TreeSet<String>();
    EntryClasses.in("rest").forEach(entry -> add(routes, "api", entry));
    EntryClasses.in("web").forEach(entry -> add(routes, "ui", entry));
    new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("nl.publiekswijzer")
        .that(annotatedWith(WebServlet.class))
        .forEach(servlet -> addServlet(routes, servlet.reflect()));
    return routes;
  }

  private static void addServlet(SortedSet<String> routes, Class<?> servlet) {
    for (Method method : servlet.getDeclaredMethods()) {
      String verb = VERBS.get(method.getName());
      if (verb != null) {
        for (String pattern : servlet.getAnnotation(WebServlet.class).value()) {
          routes.add((verb + " server " + pattern.replaceAll("^/", "")).strip());
        }
      }
    }
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
