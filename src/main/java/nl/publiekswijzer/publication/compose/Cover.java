// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.publication.Base;

/** The first page. */
final class Cover {
  private static final Words WORDS = Words.of("omslag");
  private static final int LONGEST = 70;
  private static final String FICTITIOUS = "Voorbeeldgegevens";
  private static final String OPEN = "Open segmentatie: schatting op basis van CBS-cijfers";

  /** One line about the publication. */
  record Line(String label, String text) {}

  private Cover() {}

  static Part part(Content content) {
    return part(content, content.title());
  }

  /**
   * @param kind of document
   */
  static Part part(Content content, String kind) {
    var subject = content.subject();
    var parameters = new HashMap<String, Object>();
    parameters.put("kind", kind);
    parameters.put("workArea", subject.workArea());
    parameters.put("library", subject.library());
    parameters.put("fictitious", subject.fictitious() ? FICTITIOUS : "");
    parameters.put("example", WORDS.text(subject.invented() ? "voorbeeld" : "voorbeeld.adressen"));
    parameters.put("open", subject.isOfCbsFigures() ? OPEN : "");
    parameters.put("made", WORDS.text(subject.estimated() ? "open" : "open.adressen"));
    picture(content).ifPresent(picture -> parameters.put("map", picture));
    content.backdrop().style().logo().ifPresent(logo -> parameters.put("logo", logo));
    return new Part("omslag", "omslag", parameters, lines(content));
  }

  /** The work area on the map, or of a document about no area all that it is about. */
  private static Optional<Figure> picture(Content content) {
    boolean aboutNoArea = content.area().isEmpty() && content.members().isEmpty();
    return aboutNoArea
        ? Optional.of(new Positions(content).all(512, 250, List.of()))
        : new AreaMaps(content).outline(512, 250);
  }

  private static List<Line> lines(Content content) {
    var subject = content.subject();
    var imprint = content.imprint();
    var lines = new ArrayList<Line>();
    lines.add(line("editie", subject.edition()));
    lines.add(line("peildatum", Dutch.date(subject.referenceDate())));
    if (subject.scope().file().referenceDate() != null) {
      lines.add(line("peildatum.leden", Dutch.date(subject.scope().file().referenceDate())));
    }
    if (subject.showsWorkArea() || subject.showsMembers()) {
      lines.add(line("basis", base(subject.scope().base())));
    }
    if (!content.leftOut().isEmpty()) {
      lines.add(line("soorten", Dutch.abbreviated(String.join(", ", content.leftOut()), LONGEST)));
    }
    lines.add(line("segmentatie", subject.segmentation()));
    lines.add(
        line(
            "versie",
            WORDS.text(
                "versie.gemaakt",
                String.valueOf(imprint.version()),
                String.valueOf(imprint.year()),
                Dutch.date(imprint.created()))));
    lines.add(line("kenmerk", imprint.number()));
    return lines;
  }

  /** In one line; the method names all. */
  private static String base(Base base) {
    if (base.isCountry()) {
      return WORDS.text("basis.landelijk");
    }
    String all = base.name().endsWith(base.listed()) ? "" : ": " + base.listed();
    return Dutch.abbreviated(base.name() + all, LONGEST);
  }

  private static Line line(String key, String text) {
    return new Line(WORDS.text(key), text);
  }
}
