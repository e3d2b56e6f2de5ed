// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.member.MemberFileForm;
import nl.publiekswijzer.platform.web.Speech;

/** What is worth saying of how a member file was read. */
final class FileNotes {
  private FileNotes() {}

  static List<String> of(MemberFileForm form, Speech words) {
    var notes = new ArrayList<String>();
    if (form.titleLines() > 0) {
      notes.add(words.say("request.report.note.titles", form.titleLines()));
    }
    if (form.sheet() != null) {
      String others = String.join(", ", form.otherSheets());
      notes.add(
          others.isEmpty()
              ? words.say("request.report.note.sheet", form.sheet())
              : words.say("request.report.note.sheets", form.sheet(), others));
    }
    if (form.activeSince() != null) {
      notes.add(words.say("request.report.note.active", words.day(form.activeSince())));
      if (form.undated() > 0) {
        notes.add(words.say("request.report.note.undated", form.undated()));
      }
    }
    return notes;
  }
}
