// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.read;

import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.renderer.output.impl.Graphics2DOutput;
import java.awt.Graphics2D;
import java.awt.Shape;

/** Paper that stops taking shapes once its thread is interrupted. */
final class InterruptibleOutput extends Graphics2DOutput {
  InterruptibleOutput(Graphics2D graphics) {
    super(graphics);
  }

  @Override
  public void fillShape(Shape shape) {
    goOn();
    super.fillShape(shape);
  }

  @Override
  public void drawShape(Shape shape) {
    goOn();
    super.drawShape(shape);
  }

  @Override
  public void applyClip(Shape clip) {
    goOn();
    super.applyClip(clip);
  }

  @Override
  public Output createChild() {
    return new InterruptibleOutput((Graphics2D) graphics().create());
  }

  private static void goOn() {
    if (Thread.currentThread().isInterrupted()) {
      throw SvgDrawing.tooMuch();
    }
  }
}
