// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  static MemberAddress anAddress(String postcode, int number, String addition) {
    return new MemberAddress(
        new AddressKey(Postcode.parse(postcode).orElseThrow(), number, addition),
        MemberAddress.Typing.PLAIN);
  }

  static MemberRow aMember(MemberAddress address, MemberKind kind) {
    return aMember(address, kind, "");
  }

  static MemberRow aMember(MemberAddress address, MemberKind kind, String branch) {
    String delivered =
        DeliveredAddress.of(
            Postcode.text(address.key().postcode()),
            String.valueOf(address.key().number()),
            address.key().addition());
    return new MemberRow(address, delivered, branch, kind, true);
  }

  /** 1234 is the work area; 5678 exists too. */
  public static MemberFileCount aCount(HouseholdTally tally, Consumer<String> delivery) {
    return new MemberFileCount(
        tally, new FileArea(area -> area == 1234, area -> area == 1234 || area == 5678), delivery);
  }

  /** What can become of a readable address of a row, by the words of the rules. */
  private static final List<String> OUTCOMES =
      List.of("exact", "spelling", "number", "unknown", "doubt", "doubt: parts contradict");

  /**
   * What becomes of one row in an edition: a word of the rules, or why it cannot be read.
   *
   * @param names of the columns
   */
  public static String outcome(HouseholdIndex edition, List<String> names, List<String> row) {
    return found(edition, names, row).outcome();
  }

  /**
   * What became of one row.
   *
   * @param cells the household that was found, by its subsegment
   */
  public record Found(String outcome, List<MemberCell> cells) {}

  public static Found found(HouseholdIndex edition, List<String> names, List<String> row) {
    var count =
        new MemberFileCount(
            new AddressTally(edition), new FileArea(area -> true, area -> true), delivered -> {});
    new MemberFileReader(1 << 20, MemberFileChoices.NONE)
        .read(new ByteArrayInputStream((line(names) + line(row)).getBytes(UTF_8)), count);
    var report = count.report(List.of(), MemberFileForm.UNTOLD);
    if (report.malformedTotal() > 0) {
      return new Found("unreadable: " + report.malformed().keySet().iterator().next(), List.of());
    }
    var counted = count.counted((place, branch) -> 0);
    var matches = counted.matches().counts();
    String outcome =
        IntStream.range(0, matches.length)
            .filter(i -> matches[i] == 1)
            .mapToObj(OUTCOMES::get)
            .findFirst()
            .orElseThrow();
    return new Found(outcome, counted.counts().cells());
  }

  private static String line(List<String> cells) {
    return cells.stream()
            .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
            .collect(Collectors.joining(";"))
        + "\n";
  }

  /** Of branches with as many cards the one that is last by name. */
  static long lastByName(long place, String branch) {
    return branch.isEmpty() ? 0 : branch.codePointAt(0) << 8 | branch.charAt(branch.length() - 1);
  }

  /**
   * What a file was reduced to.
   *
   * @param matches house numbers by what became of them: recognised by address, by house number,
   *     unknown, not clear
   * @param households with their cards and branches
   * @param delivered rows inside the work area
   */
  public record Reduced(
      MemberCounts counts,
      MatchReport report,
      List<Integer> matches,
      SortedSet<String> households,
      SortedSet<String> delivered) {}

  public static MemberFile aMemberFile() {
    return new MemberFile(";", StandardCharsets.UTF_8, MemberFileChoices.NONE, new ArrayList<>());
  }

  /** Lines of a file, matched with the street of which 1234 is the work area. */
  public record MemberFile(
      String separator, Charset charset, MemberFileChoices choices, List<String> lines) {
    public MemberFile separatedBy(String other) {
      return new MemberFile(other, charset, choices, lines);
    }

    public MemberFile in(Charset other) {
      return new MemberFile(separator, other, choices, lines);
    }

    /** Sent with what its sender says of it. */
    public MemberFile with(MemberFileChoices other) {
      return new MemberFile(separator, charset, other, lines);
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
      return new MemberFile(separator, charset, choices, rows);
    }

    public Reduced reduce() {
      var delivered = new TreeSet<String>();
      var count = aCount(new AddressTally(aStreet()), delivered::add);
      byte[] bytes = String.join("\r\n", lines).getBytes(charset);
      var read =
          new MemberFileReader(1 << 20, choices).read(new ByteArrayInputStream(bytes), count);
      return reduced(count, count.report(read.skippedColumns(), read.form()), delivered);
    }
  }

  /**
   * A file with typed house numbers of a hundred streets.
   *
   * @param counts of house numbers: recognised by address, by house number, unknown, not clear
   */
  public static CountedMembers matched(int... counts) {
    var typed = new TypedAddresses.Builder();
    for (int i = 0; i < IntStream.of(counts).sum(); i++) {
      int postcode = Postcode.of(1234, 'A', 'A') + i % 100;
      typed.add(new AddressKey(postcode, 1 + i, ""), 0);
    }
    var outcomes =
        List.of(Match.ADDRESS, Match.HOUSE_NUMBER, Match.UNKNOWN_NUMBER, Match.AMBIGUOUS);
    return new CountedMembers(
        new CountedHouseholds(),
        false,
        false,
        List.of(),
        new HouseMatches(outcomes, counts),
        typed.build());
  }

  static Reduced reduced(MemberFileCount count, MatchReport report, SortedSet<String> delivered) {
    var members = count.counted(MemberFixtures::lastByName);
    var households = new TreeSet<String>();
    members.visit((number, crossed) -> households.add(number + " " + crossed));
    return new Reduced(
        members.counts(),
        report,
        IntStream.of(members.matches().counts()).boxed().toList(),
        households,
        delivered);
  }
}
