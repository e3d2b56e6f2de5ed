package nl.publiekswijzer.platform.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTest {
  private final List<Integer> sizes = new ArrayList<>();
  private final ByteArrayOutputStream all =
      new ByteArrayOutputStream() {
        @Override
        public void write(byte[] bytes, int from, int count) {
          sizes.add(count);
          super.write(bytes, from, count);
        }
      };

  private static byte[] text(int length) {
    byte[] text = new byte[length];
    for (int i = 0; i < length; i++) {
      text[i] = (byte) (i * 31 % 127);
    }
    return text;
  }

  @Test
  void singleBytesArriveTogether() throws IOException {
    var pieces = new Pieces(all);
    byte[] text = text(40_000);
    for (byte b : text) {
      pieces.write(b);
    }
    pieces.hand();

    assertArrayEquals(text, all.toByteArray());
    assertEquals(List.of(16_384, 16_384, 7_232), sizes);
  }

  @Test
  void orderStaysWhateverTheLengths() throws IOException {
    var pieces = new Pieces(all);
    byte[] text = text(60_000);
    pieces.write(text[0]);
    pieces.write(text, 1, 16_383);
    pieces.write(text, 16_384, 20_000);
    pieces.write(text[36_384]);
    pieces.write(text, 36_385, 60_000 - 36_385);
    pieces.close();

    assertArrayEquals(text, all.toByteArray());
  }
}
