// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.read;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** PNG, decoded only after its header said how large it gets, and never by way of a file. */
final class PngFile {
  private static final byte[] MAGIC = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int WIDTH_AT = 16;
  private static final int LARGEST_SIDE = 4000;

  private PngFile() {}

  static boolean isPng(byte[] file) {
    return file.length >= MAGIC.length && Arrays.equals(MAGIC, Arrays.copyOf(file, MAGIC.length));
  }

  static BufferedImage decode(byte[] file) {
    requireSize(file);
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true); // texts and profiles in the file may inflate: left alone
      return reader.read(0);
    } catch (IOException | RuntimeException e) {
      throw damaged();
    } finally {
      reader.dispose();
    }
  }

  private static void requireSize(byte[] file) {
    if (file.length < WIDTH_AT + 2 * Integer.BYTES) {
      throw damaged();
    }
    ByteBuffer header = ByteBuffer.wrap(file);
    int width = header.getInt(WIDTH_AT);
    int height = header.getInt(WIDTH_AT + Integer.BYTES);
    if (width < 1 || height < 1) {
      throw damaged();
    }
    if (width > LARGEST_SIDE || height > LARGEST_SIDE) {
      throw LogoReader.refuse(
          "Het logo is %d bij %d beeldpunten. Maak het ten hoogste 4000 bij 4000; 1200 breed is genoeg."
              .formatted(width, height));
    }
  }

  private static RuntimeException damaged() {
    return LogoReader.refuse("Het logo is een beschadigde PNG. Bewaar het opnieuw als PNG of SVG.");
  }

  static byte[] encode(BufferedImage sheet) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      if (!ImageIO.write(sheet, "png", out)) {
        throw new IllegalStateException("this Java writes no PNG");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
