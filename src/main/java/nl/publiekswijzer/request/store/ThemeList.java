// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import java.util.List;
import java.util.stream.Stream;

/** Codes of themes in one column, with commas between them. */
final class ThemeList {
  private ThemeList() {}

  static List<String> of(String column) {
    return Stream.of(column.split(",")).filter(code -> !code.isEmpty()).toList();
  }
}
