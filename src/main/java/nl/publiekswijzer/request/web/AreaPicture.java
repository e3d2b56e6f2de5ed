// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.figure.AreaMap;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Region;
import nl.publiekswijzer.figure.Spot;
import nl.publiekswijzer.figure.SvgPen;
import nl.publiekswijzer.household.usecase.AreaSheet;
import nl.publiekswijzer.household.usecase.AreaSheet.Shape;
import nl.publiekswijzer.platform.web.Speech;

/** The map of a chosen area in the land around it; every part of it tells what it is. */
record AreaPicture(AreaSheet sheet, Speech words) {
  private static final String ID = "kaart";
  private static final double WIDTH = 420;
  private static final double HEIGHT = 440;

  /** Of names, so that they are nine pixels or more where the map stands beside the form. */
  private static final double LETTERS = 13;

  private static final Paint AROUND = new Paint(List.of(Palette.TINT), List.of(Palette.RULE), 0.6);
  private static final Paint CHOSEN = Paint.filled(Palette.ACCENT);

  AreaWindow window(String text) {
    return AreaWindow.of(text, WIDTH, HEIGHT, shapes().map(Shape::code).toList());
  }

  String svg(AreaWindow seen) {
    var map = map();
    double letters = LETTERS / seen.window().zoom();
    return SvgPen.draw(
        map.figure(WIDTH, HEIGHT, letters),
        ID,
        map.spots(WIDTH, HEIGHT, shapes().map(this::told).toList()),
        seen.window());
  }

  private Stream<Shape> shapes() {
    return Stream.concat(sheet.around().stream(), sheet.chosen().stream());
  }

  private AreaMap map() {
    String description =
        sheet.chosen().isEmpty()
            ? words.get("request.area.map.empty")
            : words.say(
                "request.area.map.chosen",
                String.join(", ", sheet.chosen().stream().map(Shape::name).toList()));
    var regions =
        Stream.concat(
                sheet.around().stream().map(shape -> region(shape, AROUND)),
                sheet.chosen().stream().map(shape -> region(shape, CHOSEN)))
            .toList();
    return new AreaMap(words.get("request.area.map"), regions, List.of(), List.of(), description);
  }

  private static Region region(Shape shape, Paint paint) {
    return new Region(shape.name(), Region.rings(shape.outline()), paint);
  }

  private Spot.Told told(Shape shape) {
    String size =
        shape.tellsHouseholds()
            ? words.say("request.area.spot", shape.name(), shape.households())
            : shape.name();
    boolean chosen = sheet.chosen().contains(shape);
    return new Spot.Told(shape.code(), chosen ? words.say("request.area.spot.chosen", size) : size);
  }
}
