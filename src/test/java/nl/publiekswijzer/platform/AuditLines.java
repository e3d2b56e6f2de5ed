// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import java.util.List;

/** What the audit of a {@link Composition} tells. */
public final class AuditLines {
  private AuditLines() {}

  /** Who did what, of all lines whose object holds this text, the oldest first. */
  public static List<String> about(Composition product, String text) {
    Object lines =
        product.value(
            "select coalesce(string_agg(actor || ' ' || action || ': ' || object, e'\\n' order by"
                + " number), '') from audit_line where result = 'gelukt' and object like ?",
            "%" + text + "%");
    return lines.toString().lines().toList();
  }
}
