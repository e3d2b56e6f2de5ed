// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.publiekswijzer.platform.web.Speech;

/** Numbers with a fixed number of decimals, as the language of a page writes them. */
record Decimals(Speech words) {
  String of(double value, int decimals) {
    var rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    String text = rounded.toPlainString().replace('-', '−');
    return words.language().code().equals("nl") ? text.replace('.', ',') : text;
  }
}
