// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRBoxContainer;
import net.sf.jasperreports.engine.JRCommonGraphicElement;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRFrame;
import net.sf.jasperreports.engine.JRHyperlink;
import net.sf.jasperreports.engine.JRImage;
import net.sf.jasperreports.engine.JRLine;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRRectangle;
import net.sf.jasperreports.engine.JRTextElement;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;

/** What is asked of one element of a template, in the style it wears; each may refuse it. */
final class ElementQuestions {
  private static final double LINE = 1.43; // heights of one line per size
  private static final String PICTURE =
      "(?s).*\\bnew\\s+[\\w.]*\\b(Figure|Bitmap)Renderer\\s*\\(.*";

  private final JRElement element;
  private final Spot spot;

  ElementQuestions(JRElement element, Spot spot) {
    this.element = element;
    this.spot = spot;
  }

  List<Runnable> all() {
    List<Runnable> questions = new ArrayList<>();
    questions.add(this::kind);
    questions.add(this::tags);
    questions.add(this::background);
    if (element instanceof JRTextElement text) {
      questions.add(() -> Supported.requireText(text, spot));
      questions.add(() -> Typeface.of(text, spot));
      questions.add(() -> BoxWriter.colour(text.getForecolor(), spot));
      questions.add(() -> height(text));
    }
    if (element instanceof JRBoxContainer boxed) {
      questions.add(() -> Supported.requireSides(boxed.getLineBox(), spot));
    }
    if (element instanceof JRRectangle rectangle) {
      questions.add(() -> Supported.requireCorners(rectangle, spot));
    }
    if (element instanceof JRHyperlink link) {
      questions.add(() -> link(link));
    }
    if (element instanceof JRImage image) {
      questions.add(() -> figure(image));
    }
    return questions;
  }

  private void kind() {
    boolean drawn = element instanceof JRLine || element instanceof JRRectangle;
    boolean filled = element instanceof JRTextElement || element instanceof JRImage;
    spot.refuse(!drawn && !filled && !(element instanceof JRFrame), "unsupported print element");
    if (drawn) {
      Supported.requirePen(((JRCommonGraphicElement) element).getLinePen(), 1, spot);
    }
  }

  private void tags() {
    var tags = ElementTags.of(element.getPropertiesMap(), spot);
    spot.refuse(
        tags.heading() > 0 && !(element instanceof JRTextElement), "only a text can be a heading");
  }

  private void background() {
    if (element.getMode() == ModeEnum.OPAQUE) {
      BoxWriter.colour(element.getBackcolor(), spot);
    }
  }

  private void link(JRHyperlink link) {
    boolean leads = Link.leads(link.getHyperlinkType(), spot);
    spot.refuse(leads && element instanceof JRImage, "unsupported link on a figure");
  }

  private void figure(JRImage image) {
    spot.refuse(
        image.getExpression() == null || !image.getExpression().getText().matches(PICTURE),
        "unsupported image: only figures and bitmaps can be drawn");
  }

  private void height(JRTextElement text) {
    JRLineBox box = text.getLineBox();
    double needed = LINE * text.getFontSize() + box.getTopPadding() + box.getBottomPadding();
    boolean grows =
        text instanceof JRTextField field && field.getTextAdjust() == TextAdjustEnum.STRETCH_HEIGHT;
    spot.refuse(
        !grows && text.getHeight() < needed,
        "a height of %d cannot hold a line of size %s"
            .formatted(text.getHeight(), text.getFontSize()));
  }
}
