// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import nl.publiekswijzer.figure.Colour;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

/** Bitmaps, and a colour of one's own. */
class HouseStyleExportTest {
  private static final JasperReport LOGO = Reports.compile("logo");
  private static final Inks PLUM = new Inks(Colour.of("#8A1538"));

  @Test
  void aDocumentWithALogoAndAColourOfItsOwnIsArchival() throws IOException {
    VeraPdf.assertArchival(Reports.export(PLUM, logo(opaque()), Sample.withRows(9)));
  }

  @Test
  void theSameLogoAndColourGiveTheSameBytes() throws IOException {
    assertArrayEquals(
        Reports.export(PLUM, logo(opaque()), Sample.withRows(9)),
        Reports.export(PLUM, logo(opaque()), Sample.withRows(9)));
  }

  @Test
  void aLogoIsReadByItsAlternative() throws IOException {
    assertEquals(
        List.of("Document", " Figure Logo van Bibliotheek Merelstede"),
        Reading.of(Reports.export(logo(opaque()))));
  }

  @Test
  void aLogoStandsOnceInTheDocumentHoweverManyPagesShowIt() throws IOException {
    try (PDDocument document = Loader.loadPDF(Reports.export(logo(opaque()), logo(opaque())))) {
      assertEquals(List.of(COSName.getPDFName("I0")), image(document.getPage(0)).names());
      assertEquals(
          image(document.getPage(0)).object().getCOSObject(),
          image(document.getPage(1)).object().getCOSObject());
    }
  }

  @Test
  void aLogoIsPlainRgbWithItsOwnPixels() throws IOException {
    try (PDDocument document = Loader.loadPDF(Reports.export(logo(opaque())))) {
      PDImageXObject object = image(document.getPage(0)).object();
      assertEquals("DeviceRGB", object.getColorSpace().getName());
      assertEquals(null, object.getSoftMask());
      assertFalse(object.getInterpolate());
      assertEquals(new Color(0, 96, 64), new Color(object.getImage().getRGB(0, 0)));
      assertEquals(Color.WHITE, new Color(object.getImage().getRGB(79, 9)));
    }
  }

  /** 80 by 10 pixels in a box of 180 by 50 points: as wide as the box, halfway its height. */
  @Test
  void aLogoKeepsItsProportions() throws IOException {
    assertTrue(
        content(Reports.export(logo(opaque()))).contains("180 0 0 -22.5 56 84.25 cm\n/I0 Do"));
  }

  @Test
  void aTranslucentBitmapIsRefused() {
    JasperPrint print = logo(png(BufferedImage.TYPE_INT_ARGB));
    var refusal = assertThrows(NotArchivableException.class, () -> Reports.export(print));
    assertEquals(
        "unsupported image: a bitmap is an opaque PNG: image at 56,48 on page 1 of report logo",
        refusal.getMessage());
  }

  @Test
  void theAccentIsReplacedInTextsLinesBoxesAndFigures() throws IOException {
    String text =
        """
        <element kind="staticText" x="0" y="0" width="200" height="60" forecolor="#0B4F6C">
          <text><![CDATA[Kop]]></text>
        </element>
        <element kind="line" x="0" y="70" width="200" height="1">
          <pen lineColor="#0B4F6C"/>
        </element>
        <element kind="rectangle" x="0" y="80" width="9" height="9" mode="Opaque" backcolor="#0B4F6C"/>
        """;
    String standard = content(Reports.export(Reports.page(text)));
    String plum = content(Reports.export(PLUM, Reports.page(text)));

    assertTrue(standard.contains("0.043 0.31 0.424 rg"), standard);
    assertFalse(plum.contains("0.043 0.31 0.424"), plum);
    assertEquals(standard.replace("0.043 0.31 0.424", "0.541 0.082 0.22"), plum);
  }

  private static JasperPrint logo(byte[] png) {
    var renderer = new BitmapRenderer(png, "Logo van Bibliotheek Merelstede");
    return Reports.fill(LOGO, Map.of("logo", renderer), List.of());
  }

  private static byte[] opaque() {
    return png(BufferedImage.TYPE_INT_RGB);
  }

  /** 80 by 10 pixels, the left half green, the right half white. */
  private static byte[] png(int type) {
    var image = new BufferedImage(80, 10, type);
    for (int x = 0; x < 80; x++) {
      for (int y = 0; y < 10; y++) {
        image.setRGB(x, y, x < 40 ? 0xFF006040 : 0xFFFFFFFF);
      }
    }
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  /** The one image of a page. */
  private record Shown(List<COSName> names, PDImageXObject object) {}

  private static Shown image(PDPage page) throws IOException {
    var names = new ArrayList<COSName>();
    page.getResources().getXObjectNames().forEach(names::add);
    return new Shown(names, (PDImageXObject) page.getResources().getXObject(names.get(0)));
  }

  private static String content(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf);
        var in = document.getPage(0).getContents()) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    }
  }
}
