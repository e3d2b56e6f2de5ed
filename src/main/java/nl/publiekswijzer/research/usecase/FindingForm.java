// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.usecase;

import java.math.BigDecimal;
import java.util.List;
import nl.publiekswijzer.research.Finding;
import nl.publiekswijzer.research.Measure;
import nl.publiekswijzer.research.Tag;

/**
 * A finding as people fill it in, by form, by the interface or by a file.
 *
 * @param getal may be empty, as may what goes with it
 * @param eenheid of the number
 * @param marge by which the number may be off either way
 * @param n of the group that it is about
 * @param segmenten each as {@code segmentation/code}, as are {@code themas}
 * @param proposities codes
 */
public record FindingForm(
    String tekst,
    String getal,
    String eenheid,
    String marge,
    String n,
    List<String> segmenten,
    List<String> themas,
    List<String> proposities) {
  private static final int LONGEST_UNIT = 40;

  /** With nothing filled in. */
  public static final FindingForm EMPTY =
      new FindingForm("", "", "", "", "", List.of(), List.of(), List.of());

  public FindingForm {
    segmenten = segmenten == null ? List.of() : List.copyOf(segmenten);
    themas = themas == null ? List.of() : List.copyOf(themas);
    proposities = proposities == null ? List.of() : List.copyOf(proposities);
  }

  /** What was told before, to be changed. */
  public static FindingForm of(Finding finding) {
    var measure = finding.measure();
    return new FindingForm(
        finding.text(),
        measure == null ? "" : dutch(measure.number()),
        measure == null ? "" : measure.unit(),
        measure == null || measure.margin() == null ? "" : dutch(measure.margin()),
        String.valueOf(finding.n()),
        texts(finding, Tag.Kind.SEGMENT),
        texts(finding, Tag.Kind.THEME),
        texts(finding, Tag.Kind.PROPOSITION));
  }

  private static List<String> texts(Finding finding, Tag.Kind kind) {
    return finding.tags(kind).stream().map(Tag::text).toList();
  }

  static String dutch(BigDecimal number) {
    return number.toPlainString().replace('.', ',');
  }

  String text(FilledIn in) {
    return in.text("tekst", tekst, Finding.LONGEST, "Schrijf wat er is gevonden, in één zin.");
  }

  /** Null without one. */
  Measure measure(FilledIn in) {
    var number = in.decimal("getal", getal);
    var margin = in.decimal("marge", marge);
    String unit = in.optionalText("eenheid", eenheid, LONGEST_UNIT);
    if (margin != null && margin.signum() <= 0) {
      in.fault("marge", "Vul een marge in van meer dan 0, of laat het veld leeg.");
    }
    if (number == null && (margin != null || !unit.isEmpty())) {
      in.fault("getal", "Vul een getal in, of laat eenheid en marge leeg.");
    }
    return number == null || !in.isSound() ? null : new Measure(number, unit, margin);
  }

  /**
   * @param most people in the study
   */
  int group(FilledIn in, int most) {
    int group = in.whole("n", n, "Vul in over hoeveel mensen of huishoudens de bevinding gaat.");
    if (group > 0 && group < Finding.SMALLEST_GROUP) {
      in.fault(
          "n",
          "Een groep van minder dan "
              + Finding.SMALLEST_GROUP
              + " is te klein: mensen kunnen zichzelf of elkaar herkennen. Neem groepen samen of"
              + " laat de bevinding weg.");
    }
    if (group > most) {
      in.fault("n", "De groep kan niet groter zijn dan het onderzoek (n = " + most + ").");
    }
    return group;
  }
}
