// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.pdf.ArchivalStandard;
import nl.publiekswijzer.pdf.DocumentDescription;
import nl.publiekswijzer.pdf.Inks;
import nl.publiekswijzer.publication.FixityLetter;

/** Composes the letter of a month about the reading again of all publications. */
public final class FixityLetterComposer {
  private static final Words WORDS = Words.of("bestandscontrole");

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Dutch.LOCALE);

  private final FixityLetter letter;
  private final ArchivalStandard standard;

  public FixityLetterComposer(FixityLetter letter, ArchivalStandard standard) {
    this.letter = letter;
    this.standard = standard;
  }

  /** The whole letter. */
  public Composed letter() {
    String title = WORDS.text("titel", month());
    var document = new Document(ReportFoot.of(letter.organisation(), foot()));
    document.add(
        new Part(
            "tekst",
            "brief",
            Map.of("title", title, "intro", WORDS.text("inleiding", number(letter.days()))),
            passages()));
    var description =
        new DocumentDescription(title, letter.organisation(), letter.made()).keeping(standard);
    return Binding.bind(description, Inks.STANDARD, document);
  }

  private String month() {
    return MONTH.format(letter.month());
  }

  private String foot() {
    return WORDS.text("voet", month(), Dutch.date(letter.made()));
  }

  private List<Passage> passages() {
    var passages = new ArrayList<Passage>();
    passages.add(text("uitkomst.kop", outcome()));
    passages.add(Passage.text(null, inTime()));
    passages.addAll(round());
    passages.add(
        text(
            "nu.kop",
            letter
                .left()
                .map(left -> WORDS.text("nu.over", number(left)))
                .orElseGet(() -> WORDS.text("nu.geen"))));
    if (letter.findings().isEmpty()) {
      passages.add(text("bevindingen.kop", WORDS.text("bevindingen.geen")));
    } else {
      passages.add(text("bevindingen.kop", outcome()));
      letter.findings().forEach(finding -> passages.add(Passage.item(finding)));
    }
    return passages;
  }

  private static Passage text(String heading, String text) {
    return Passage.text(WORDS.text(heading), text);
  }

  private String outcome() {
    int open = letter.findings().size();
    return open == 0 ? WORDS.text("uitkomst.goed") : WORDS.text("uitkomst.fout", number(open));
  }

  private String inTime() {
    return letter.overdue() == 0
        ? WORDS.text("uitkomst.optijd", number(letter.days()))
        : WORDS.text("uitkomst.telaat", number(letter.overdue()), number(letter.days()));
  }

  private List<Passage> round() {
    if (letter.last().isEmpty()) {
      return List.of(text("ronde.kop", WORDS.text("ronde.geen")));
    }
    var round = letter.last().get();
    return List.of(
        text(
            "ronde.kop",
            WORDS.text(
                "ronde.tijd",
                number(round.number()),
                Dutch.date(round.begun()),
                Dutch.date(round.ended()))),
        Passage.text(
            null,
            WORDS.text(
                "ronde.omvang",
                number(round.publications()),
                number(round.files()),
                number(round.bytes()),
                number(round.failures()))),
        Passage.text(null, WORDS.text("ronde.logboek", String.valueOf(round.entry()))));
  }

  private static String number(long value) {
    return Dutch.whole(value);
  }
}
