// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.sf.jasperreports.engine.JRPropertiesMap;

/**
 * What the properties of a print element say about its part in the document.
 *
 * @param part of a list or of the contents that a text is, as a structure type
 * @param heading 1 to 6, or 0 for no heading
 * @param language of a text in another language than the document, as a tag of BCP 47
 * @param linkPart words of the text that are its link; empty for all of it
 */
record ElementTags(
    Span table,
    Span row,
    Cell cell,
    boolean artifact,
    Optional<String> part,
    int heading,
    Optional<String> language,
    Optional<String> linkPart) {
  private static final String TAG = "net.sf.jasperreports.export.pdf.tag.";
  private static final Set<String> TAGS = Set.of("table", "tr", "th", "td", "colspan", "rowspan");
  private static final String ACCESSIBILITY = "net.sf.jasperreports.export.accessibility.tag";
  private static final String OWN = "net.sf.jasperreports.export.x.";
  private static final String ROW_HEADER = OWN + "rowheader";
  private static final String REPEATS = OWN + "repeats";
  private static final String LINK_PART = OWN + "linkpart";
  private static final String LANGUAGE = OWN + "lang";

  private static final Cell NO_CELL = new Cell(Span.NONE, false, false, 1, 1);

  /** A table cell: head or data, and how many columns and rows it spans. */
  record Cell(Span span, boolean head, boolean rowHeader, int columns, int rows) {
    boolean columnHead() {
      return head && !rowHeader;
    }

    String type() {
      return head || rowHeader ? "TH" : "TD";
    }
  }

  static ElementTags of(JRPropertiesMap properties, Spot place) {
    String role = Optional.ofNullable(properties.getProperty(ACCESSIBILITY)).orElse("");
    if (!role.matches("|artifact|h[1-6]")) {
      throw place.refuse("unknown accessibility tag \"" + role + "\"");
    }
    for (String name : properties.getPropertyNames()) {
      if (name.startsWith(TAG) && !TAGS.contains(name.substring(TAG.length()))) {
        throw place.refuse("unknown tag " + name);
      }
    }
    boolean repeats = repeats(properties, place);
    return new ElementTags(
        span(properties, "table", place),
        span(properties, "tr", place),
        repeats ? NO_CELL : cell(properties, place),
        repeats || role.equals("artifact"),
        part(properties, place),
        role.startsWith("h") ? role.charAt(1) - '0' : 0,
        language(properties, place),
        Optional.ofNullable(properties.getProperty(LINK_PART)));
  }

  /** Whether it shows the eye again what is read elsewhere; a cell of its own is none. */
  private static boolean repeats(JRPropertiesMap properties, Spot place) {
    String value = properties.getProperty(REPEATS);
    place.refuse(value != null && !value.equals("true"), "what repeats says true, not " + value);
    Cell cell = cell(properties, place);
    place.refuse(
        value != null && (cell.rowHeader() || cell.span() == Span.START || cell.span() == Span.END),
        "what repeats is no head of a row, and no part of a cell");
    return value != null;
  }

  private static Optional<String> language(JRPropertiesMap properties, Spot place) {
    var tag = Optional.ofNullable(properties.getProperty(LANGUAGE));
    place.refuse(
        tag.isPresent() && !tag.get().matches("[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*"),
        "no tag of a language: " + tag.orElse(""));
    return tag;
  }

  private static Optional<String> part(JRPropertiesMap properties, Spot place) {
    if (Boolean.parseBoolean(properties.getProperty(OWN + "listlabel"))) {
      return Optional.of(ListTags.LABEL);
    }
    if (Boolean.parseBoolean(properties.getProperty(OWN + "listitem"))) {
      return Optional.of(ListTags.ITEM);
    }
    return switch (String.valueOf(properties.getProperty(OWN + "toci"))) {
      case "null" -> Optional.empty();
      case "start" -> Optional.of(LogicalOrder.ENTRY);
      case "more" -> Optional.of(LogicalOrder.REFERENCE);
      default -> throw place.refuse("an entry of the contents is start or more");
    };
  }

  private static Cell cell(JRPropertiesMap properties, Spot place) {
    Span head = span(properties, "th", place);
    Span data = span(properties, "td", place);
    if (head != Span.NONE && data != Span.NONE) {
      throw place.refuse("a table cell is either th or td, not both");
    }
    return new Cell(
        head == Span.NONE ? data : head,
        head != Span.NONE,
        Boolean.parseBoolean(properties.getProperty(ROW_HEADER)),
        count(properties, "colspan", place),
        count(properties, "rowspan", place));
  }

  private static Span span(JRPropertiesMap properties, String tag, Spot place) {
    String value = properties.getProperty(TAG + tag);
    if (value == null || value.isEmpty()) {
      return Span.NONE;
    }
    return Arrays.stream(Span.values())
        .filter(span -> span != Span.NONE && span.name().equals(value.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> place.refuse("tag " + tag + " is start, end or full, not " + value));
  }

  private static int count(JRPropertiesMap properties, String tag, Spot place) {
    String value = properties.getProperty(TAG + tag);
    if (value == null || value.isEmpty()) {
      return 1;
    }
    if (!value.matches("[1-9][0-9]?")) {
      throw place.refuse("tag " + tag + " is a number from 1, not " + value);
    }
    return Integer.parseInt(value);
  }
}
