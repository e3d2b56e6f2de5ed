// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation;

import java.text.Normalizer;

/** Names of directories and files that every archive takes. */
public final class PackageName {
  private static final int LONGEST = 200;

  private PackageName() {}

  /**
   * A name without any of {@code < > : " / \ | ? * # &}, spaces and control characters, and short
   * enough for a sidecar's ending within 255 bytes (rules of the MDTO SIP). Accents are left out.
   */
  public static String of(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace('/', '_')
            .replaceAll("[^A-Za-z0-9._-]+", "-")
            .replaceAll("^[.-]+|[.-]+$", "");
    String name = plain.isEmpty() ? "naamloos" : plain;
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
  }
}
