// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import jakarta.json.JsonObjectBuilder;
import nl.publiekswijzer.publication.FiguresFormat;

/** The format of {@code cijfers.json} in the file itself, written and read. */
final class FormatJson {
  private static final String FORMAT = "formaat";

  private FormatJson() {}

  static void add(JsonObjectBuilder root) {
    root.add("$schema", FiguresFormat.CURRENT.schema());
    root.add(FORMAT, FiguresFormat.CURRENT.number());
  }

  /**
   * @param root the whole file
   */
  static FiguresFormat read(Measures root) {
    return root.has(FORMAT) ? FiguresFormat.named(root.index(FORMAT)) : recognised(root);
  }

  private static FiguresFormat recognised(Measures root) {
    var subject = root.in("onderwerp");
    if (!root.has("delen")) {
      return FiguresFormat.FIRST;
    }
    if (!subject.has("bescherming")) {
      return FiguresFormat.PARTS;
    }
    if (!subject.has("huishoudensGetrokken")) {
      return FiguresFormat.PROTECTION;
    }
    return subject.has("gebiedenVerzonnen") ? FiguresFormat.BY_AREA : FiguresFormat.DRAWN;
  }
}
