// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.publiekswijzer.household.AddressKey;
import nl.publiekswijzer.household.HouseholdIndex;
import nl.publiekswijzer.household.Postcode;
import nl.publiekswijzer.member.read.MemberFileReader;

/** Member files, and a street to match them with. */
public final class MemberFixtures {
  private MemberFixtures() {}

  /**
   * A street at 1234AB: number 1 one household; 2 with additions A and B of one subsegment; 3 with
   * A and B of two subsegments; 4 three households at one address. And 5678XY number 1.
   */
  public static HouseholdIndex aStreet() {
    int street = Postcode.of(1234, 'A', 'B');
    var builder = new HouseholdIndex.Builder(60, 10);
    builder.add(street, 1, "", 5);
    builder.add(street, 2, "A", 6);
    builder.add(street, 2, "B", 6);
    builder.add(street, 3, "A", 7);
    builder.add(street, 3, "B", 8);
    builder.add(street, 4, "", 9);
    builder.add(street, 4, "", 9);
    builder.add(street, 4, "", 9);
    builder.add(Postcode.of(5678, 'X', 'Y'), 1, "", 10);
    return builder.build();
  }

  static AddressKey anAddress(String postcode, int number, String addition) {
    return new AddressKey(Postcode.parse(postcode).orElseThrow(), number, addition);
  }

  static MemberRow aMember(AddressKey address, MemberKind kind) {
    return new MemberRow(address, "", kind);
  }

  /** What a file was reduced to. */
  public record Reduced(MemberCounts counts, MatchReport report) {}

  public static MemberFile aMemberFile() {
    return new MemberFile(";", StandardCharsets.UTF_8, new ArrayList<>());
  }

  /** Lines of a file, matched with the street of which 1234 is the work area. */
  public record MemberFile(String separator, Charset charset, List<String> lines) {
    public MemberFile separatedBy(String other) {
      return new MemberFile(other, charset, lines);
    }

    public MemberFile in(Charset other) {
      return new MemberFile(separator, other, lines);
    }

    public MemberFile row(String... fields) {
      lines.add(String.join(separator, fields));
      return this;
    }

    /** The same rows under the same header in another order. */
    public MemberFile shuffled(long seed) {
      var rows = new ArrayList<>(lines.subList(1, lines.size()));
      Collections.shuffle(rows, new Random(seed));
      rows.add(0, lines.get(0));
      return new MemberFile(separator, charset, rows);
    }

    public Reduced reduce() {
      var count = new MemberFileCount(new AddressTally(aStreet()), area -> area == 1234, 2);
      byte[] bytes = String.join("\r\n", lines).getBytes(charset);
      var skipped = new MemberFileReader(1 << 20).read(new ByteArrayInputStream(bytes), count);
      return new Reduced(count.counts(), count.report(skipped));
    }
  }
}
