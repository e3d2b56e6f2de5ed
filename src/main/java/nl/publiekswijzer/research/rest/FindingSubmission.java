// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.publiekswijzer.research.usecase.FindingForm;

/**
 * A finding as somebody sends it.
 *
 * @param n of the group that it is about
 */
public record FindingSubmission(
    String tekst,
    BigDecimal getal,
    String eenheid,
    BigDecimal marge,
    Integer n,
    List<TagView> segmenten,
    List<TagView> themas,
    List<String> proposities) {
  FindingForm form() {
    return new FindingForm(
        tekst,
        text(getal),
        eenheid,
        text(marge),
        Objects.toString(n, ""),
        TagView.texts(segmenten),
        TagView.texts(themas),
        proposities == null ? List.of() : proposities.stream().map(String::valueOf).toList());
  }

  static String text(BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
