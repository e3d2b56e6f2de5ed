// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.text.Normalizer;
import java.util.Locale;

/** A name of a column or a row of a table with nothing left of it but small letters and digits. */
final class PlainName {
  private PlainName() {}

  /** So that {@code aantal_inwoners}, {@code aantalInwoners} and {@code Aantal inwoners} agree. */
  static String of(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]", "");
  }
}
