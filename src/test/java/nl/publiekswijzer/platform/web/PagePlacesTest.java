// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.platform.EntryClasses;
import nl.publiekswijzer.platform.OwnPath;
import org.junit.jupiter.api.Test;

class PagePlacesTest {
  private static final String ID = "5b4ad4a5-4d1a-4f0e-9a43-0d2f2c6f1e9a";

  private final PagePlaces places = new PagePlaces();

  private String nearest(String address) {
    return places.nearest(new OwnPath(address)).map(OwnPath::address).orElse("");
  }

  @Test
  void aPageIsItself() {
    assertEquals("/ui/publicaties?jaar=2024", nearest("/ui/publicaties?jaar=2024"));
    assertEquals("/ui/beheer/accounts/" + ID, nearest("/ui/beheer/accounts/" + ID));
  }

  @Test
  void whatOnlyTakesAFormLiesBeneathAPage() {
    assertEquals("/ui/mijn-account", nearest("/ui/mijn-account/tokens/" + ID + "/intrekken"));
    assertEquals(
        "/ui/beheer/accounts/" + ID, nearest("/ui/beheer/accounts/" + ID + "/leesrechten"));
  }

  @Test
  void whatIsNowhereLiesBeneathTheFirstPage() {
    assertEquals("/ui", nearest("/ui/bestaat/niet"));
  }

  /** Who loads the answer to a form again, or comes back to it after signing in, finds a page. */
  @Test
  void everyFormOfOursLiesAtOrBeneathAPage() {
    var lost =
        EntryClasses.in("web").stream()
            .flatMap(PagePlacesTest::forms)
            .filter(form -> places.nearest(new OwnPath(form)).isEmpty())
            .toList();

    assertEquals(List.of(), lost);
  }

  private static Stream<String> forms(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(POST.class))
        .map(
            method ->
                part(Optional.ofNullable(type.getAnnotation(Path.class)))
                    + part(Optional.ofNullable(method.getAnnotation(Path.class))))
        .map(path -> "/ui" + path.replaceAll("\\{[^/]*?(\\{\\d+}[^/]*?)?}", ID));
  }

  private static String part(Optional<Path> path) {
    return path.map(Path::value).filter(p -> !p.isEmpty()).map(p -> "/" + p).orElse("");
  }
}
