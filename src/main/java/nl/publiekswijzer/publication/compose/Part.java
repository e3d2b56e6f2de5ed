package nl.publiekswijzer.publication.compose;

import java.util.List;
import java.util.Map;

/**
 * One part of a document.
 *
 * @param template id of the report template
 * @param name of the part in the document, once
 * @param parameters texts above the rows
 */
record Part(
    String template, String name, Map<String, Object> parameters, List<? extends Record> rows) {
  Part {
    parameters = Map.copyOf(parameters);
    rows = List.copyOf(rows);
  }
}
