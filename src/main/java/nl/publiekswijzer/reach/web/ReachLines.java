// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import nl.publiekswijzer.figure.SvgPen;
import nl.publiekswijzer.household.usecase.NationalSegments;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.reach.AreaReach;
import nl.publiekswijzer.reach.ComponentReach;
import nl.publiekswijzer.reach.HouseholdReach;
import nl.publiekswijzer.reach.HouseholdUnion;
import nl.publiekswijzer.reach.ReachBounds;

/** What the page of the reach tells, in words. */
@Dependent
public class ReachLines {
  private final Speech words;

  @Inject
  public ReachLines(PageWords words) {
    this.words = words.speech();
  }

  /**
   * The reach of a year.
   *
   * @param svg of the bar; empty where there are no bounds
   * @param text what the bar says
   */
  public record Shown(
      String year,
      String definition,
      String svg,
      String text,
      boolean uncertain,
      boolean withheld,
      List<Part> bounded,
      List<Part> apart) {}

  /**
   * A component.
   *
   * @param whole name of what it is a part of; empty for a whole
   * @param origin where its number comes from, in words
   */
  public record Part(
      String name, String whole, String number, String unit, String origin, String note) {}

  /** A year in the table of all. */
  public record Year(
      String year, String lower, String upper, String ofAim, String libraries, boolean withheld) {}

  /** A segment with its households. */
  public record Size(String name, String households) {}

  /**
   * Households that were reached.
   *
   * @param left segments with what they could add; none of several libraries or work areas
   */
  public record Reached(String text, String from, List<Left> left) {}

  /** What a segment could add. */
  public record Left(String name, String households, String reached, String left) {}

  Reached reached(HouseholdReach reach) {
    boolean one = reach.isOne();
    var union = reach.unions().get(0);
    String text =
        one
            ? words.say(
                "reach.union.one",
                union.area(),
                number(union.reached()),
                number(union.margin()),
                number(union.households()))
            : words.say(
                "reach.union.several",
                number(reach.libraries()),
                number(reach.reached()),
                number(reach.margin()));
    String from = one ? words.say("reach.union.from", union.number(), files(union)) : "";
    return new Reached(text, from, one ? left(union) : List.of());
  }

  private static String files(HouseholdUnion union) {
    return String.join(", ", union.files());
  }

  private List<Left> left(HouseholdUnion union) {
    return union.segments().stream()
        .sorted(Comparator.comparingLong(HouseholdUnion.Segment::left).reversed())
        .map(
            segment ->
                new Left(
                    segment.code() + " " + segment.name(),
                    number(segment.households()),
                    words.say(
                        "reach.union.number", number(segment.reached()), number(segment.margin())),
                    number(segment.left())))
        .toList();
  }

  Shown shown(String area, AreaReach reach) {
    var bar = reach.bounds().map(bounds -> new ReachBar(area, reach, bounds, words));
    return new Shown(
        year(reach),
        words.say("reach.definition.line", reach.definition().name(), reach.definition().version()),
        bar.map(b -> SvgPen.draw(b.figure(), "bereik")).orElse(""),
        bar.map(ReachBar::alternative).orElse(""),
        reach.bounds().filter(ReachBounds::uncertain).isPresent(),
        reach.withheld(),
        reach.bounded().stream().map(c -> part(c, reach)).toList(),
        reach.apart().stream().map(c -> part(c, reach)).toList());
  }

  private Part part(ComponentReach line, AreaReach reach) {
    var component = line.component();
    String origin =
        line.national()
            ? words.get("reach.origin.national")
            : words.say("reach.origin.libraries", line.libraries());
    return new Part(
        component.name(),
        component
            .partOf()
            .flatMap(reach.definition()::find)
            .map(whole -> words.say("reach.part-of", whole.name()))
            .orElse(""),
        number(line.number()),
        words.of("reach.unit", component.unit()),
        line.uncertain() ? words.say("reach.uncertain.line", origin) : origin,
        component.counts() ? words.get("reach.apart.counts") : words.get("reach.apart.not"));
  }

  Year line(AreaReach reach) {
    return new Year(
        year(reach),
        reach.bounds().map(b -> number(b.lower())).orElse("–"),
        reach.bounds().map(b -> number(b.upper())).orElse("–"),
        reach.bounds().map(b -> ofAim(b, reach)).orElse("–"),
        number(reach.libraries()),
        reach.withheld());
  }

  private String ofAim(ReachBounds bounds, AreaReach reach) {
    long aim = reach.definition().aim().people();
    return words.say("reach.of-aim", 100 * bounds.lower() / aim, 100 * bounds.upper() / aim);
  }

  List<Size> sizes(NationalSegments.Sizes all) {
    return all.segments().stream().map(s -> new Size(s.name(), number(s.households()))).toList();
  }

  String number(long number) {
    return words.say("reach.number", number);
  }

  /** As the statistic rounds it; what it hides in words. */
  String share(BigDecimal share) {
    String text = share.toPlainString();
    return words.say(
        "reach.share", words.language().code().equals("nl") ? text.replace('.', ',') : text);
  }

  private static String year(AreaReach reach) {
    return String.valueOf(reach.year());
  }
}
