// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.publiekswijzer.publication.MunicipalityLine;
import nl.publiekswijzer.publication.SegmentIndex;
import nl.publiekswijzer.publication.SegmentIndex.Untold;

/** Municipalities of a work area by the Dutch names for machines, written and read. */
record MunicipalityWords(FigureLines lines, UnaryOperator<String> names) {
  private static final String SEGMENTS = "segmenten";
  private static final String DOMINANT = "meerDan90Procent";
  private static final String REASONS = "redenen";

  static Map<String, Object> of(SegmentIndex told) {
    var words = new LinkedHashMap<String, Object>();
    if (told.index() != null) {
      words.put("index", told.index());
    }
    if (told.untold() == Untold.DOMINANT) {
      words.put(DOMINANT, true);
    }
    return words;
  }

  static FigureReason reason(SegmentIndex told, String column) {
    if (told.untold() == null || column.equals(DOMINANT)) {
      return FigureReason.NOT_APPLICABLE;
    }
    return switch (told.untold()) {
      case UNCERTAIN -> FigureReason.UNCERTAIN;
      case TOO_SMALL -> FigureReason.TOO_SMALL;
      case NOT_COMPUTABLE -> FigureReason.NOT_COMPUTABLE;
      case DOMINANT, HIDDEN -> FigureReason.HIDDEN;
    };
  }

  /** Older files have no segments by municipality; nor have those of one municipality. */
  JsonObjectBuilder json(MunicipalityLine line) {
    var json = FiguresJson.named(line.code(), line.name(), lines.of(line));
    if (line.segments().isEmpty()) {
      return json;
    }
    var segments = FiguresJson.BUILDERS.createArrayBuilder();
    line.segments()
        .forEach(
            told ->
                segments.add(
                    FiguresJson.named(told.code(), names.apply(told.code()), lines.of(told))));
    return json.add(SEGMENTS, segments);
  }

  static MunicipalityLine read(Measures told) {
    return new MunicipalityLine(
        told.text("code"),
        told.text("naam"),
        told.count("huishoudens"),
        told.whole("ledenhuishoudens"),
        told.decimal("dekkingsgraad"),
        told.has(SEGMENTS)
            ? told.list(SEGMENTS).stream().map(MunicipalityWords::segment).toList()
            : List.of());
  }

  private static SegmentIndex segment(Measures told) {
    Integer index = told.index("index");
    return new SegmentIndex(told.text("code"), index, index == null ? untold(told) : null);
  }

  private static Untold untold(Measures told) {
    if (told.is(DOMINANT)) {
      return Untold.DOMINANT;
    }
    String word = told.in(REASONS).text("index");
    return Stream.of(Untold.values())
        .filter(one -> one != Untold.DOMINANT)
        .filter(one -> reason(new SegmentIndex("", null, one), "index").word().equals(word))
        .findFirst()
        .orElse(Untold.HIDDEN);
  }
}
