// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is asked of a list, as it stands in an address; what is empty is left out.
 *
 * @param text without the question mark
 */
public record FilterQuery(String text) {
  /**
   * @param namesAndValues of each parameter its name and then its value
   */
  public static FilterQuery of(String... namesAndValues) {
    return new FilterQuery(
        IntStream.range(0, namesAndValues.length / 2)
            .filter(i -> !namesAndValues[2 * i + 1].isEmpty())
            .mapToObj(i -> namesAndValues[2 * i] + "=" + encoded(namesAndValues[2 * i + 1]))
            .collect(Collectors.joining("&")));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The whole address. */
  public String on(String path) {
    return isEmpty() ? path : path + "?" + text;
  }

  /** The address of a page of what is found. */
  public String page(String path, int number) {
    return path + "?" + (isEmpty() ? "" : text + "&") + "pagina=" + number;
  }
}
