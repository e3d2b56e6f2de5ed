// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.read;

import static nl.publiekswijzer.library.read.LogoReaderTest.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import nl.publiekswijzer.Asvs;
import nl.publiekswijzer.library.HouseStyleRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an SVG may not do. */
@Asvs({"1.5.1", "5.3.1", "15.2.2"})
class SvgLogoTest {
  private static final String TOO_MUCH =
      "Het logo is te ingewikkeld om te tekenen. Vereenvoudig de SVG, of lever een PNG.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<image href='http://127.0.0.1:9/logo.png' width='9' height='9'/>",
        "<image href='data:image/png;base64,AAAA' width='9' height='9'/>",
        "<use xlink:href='file:///etc/hostname#a'/>",
        "<rect width='9' height='9' fill='url(http://127.0.0.1:9/#a)'/>",
        "<rect width='9' height='9' style='fill:url( \"other.svg#a\")'/>",
        "<rect width='9' height='9' style='fill:u\\72l(other.svg#a)'/>",
        "<style>@import 'http://127.0.0.1:9/style.css';</style>",
        "<style><![CDATA[rect { fill: url(http://127.0.0.1:9/#a) }]]></style>"
      })
  void whatComesFromElsewhereIsRefused(String content) {
    assertRefused(holds("een afbeelding of verwijzing naar buiten"), Logos.svg(content));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<g onload='alert(1)'/>",
        "<foreignObject width='9' height='9'/>",
        "<script xmlns=''/>"
      })
  void whatRunsIsRefused(String content) {
    assertRefused(holds("een script"), Logos.svg(content));
  }

  @Test
  void whatMovesOrHangsOnFontsIsRefused() {
    assertRefused(holds("«animate»"), Logos.svg("<animate attributeName='x' dur='1s'/>"));
    assertRefused(
        "Het logo bevat letters die van een lettertype afhangen. Zet tekst om in contouren en"
            + " bewaar het opnieuw als SVG, of lever een PNG.",
        Logos.svg("<text x='9' y='9'>Bibliotheek</text>"));
  }

  @Test
  void endlesslyManyDashesAreRefused() {
    String message = holds("een streepjeslijn");
    assertRefused(message, Logos.svg("<path d='M0 0h9' stroke-dasharray='0.000001'/>"));
    assertRefused(message, Logos.svg("<path d='M0 0h9' style='stroke-dasharray : 1e-9'/>"));
    draws("<path d='M0 0h300v100z' fill='#006040' style='stroke-dasharray:none'/>");
  }

  @Test
  void entitiesAreNeitherReadNorMultiplied() {
    String message =
        "Het logo is geen leesbare SVG, of het gebruikt entiteiten. Bewaar het opnieuw als gewone"
            + " SVG, of als PNG.";
    String foreign = "[<!ENTITY x SYSTEM 'file:///etc/hostname'>]";
    assertRefused(message, withDoctype(foreign, "<title>&x;</title>"));
    String many = "[<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]";
    assertRefused(message, withDoctype(many, "<desc>&b;</desc>"));
    assertRefused(message, withDoctype(many, "<rect width='&a;' height='9'/>"));
  }

  @Test
  void theDocumentTypeOfDrawingProgramsIsNotFetched() {
    var read =
        LogoReader.read(
            withDoctype(
                "PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://127.0.0.1:9/svg11.dtd'",
                "<path d='M0 0h300v100H0z' fill='#006040'/>"));
    assertEquals(1200, read.logo().width());
  }

  @Test
  void notesOfDrawingProgramsAreLeftAlone() {
    draws(
        "<x:namedview xmlns:x='urn:x' path='C:\\Logo'><x:image href='C:\\a.png'/></x:namedview>"
            + "<g xmlns:x='urn:x' x:file='C:\\Logo'><path d='M0 0h300v100H0z' fill='#006040'/></g>");
  }

  @Test
  void whatAnotherPartPaintsIsDrawn() {
    draws(
        "<linearGradient id='a'><stop stop-color='#006040'/></linearGradient>"
            + "<style>.b { fill: url(#a) }</style>"
            + "<clipPath id='c'><rect width='300' height='100'/></clipPath>"
            + "<path class='b' clip-path='url(#c)' d='M0 0h300v100H0z'/>");
  }

  @Test
  void shapesThatMultiplyAreRefused() {
    assertRefused(TOO_MUCH, multiplied(10, 11));
  }

  /** So many that a count of them in 32 bits is none at all. */
  @Test
  void shapesBeyondCountingAreGivenUp() {
    byte[] svg = multiplied(16, 8);
    SvgRules.check(svg);
    var limit = new TimeLimit(Duration.ofMillis(200));

    var refusal = assertThrows(HouseStyleRefused.class, () -> SvgDrawing.render(svg, limit));

    assertEquals(TOO_MUCH, refusal.getMessage());
    assertEquals("drawn", limit.run(() -> "drawn"));
  }

  private static byte[] multiplied(int times, int depth) {
    var content = new StringBuilder("<defs><path id='u0' d='M0 0h9v9z'/>");
    for (int i = 1; i <= depth; i++) {
      String use = "<use href='#u%d'/>".formatted(i - 1).repeat(times);
      content.append("<g id='u%d'>%s</g>".formatted(i, use));
    }
    return Logos.svg(content + "</defs><use href='#u" + depth + "'/>");
  }

  @Test
  void aDrawingThatTakesTooLongIsGivenUp() {
    var limit = new TimeLimit(Duration.ofMillis(20));
    var never = new CountDownLatch(1);
    var ended = new Semaphore(0);

    var refusal =
        assertThrows(
            HouseStyleRefused.class,
            () ->
                limit.run(
                    () -> {
                      try {
                        never.await();
                      } catch (InterruptedException e) {
                        ended.release();
                      }
                      return null;
                    }));

    assertEquals(TOO_MUCH, refusal.getMessage());
    ended.acquireUninterruptibly();
  }

  private static void draws(String content) {
    var logo = LogoReader.read(Logos.svg(content)).logo();
    assertEquals(new Color(0, 96, 64), new Color(Logos.image(logo.png()).getRGB(1100, 50)));
  }

  private static byte[] withDoctype(String type, String content) {
    String svg = new String(Logos.svg(content), StandardCharsets.UTF_8);
    return ("<?xml version='1.0'?><!DOCTYPE svg " + type + ">" + svg)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String holds(String what) {
    return "Het logo bevat "
        + what
        + ". Bewaar het als SVG van alleen lijnen en vlakken, of als PNG.";
  }
}
