// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import io.nayuki.qrcodegen.QrCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A QR code (ISO/IEC 18004) as a picture in a page: dark on light whatever the colours are. */
final class SquareCode {
  /** Light modules around the code, as the norm asks. */
  private static final int QUIET = 4;

  private SquareCode() {}

  /**
   * An SVG element without styles.
   *
   * @param name what the picture is, for who does not see it
   */
  static String svg(String text, String name) {
    var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    int side = code.size + 2 * QUIET;
    return "<svg class=\"pw-square\" role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\""
            .formatted(name, side, side)
        + " shape-rendering=\"crispEdges\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>"
        + "<path fill=\"#000\" d=\"%s\"/></svg>".formatted(path(code));
  }

  private static String path(QrCode code) {
    return IntStream.range(0, code.size * code.size)
        .filter(i -> code.getModule(i % code.size, i / code.size))
        .mapToObj(i -> "M%d %dh1v1h-1z".formatted(i % code.size + QUIET, i / code.size + QUIET))
        .collect(Collectors.joining());
  }
}
