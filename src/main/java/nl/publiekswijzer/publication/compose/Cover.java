package nl.publiekswijzer.publication.compose;

import java.util.HashMap;
import java.util.List;

/** The first page. */
final class Cover {
  private static final Words WORDS = Words.of("omslag");

  /** One line about the publication. */
  record Line(String label, String text) {}

  private Cover() {}

  static Part part(Content content) {
    var subject = content.subject();
    var parameters = new HashMap<String, Object>();
    parameters.put("kind", content.kind());
    parameters.put("workArea", subject.workArea());
    parameters.put("library", subject.library());
    parameters.put("created", Dutch.date(content.imprint().created()));
    parameters.put("fictitious", subject.fictitious() ? Foot.FICTITIOUS : "");
    parameters.put("open", subject.open() && subject.estimated() ? Foot.OPEN : "");
    new AreaMaps(content).outline(483, 250).ifPresent(map -> parameters.put("map", map));
    return new Part("omslag", "omslag", parameters, lines(content));
  }

  private static List<Line> lines(Content content) {
    var subject = content.subject();
    var imprint = content.imprint();
    return List.of(
        line("editie", subject.edition()),
        line("peildatum", Dutch.date(subject.referenceDate())),
        line("segmentatie", subject.segmentation()),
        line("versie", imprint.version() + " (" + imprint.year() + ")"),
        line("gemaakt", Dutch.date(imprint.created())),
        line("kenmerk", imprint.number()));
  }

  private static Line line(String key, String text) {
    return new Line(WORDS.text(key), text);
  }
}
