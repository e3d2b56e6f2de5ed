// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.publiekswijzer.member.ColumnQuestion;

/**
 * Asked about a member file: which of its columns is which.
 *
 * @param gevondenKolommen in their order
 * @param voorstel what is clear, to be sent again as {@code kolommen} with what is not
 */
public record ColumnQuestionView(List<String> gevondenKolommen, Map<String, String> voorstel) {
  static ColumnQuestionView of(ColumnQuestion question) {
    var proposed = new TreeMap<String, String>();
    question.proposed().forEach((column, name) -> proposed.put(column.word(), name));
    return new ColumnQuestionView(question.found(), proposed);
  }
}
