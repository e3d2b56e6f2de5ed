// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers, lines and text as an SVG element writes them. */
final class SvgValues {
  private SvgValues() {}

  static String rings(List<List<Point>> rings) {
    return rings.stream().map(ring -> path(ring) + "Z").collect(Collectors.joining());
  }

  static String path(List<Point> points) {
    return points.stream()
        .map(point -> number(point.x()) + " " + number(point.y()))
        .collect(Collectors.joining("L", "M", ""));
  }

  static String number(double value) {
    return number(value, 2);
  }

  static String number(double value, int decimals) {
    return BigDecimal.valueOf(value)
        .setScale(decimals, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
