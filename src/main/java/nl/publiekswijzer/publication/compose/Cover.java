package nl.publiekswijzer.publication.compose;

import java.util.List;
import java.util.Map;

/** The first page. */
final class Cover {
  private static final Words WORDS = Words.of("omslag");

  /** One line about the publication. */
  record Line(String label, String text) {}

  private Cover() {}

  static Part part(Content content) {
    var subject = content.subject();
    return new Part(
        "omslag",
        "omslag",
        Map.of(
            "kind", content.kind(),
            "workArea", subject.workArea(),
            "library", subject.library(),
            "created", Dutch.date(content.imprint().created()),
            "fictitious", subject.fictitious() ? Foot.FICTITIOUS : "",
            "open", subject.open() && subject.estimated() ? Foot.OPEN : ""),
        lines(content));
  }

  private static List<Line> lines(Content content) {
    var subject = content.subject();
    var imprint = content.imprint();
    return List.of(
        line("editie", subject.edition()),
        line("peildatum", Dutch.date(subject.referenceDate())),
        line("segmentatie", subject.segmentation()),
        line("versie", imprint.version() + " (" + imprint.year() + ")"),
        line("kenmerk", imprint.number()));
  }

  private static Line line(String key, String text) {
    return new Line(WORDS.text(key), text);
  }
}
