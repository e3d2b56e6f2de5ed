// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.publiekswijzer.member.FileStatement;
import nl.publiekswijzer.publication.PublishedFigures;

/** What a library says of its member file by the Dutch names for machines, written and read. */
final class FileWords {
  private FileWords() {}

  static Map<String, Object> of(PublishedFigures figures) {
    var told = new LinkedHashMap<String, Object>();
    FileStatement file = figures.subject().scope().file();
    if (file.referenceDate() != null) {
      told.put("peildatum", file.referenceDate());
    }
    if (file.tellsMembers()) {
      var match = figures.members().match();
      told.put("ledental", file.members());
      told.put("ledentalPer", file.membersOn());
      told.put("volledigheid", file.percent(match.delivered()));
      told.put("volledigheidLeesbaar", file.percent(match.delivered() - match.malformedTotal()));
    }
    return told;
  }

  static FileStatement read(Measures told) {
    return new FileStatement(
        day(told.text("peildatum")), told.whole("ledental"), day(told.text("ledentalPer")));
  }

  private static LocalDate day(String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
