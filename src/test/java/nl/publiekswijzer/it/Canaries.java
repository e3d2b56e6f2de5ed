// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Invented addresses that are nowhere else: a word in every column, and a postcode that no edition
 * has. They are put together at run time, so that no compiled test holds them.
 */
public final class Canaries {
  private final String word;
  private final String postcode;

  public Canaries(String name) {
    word = String.join("", "kanarie", name, String.valueOf(7_731));
    postcode = String.join("", String.valueOf(9_977), "XQ");
  }

  public List<String> texts() {
    return List.of(word, postcode);
  }

  String rows() {
    return "7731%1$s;9%1$s;%1$s;%1$s;%1$s;%1$s\n%2$s;77311;%1$s;;;\n3654AN;%1$s;;;;\n"
        .formatted(word, postcode);
  }

  /** A member file with these rows in its middle. */
  public byte[] among(byte[] members) {
    String file = new String(members, StandardCharsets.UTF_8);
    int middle = file.indexOf('\n', file.length() / 2) + 1;
    return (file.substring(0, middle) + rows() + file.substring(middle))
        .getBytes(StandardCharsets.UTF_8);
  }
}
