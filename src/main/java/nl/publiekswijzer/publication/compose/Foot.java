// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What stands at the foot of every page but the cover. */
final class Foot {
  static final String FICTITIOUS = "Voorbeeldgegevens";
  static final String OPEN = "Open segmentatie: schatting op basis van CBS-cijfers";

  private Foot() {}

  static Map<String, Object> parameters(Content content) {
    return Map.of("foot", of(content), "marks", marks(content));
  }

  private static String of(Content content) {
    var subject = content.subject();
    return String.join(
        " · ",
        Dutch.abbreviated(subject.library(), 45),
        Dutch.abbreviated(subject.edition(), 30),
        "peildatum " + Dutch.date(subject.referenceDate()),
        "versie " + content.imprint().version());
  }

  /** What a reader must never miss about these figures; empty when there is nothing. */
  private static String marks(Content content) {
    List<String> marks = new ArrayList<>();
    if (content.subject().fictitious()) {
      marks.add(FICTITIOUS);
    }
    if (content.subject().isOfCbsFigures()) {
      marks.add(OPEN);
    }
    return String.join(" · ", marks);
  }
}
