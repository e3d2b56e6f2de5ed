// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import nl.publiekswijzer.it.Orders;

/**
 * A request as it is sent, once or again and again until there is an answer.
 *
 * @param key of this request, the same in every repetition; also its note
 */
record Order(String key, String library, Case subject) {
  static final String EDITION = "Voorbeeldeditie";

  String json() {
    return json(EDITION);
  }

  String json(String edition) {
    return Orders.order(library, subject.kind(), edition, subject.area())
        .replace("\"toelichting\":\"proef\"", "\"toelichting\":\"" + key + "\"");
  }
}
