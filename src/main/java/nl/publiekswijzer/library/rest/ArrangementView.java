// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.rest;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.library.Arrangement;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.InvalidInput;

/** What a library may ask and who gets the result, as the interface tells it. */
public record ArrangementView(List<String> soorten, String resultaatNaar) {

  public static ArrangementView of(Arrangement arrangement) {
    return new ArrangementView(
        arrangement.kinds().stream().map(ReportKind::word).sorted().toList(),
        arrangement.resultTo().word());
  }

  /**
   * @throws InvalidInput when a word is none of those known
   */
  public Arrangement arrangement() {
    if (soorten == null) {
      throw new InvalidInput("soorten", "Noem de soorten die de bibliotheek mag aanvragen.");
    }
    Set<ReportKind> kinds =
        soorten.stream()
            .map(word -> chosen(ReportKind.values(), ReportKind::word, word, "soorten"))
            .collect(Collectors.toSet());
    return new Arrangement(
        kinds,
        chosen(
            Arrangement.ResultTo.values(),
            Arrangement.ResultTo::word,
            resultaatNaar,
            "resultaatNaar"));
  }

  private static <T> T chosen(T[] all, Function<T, String> word, String wanted, String field) {
    return Stream.of(all)
        .filter(one -> word.apply(one).equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput(
                    field,
                    "Kies uit: "
                        + Stream.of(all).map(word).collect(Collectors.joining(", "))
                        + "."));
  }
}
