// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.publiekswijzer.platform.EntryClasses;
import nl.publiekswijzer.platform.OwnPath;

/** Which addresses are pages that can be gone to, told from those that only take a form. */
@ApplicationScoped
public class PagePlaces {
  private static final String ROOT = "/ui";
  private static final Pattern VARIABLE =
      Pattern.compile("\\{\\s*\\w+\\s*(?::\\s*([^{}]*(?:\\{\\d+}[^{}]*)*))?}");

  private final List<Pattern> pages =
      EntryClasses.in("web").stream().flatMap(PagePlaces::pages).toList();

  /** The address itself where it is a page, or else the page that it lies beneath. */
  public Optional<OwnPath> nearest(OwnPath address) {
    if (isPage(address.path())) {
      return Optional.of(address);
    }
    return Stream.iterate(above(address.path()), p -> p.startsWith(ROOT), PagePlaces::above)
        .filter(this::isPage)
        .findFirst()
        .flatMap(OwnPath::of);
  }

  private boolean isPage(String path) {
    return pages.stream().anyMatch(page -> page.matcher(path).matches());
  }

  private static String above(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private static Stream<Pattern> pages(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(GET.class))
        .filter(method -> !method.isAnnotationPresent(Produces.class))
        .map(method -> pattern(type, method));
  }

  private static Pattern pattern(Class<?> type, Method method) {
    String path =
        ROOT + part(type.getAnnotation(Path.class)) + part(method.getAnnotation(Path.class));
    var regex = new StringBuilder();
    var variables = VARIABLE.matcher(path);
    int at = 0;
    while (variables.find()) {
      regex.append(Pattern.quote(path.substring(at, variables.start())));
      String shape = variables.group(1);
      regex.append('(').append(shape == null ? "[^/]+" : shape.strip()).append(')');
      at = variables.end();
    }
    return Pattern.compile(regex.append(Pattern.quote(path.substring(at))).toString());
  }

  private static String part(Path path) {
    return path == null || path.value().isEmpty() ? "" : "/" + path.value().replaceAll("^/|/$", "");
  }
}
