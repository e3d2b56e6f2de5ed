// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.sheet.Sheet;

/** A chapter on pages that were laid out by measure. */
record Drawn(String name, String title, List<Sheet> sheets, Map<String, String> headings)
    implements Chapter {
  Drawn {
    sheets = List.copyOf(sheets);
    headings = Collections.unmodifiableMap(new LinkedHashMap<>(headings));
  }
}
