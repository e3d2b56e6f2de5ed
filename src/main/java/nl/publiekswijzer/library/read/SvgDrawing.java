// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.read;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import nl.publiekswijzer.library.HouseStyleRefused;

/** Draws an SVG on paper, as large as its place allows. */
final class SvgDrawing {
  private SvgDrawing() {}

  static BufferedImage render(byte[] file, TimeLimit limit) {
    return limit.run(() -> draw(file));
  }

  private static BufferedImage draw(byte[] file) {
    SVGDocument document = load(file);
    double width = document.size().getWidth();
    double height = document.size().getHeight();
    if (!(width > 0 && height > 0 && Double.isFinite(width) && Double.isFinite(height))) {
      throw LogoReader.refuse(
          "Het logo zegt niet hoe groot het is. Geef de SVG een breedte en een hoogte.");
    }
    double scale = LogoSheet.scale(width, height);
    BufferedImage sheet =
        LogoSheet.blank(LogoSheet.size(width * scale), LogoSheet.size(height * scale));
    Graphics2D graphics = sheet.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    var output = new InterruptibleOutput(graphics);
    var bounds = new ViewBox(0, 0, sheet.getWidth(), sheet.getHeight());
    document.renderWithPlatform(NullPlatformSupport.INSTANCE, output, bounds);
    output.dispose();
    return sheet;
  }

  private static SVGDocument load(byte[] file) {
    var context = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
    SVGDocument document =
        new SVGLoader()
            .load(
                () -> SvgRules.input().createXMLEventReader(new ByteArrayInputStream(file)),
                null,
                context);
    if (document == null) {
      throw tooMuch();
    }
    return document;
  }

  static HouseStyleRefused tooMuch() {
    return LogoReader.refuse(
        "Het logo is te ingewikkeld om te tekenen. Vereenvoudig de SVG, of lever een PNG.");
  }
}
