// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.publiekswijzer.csv.RowReader;
import nl.publiekswijzer.member.DeliveredAddress;
import nl.publiekswijzer.member.MemberColumn;
import nl.publiekswijzer.member.read.AddressGrammar.Cells;

/** Where the columns of one member file stand; what is not named here is never read. */
final class MemberColumns {
  /** Read for what they are: no citizen service number can be meant. */
  private static final Set<MemberColumn> NO_CITIZEN =
      Set.of(
          MemberColumn.POSTCODE,
          MemberColumn.NUMBER,
          MemberColumn.STREET,
          MemberColumn.LETTER,
          MemberColumn.ADDITION,
          MemberColumn.BRANCH,
          MemberColumn.KIND,
          MemberColumn.AGE,
          MemberColumn.ACTIVITY);

  /** Citizen service numbers and loan history; a column "titel" may be how someone is addressed. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "(?<![a-z])(bsn|isbn|sofi|ppn)(-?nummer|nr|s)?(?![a-z])"
              + "|burger.?service"
              + "|leen.?(historie|geschiedenis|datum)|uitlening|geleend|boektitel");

  private final RowReader file;
  private final AddressGrammar grammar = new AddressGrammar();
  private final Map<MemberColumn, Integer> places;
  private final int postcode;
  private final int number;
  private final int letter;
  private final int addition;
  private final int branch;
  private final int kind;
  private final int age;
  private final int activity;
  private final int pseudonym;
  private final boolean street;
  private final List<String> skipped;

  MemberColumns(RowReader file, Map<MemberColumn, String> chosen) {
    this.file = file;
    var finding = new ColumnFinding(file.header(), chosen);
    this.places = finding.places();
    this.street = places.containsKey(MemberColumn.STREET);
    this.postcode = place(MemberColumn.POSTCODE);
    this.number = place(street ? MemberColumn.STREET : MemberColumn.NUMBER);
    this.letter = place(MemberColumn.LETTER);
    this.addition = place(MemberColumn.ADDITION);
    this.branch = place(MemberColumn.BRANCH);
    this.kind = place(MemberColumn.KIND);
    this.age = place(MemberColumn.AGE);
    this.activity = place(MemberColumn.ACTIVITY);
    this.pseudonym = place(MemberColumn.PSEUDONYM);
    this.skipped = skipped(finding.names());
    refuseForbidden();
  }

  private int place(MemberColumn column) {
    return places.getOrDefault(column, -1);
  }

  /** Each name once; columns without a name are nothing. */
  private List<String> skipped(List<String> names) {
    var skipped = new TreeSet<Integer>();
    for (int place = 0; place < names.size(); place++) {
      if (!places.containsValue(place) && !file.header().get(place).isBlank()) {
        skipped.add(place);
      }
    }
    return skipped.stream().map(names::get).map(String::strip).distinct().toList();
  }

  private void refuseForbidden() {
    for (String column : skipped) {
      if (FORBIDDEN.matcher(column.toLowerCase(Locale.ROOT)).find()) {
        throw new MemberFileRefused(
            "De kolom "
                + column
                + " mag niet worden aangeleverd. Verwijder die kolom en lever het bestand opnieuw.");
      }
    }
  }

  /**
   * A search for citizen service numbers in all columns but those that are read for what they are.
   * The pseudonym is searched too: whoever has no pseudonym may think of the number he does have.
   */
  CitizenNumbers citizenNumbers() {
    return new CitizenNumbers(
        file,
        NO_CITIZEN.stream()
            .map(this::place)
            .filter(place -> place >= 0)
            .collect(Collectors.toUnmodifiableSet()));
  }

  List<String> skipped() {
    return skipped;
  }

  /** Names of the columns that are read, by what they are. */
  Map<String, String> names() {
    return places.entrySet().stream()
        .collect(
            Collectors.toMap(e -> e.getKey().word(), e -> file.header().get(e.getValue()).strip()));
  }

  Cells cells() {
    return new Cells(optional(postcode), optional(number), optional(letter), optional(addition));
  }

  AddressReading read(Cells cells) {
    return street ? grammar.readStreet(cells) : grammar.read(cells);
  }

  /** By which the row is the same as one of another file. */
  static String delivered(Cells cells) {
    String addition =
        cells.letter().isBlank() ? cells.addition() : cells.letter() + " " + cells.addition();
    return DeliveredAddress.of(cells.postcode(), cells.number(), addition);
  }

  String branch() {
    return optional(branch).strip();
  }

  String kind() {
    return optional(kind);
  }

  String age() {
    return optional(age);
  }

  String activity() {
    return optional(activity);
  }

  boolean tellsActivity() {
    return activity >= 0;
  }

  String pseudonym() {
    return optional(pseudonym).strip();
  }

  private String optional(int column) {
    return column < 0 ? "" : file.field(column);
  }
}
