// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.publication.Subject;

/** What an edition is made of, in words: of figures of the CBS, of invented ones, or neither. */
public record Sources(Subject subject) {
  private static final Words WORDS = Words.of(Accountability.ACCOUNTABILITY);

  /** Each in a sentence; none where the supplier of the edition is the only one. */
  public List<String> sentences() {
    return Stream.concat(cbs(), example()).toList();
  }

  private Stream<String> cbs() {
    return subject.isOfCbsFigures()
        ? Stream.of(WORDS.text("bron.open", Dutch.date(subject.referenceDate())))
        : Stream.empty();
  }

  private Stream<String> example() {
    return subject.fictitious()
        ? Stream.of(WORDS.text("bron.voorbeeld" + places()))
        : Stream.empty();
  }

  /** Behind a key of what is said of an example. */
  private String places() {
    return subject.invented() ? "" : ".adressen";
  }

  /** Key of how precisely households are known. */
  public String precision() {
    if (!subject.estimated()) {
      return "adres";
    }
    return subject.isOfCbsFigures() ? "geschat" : "postcode";
  }
}
