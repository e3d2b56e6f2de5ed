// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.publiekswijzer.estimate.FullPostcodeEstimate;

/**
 * Households of an estimated edition by postcode of six characters and segment, packed as they are
 * stored: of the country they would else fill the memory of a server. They are told of nobody by
 * themselves.
 */
public final class FullPostcodeCounts {
  /** Of an edition that knows none. */
  public static final FullPostcodeCounts NONE = new FullPostcodeCounts(Map.of(), 0);

  private static final int LETTERS = 26;

  private final Map<Integer, byte[]> byArea;
  private final int segments;

  /**
   * @param byArea packed, by the four digits
   * @param segments number of segments of the catalogue
   */
  public FullPostcodeCounts(Map<Integer, byte[]> byArea, int segments) {
    this.byArea = new HashMap<>(byArea);
    this.segments = segments;
  }

  /**
   * One postcode.
   *
   * @param most households that there may be
   * @param segments households by ordinal of the segment, as estimated; all 0 where nothing is
   *     known but that it may be lived in
   */
  public record Counted(int postcode, int most, int[] segments) {}

  /** What takes them one by one. */
  public interface Use {
    void use(Counted counted);
  }

  /** Those of an area of four digits in the form in which they are stored. */
  public static byte[] packed(List<FullPostcodeEstimate> postcodes) {
    int segments = postcodes.isEmpty() ? 0 : postcodes.get(0).households().length;
    var bytes = ByteBuffer.allocate(postcodes.size() * (2 + segments) * Short.BYTES);
    for (FullPostcodeEstimate postcode : postcodes) {
      String letters = postcode.letters();
      bytes.putShort((short) ((letters.charAt(0) - 'A') * LETTERS + letters.charAt(1) - 'A'));
      bytes.putShort((short) postcode.most());
      for (short count : postcode.households()) {
        bytes.putShort(count);
      }
    }
    return bytes.array();
  }

  /** Areas of four digits that are known by six characters. */
  public Set<Integer> areas() {
    return Set.copyOf(byArea.keySet());
  }

  /** Gives every postcode within an area to the use, in order; none where it knows none. */
  public void forEach(int postcode4, Use use) {
    var bytes = ByteBuffer.wrap(byArea.getOrDefault(postcode4, new byte[0]));
    while (bytes.hasRemaining()) {
      int letters = bytes.getShort();
      int most = bytes.getShort();
      var households = new int[segments];
      for (int s = 0; s < segments; s++) {
        households[s] = bytes.getShort();
      }
      char first = (char) ('A' + letters / LETTERS);
      char second = (char) ('A' + letters % LETTERS);
      use.use(new Counted(Postcode.of(postcode4, first, second), most, households));
    }
  }
}
