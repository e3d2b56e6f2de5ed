// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.figure.Figure;

/** The first page. */
final class Cover {
  private static final Words WORDS = Words.of("omslag");

  /** One line about the publication. */
  record Line(String label, String text) {}

  private Cover() {}

  static Part part(Content content) {
    var subject = content.subject();
    var parameters = new HashMap<String, Object>();
    parameters.put("kind", content.title());
    parameters.put("workArea", subject.workArea());
    parameters.put("library", subject.library());
    parameters.put("fictitious", subject.fictitious() ? Foot.FICTITIOUS : "");
    parameters.put("open", subject.open() && subject.estimated() ? Foot.OPEN : "");
    picture(content).ifPresent(picture -> parameters.put("map", picture));
    content.backdrop().style().logo().ifPresent(logo -> parameters.put("logo", logo));
    return new Part("omslag", "omslag", parameters, lines(content));
  }

  /** The work area on the map, or of a document about no area all that it is about. */
  private static Optional<Figure> picture(Content content) {
    boolean aboutNoArea = content.area().isEmpty() && content.members().isEmpty();
    return aboutNoArea
        ? Optional.of(new Positions(content).all(483, 250, List.of()))
        : new AreaMaps(content).outline(483, 250);
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
      var base = subject.scope().base();
      lines.add(line("basis", base.isCountry() ? WORDS.text("basis.landelijk") : base.name()));
    }
    if (subject.showsMembers() && !content.selection().isAll()) {
      lines.add(line("selectie", content.selection().name()));
    }
    lines.add(line("segmentatie", subject.segmentation()));
    lines.add(line("versie", imprint.version() + " (" + imprint.year() + ")"));
    lines.add(line("gemaakt", Dutch.date(imprint.created())));
    lines.add(line("kenmerk", imprint.number()));
    return lines;
  }

  private static Line line(String key, String text) {
    return new Line(WORDS.text(key), text);
  }
}
