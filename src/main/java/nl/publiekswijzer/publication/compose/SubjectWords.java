// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.Subject;

/** Which publication it is and what it is about, by the Dutch names for machines. */
final class SubjectWords {
  private SubjectWords() {}

  static Map<String, Object> of(Imprint imprint) {
    var told = new LinkedHashMap<String, Object>();
    told.put("kenmerk", imprint.number());
    told.put("jaar", imprint.year());
    told.put("versie", imprint.version());
    told.put("gemaaktOp", imprint.created().toString());
    told.put("sjablonen", imprint.templates());
    told.put("programma", imprint.software());
    if (!imprint.server().isEmpty()) {
      told.put("server", imprint.server());
    }
    return told;
  }

  static Map<String, Object> of(Subject subject) {
    var told = new LinkedHashMap<String, Object>();
    told.put("bibliotheek", subject.library());
    told.put("werkgebied", subject.workArea());
    told.put("editie", subject.edition());
    told.put("peildatum", subject.referenceDate().toString());
    told.put("segmentatie", subject.segmentation());
    told.put("geschat", subject.estimated());
    told.put("voorbeeldgegevens", subject.fictitious());
    told.put("gebiedenVerzonnen", subject.invented());
    told.put("huishoudensGetrokken", subject.drawn());
    told.put("bescherming", FigureWords.protection(subject.protection()));
    return told;
  }

  /** Both, with the names of what was chosen, as one line. */
  static Map<String, Object> line(Imprint imprint, Subject subject) {
    var told = of(imprint);
    told.putAll(of(subject));
    var scope = subject.scope();
    told.put(
        "vergelijkingsbasis",
        scope.base().isCountry() ? "alle huishoudens in de editie" : scope.base().name());
    if (subject.showsMembers()) {
      told.put("selectie", scope.selection().isAll() ? "alle leden" : scope.selection().name());
    }
    if (subject.isNamed()) {
      told.put("werkgebiedVoluit", subject.listedArea());
    }
    return told;
  }
}
