// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * The colour that names a segment, and nothing else. Its hue is a phase of life: yellow and orange
 * young, green with children at home, blue from 35 to 55, pink and purple from 55 to 75, brown from
 * 75; stripes are adults of 35 to 75 without children at home.
 *
 * <p>White to black is 21 to 1, which is too little for eleven colours that all differ by 1.5: two
 * that are as light as each other differ by the stripes of one of them.
 *
 * @param stripe the colour of its stripes, if it has any
 * @param text the colour of a letter on it
 */
public record SegmentColour(Colour fill, Optional<Colour> stripe, Colour text)
    implements Serializable {
  private static final double STRIPE = 1.1;
  private static final double STEP = 4;

  /** In the order of a catalogue; the twelfth segment has the colour of the first again. */
  public static final List<SegmentColour> ALL =
      List.of(
          solid("#F7CD30"),
          solid("#CC7201"),
          solid("#6EBB71"),
          solid("#055956"),
          solid("#4B7542"),
          striped("#90DBF9", "#5F91A4"),
          striped("#5286E9", "#A5C0F4"),
          striped("#E88FB6", "#995E78"),
          striped("#9A4AA7", "#CAA1D1"),
          striped("#991453", "#CA85A6"),
          solid("#443115"));

  public static SegmentColour of(int place) {
    return ALL.get(place % ALL.size());
  }

  /** As an area is painted. */
  public Paint paint() {
    Paint plain = Paint.filled(fill);
    return stripe.map(s -> plain.striped(new Stripes(s, STRIPE, STEP))).orElse(plain);
  }

  private static SegmentColour solid(String fill) {
    return new SegmentColour(Colour.of(fill), Optional.empty(), Palette.on(Colour.of(fill)));
  }

  private static SegmentColour striped(String fill, String stripe) {
    Colour inside = Colour.of(fill);
    return new SegmentColour(inside, Optional.of(Colour.of(stripe)), Palette.on(inside));
  }
}
