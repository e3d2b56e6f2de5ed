// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SquareCodeTest {
  private static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"");
  private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
  private static final int ZOOM = 4;

  private static String read(String svg) throws Exception {
    var side = SIDE.matcher(svg);
    assertTrue(side.find());
    int width = Integer.parseInt(side.group(1)) * ZOOM;
    int[] pixels = new int[width * width];
    Arrays.fill(pixels, 0xFFFFFF);
    var modules = MODULE.matcher(svg);
    while (modules.find()) {
      int left = Integer.parseInt(modules.group(1)) * ZOOM;
      int top = Integer.parseInt(modules.group(2)) * ZOOM;
      for (int y = top; y < top + ZOOM; y++) {
        Arrays.fill(pixels, y * width + left, y * width + left + ZOOM, 0);
      }
    }
    var picture =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels)));
    return new QRCodeReader().decode(picture).getText();
  }

  @Test
  void anotherReaderReadsTheAddress() throws Exception {
    String address =
        "otpauth://totp/Publiekswijzer:iemand%40bibliotheek.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
            + "&issuer=Publiekswijzer&algorithm=SHA1&digits=6&period=30";

    assertEquals(address, read(SquareCode.svg(address, "code")));
  }
}
