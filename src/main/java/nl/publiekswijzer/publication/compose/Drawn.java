// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.sheet.Sheet;

/** One or more chapters on pages that were laid out by measure. */
record Drawn(Map<String, String> titles, List<Sheet> sheets, Map<String, String> headings)
    implements Chapter {
  Drawn {
    titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
    sheets = List.copyOf(sheets);
    headings = Collections.unmodifiableMap(new LinkedHashMap<>(headings));
  }

  Drawn(String name, String title, List<Sheet> sheets) {
    this(Map.of(name, title), sheets, Map.of());
  }

  @Override
  public String name() {
    return titles.keySet().iterator().next();
  }
}
