// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.util.List;
import java.util.stream.Collectors;

/** Orders as a library writes them. */
public final class Orders {
  private Orders() {}

  public static String order(
      String library, String kind, String edition, String... municipalities) {
    String codes =
        List.of(municipalities).stream().map(c -> '"' + c + '"').collect(Collectors.joining(","));
    return """
        {"bibliotheek":"%s","soort":"%s","editie":"%s",
         "werkgebied":{"gemeenten":[%s]},"toelichting":"proef"}"""
        .formatted(library, kind, edition, codes);
  }
}
