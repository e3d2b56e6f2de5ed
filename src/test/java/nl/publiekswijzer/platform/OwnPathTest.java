// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ui",
        "/ui/publicaties",
        "/ui?jaar=2024",
        "/ui/publicaties/5b4ad4a5-4d1a-4f0e-9a43-0d2f2c6f1e9a?segment=C",
        "/ui/publicaties?zoek=Bibliotheek%20%27s-Hertogenbosch&jaar=2024",
        "/ui/segmenten/Nederland%202024/C"
      })
  void pagesOfOursAreKnownWithWhatIsAskedOfThem(String address) {
    assertEquals(Optional.of(address), OwnPath.of(address).map(OwnPath::address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "ui",
        "/uit",
        "/api/v1/sessies",
        "//elders.example/ui",
        "https://elders.example/ui",
        "/ui//elders.example",
        "/ui/../api/v1",
        "/ui/%2e%2E/api",
        "/ui/./x",
        "/ui\\elders.example",
        "/ui/a b",
        "/ui/a\r\nSet-Cookie:x=1",
        "/ui/a#deel",
        "javascript:alert(1)"
      })
  void whatIsNoPageOfOursIsNone(String address) {
    assertEquals(Optional.empty(), OwnPath.of(address));
  }

  @Test
  void nothingAndMuchAreNoPage() {
    assertEquals(Optional.empty(), OwnPath.of(null));
    assertEquals(Optional.empty(), OwnPath.of("/ui/" + "a".repeat(2_000)));
    assertEquals(Optional.empty(), OwnPath.ofReferer(null));
  }

  @Test
  void whereABrowserComesFromIsAPathOfOurs() {
    assertEquals(
        Optional.of("/ui/publicaties?jaar=2024"),
        OwnPath.ofReferer("https://wijzer.example:8443/ui/publicaties?jaar=2024")
            .map(OwnPath::address));
    assertEquals(Optional.empty(), OwnPath.ofReferer("https://elders.example/"));
  }

  @Test
  void somethingMoreOrLessIsAskedOfAPage() {
    var page = OwnPath.of("/ui/x?a=1&hervat=2&b=3").orElseThrow();

    assertEquals("/ui/x?a=1&b=3", page.without("hervat").address());
    assertEquals("/ui/x?a=1&b=3&c=d%26e", page.without("hervat").with("c", "d&e").address());
    assertEquals("/ui/x?a=1", new OwnPath("/ui/x").with("a", "1").address());
    assertEquals("/ui/x", new OwnPath("/ui/x?a=1").without("a").address());
    assertEquals("/ui/x", page.path());
    assertEquals("%2Fui%2Fx%3Fa%3D1", new OwnPath("/ui/x?a=1").encoded());
  }
}
