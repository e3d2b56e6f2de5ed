// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.bag;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code bag-info.txt}: what a package is, for people and machines (RFC 8493, 2.2.2).
 *
 * @param identifier how the delivery is cited
 * @param date the day of the newest thing in it, so that the same package is the same for ever
 */
public record BagInfo(String source, String identifier, String description, LocalDate date) {
  private static final int WIDTH = 79;

  String text(long bytes, int files) {
    var lines = new LinkedHashMap<String, String>();
    lines.put("Source-Organization", source);
    lines.put("External-Description", description);
    lines.put("External-Identifier", identifier);
    lines.put("Bagging-Date", date.toString());
    lines.put("Payload-Oxum", bytes + "." + files);
    lines.values().removeIf(String::isBlank);
    var text = new StringBuilder();
    lines.entrySet().forEach(line -> fold(line, text));
    return text.toString();
  }

  /** Longer lines go on in the next one, behind white space. */
  private static void fold(Map.Entry<String, String> line, StringBuilder text) {
    var current = new StringBuilder(line.getKey()).append(':');
    for (String word : line.getValue().strip().split("\\s+")) {
      if (current.length() + 1 + word.length() > WIDTH && current.indexOf(" ") >= 0) {
        text.append(current).append('\n');
        current.setLength(0);
        current.append(' ');
      }
      current.append(' ').append(word);
    }
    text.append(current).append('\n');
  }
}
