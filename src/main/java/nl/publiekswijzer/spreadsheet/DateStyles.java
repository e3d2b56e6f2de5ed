// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.spreadsheet;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which looks of cells show a number as a date or a time (ECMA-376 part 1, 18.8.30 and 18.8.31).
 */
final class DateStyles {
  /** What stands in a format literally: texts, signs, blanks as wide as one, colours, languages. */
  private static final Pattern LITERAL =
      Pattern.compile(
          "\"[^\"]*\"?|[\\\\_*].|\\[(?!(?:h+|m+|s+)])[^]]*]?", Pattern.CASE_INSENSITIVE);

  private static final Pattern DATE_LETTER = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

  private static final Pattern BUILT_IN = Pattern.compile("1[4-9]|2[0-2]|4[5-7]");

  private final BitSet dates = new BitSet();

  /** None of the looks is a date. */
  DateStyles() {}

  static DateStyles read(XmlPart part) {
    var styles = new DateStyles();
    Map<String, Boolean> formats = new HashMap<>();
    int style = 0;
    boolean cells = false;
    while (part.next()) {
      if (part.starts("numFmt")) {
        formats.put(
            part.attribute("numFmtId"), isDate(String.valueOf(part.attribute("formatCode"))));
      } else if (part.starts("cellXfs") || part.ends("cellXfs")) {
        cells = part.starts("cellXfs");
      } else if (cells && part.starts("xf")) {
        String format = part.attribute("numFmtId");
        styles.dates.set(style++, formats.getOrDefault(format, isBuiltIn(format)));
      }
    }
    return styles;
  }

  /** Formats that every workbook has without naming them. */
  private static boolean isBuiltIn(String format) {
    return format != null && BUILT_IN.matcher(format).matches();
  }

  static boolean isDate(String format) {
    return DATE_LETTER.matcher(LITERAL.matcher(format).replaceAll("")).find();
  }

  boolean isDate(int style) {
    return style >= 0 && dates.get(style);
  }
}
