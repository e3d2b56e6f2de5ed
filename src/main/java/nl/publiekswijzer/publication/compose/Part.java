// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One part of a document.
 *
 * @param template id of the report template
 * @param name of the part in the document, once; also the anchor of its title
 * @param parameters texts above the rows
 * @param headings inside the part that the contents name: label by anchor, in order
 */
record Part(
    String template,
    String name,
    Map<String, Object> parameters,
    List<? extends Record> rows,
    Map<String, String> headings)
    implements Chapter {
  Part {
    parameters = Map.copyOf(parameters);
    rows = List.copyOf(rows);
    headings = Collections.unmodifiableMap(new LinkedHashMap<>(headings));
  }

  @Override
  public Map<String, String> titles() {
    return Map.of(name, title());
  }

  /** What its figures come to, as a title; else what it is called. */
  String conclusion() {
    return (String) parameters.getOrDefault("conclusion", title());
  }

  /** What it is called. */
  String title() {
    return (String) parameters.get("title");
  }

  Part(String template, String name, Map<String, Object> parameters, List<? extends Record> rows) {
    this(template, name, parameters, rows, Map.of());
  }
}
