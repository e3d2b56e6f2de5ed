// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.publiekswijzer.csv.CsvHeader;
import nl.publiekswijzer.csv.CsvReader;

/** Where the columns of one member file stand; what is not named here is never read. */
final class MemberColumns {
  private static final List<String> NEEDED = List.of("postcode", "huisnummer");
  private static final List<String> OPTIONAL =
      List.of("toevoeging", "vestiging", "lidsoort", "laatste_activiteit", "pseudoniem");

  /** Citizen service numbers and loan history; a column "titel" may be how someone is addressed. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "(?<![a-z])(bsn|isbn|sofi|ppn)(-?nummer|nr|s)?(?![a-z])"
              + "|burger.?service"
              + "|leen.?(historie|geschiedenis|datum)|uitlening|geleend|boektitel");

  private final CsvReader file;
  private final int postcode;
  private final int number;
  private final int addition;
  private final int branch;
  private final int kind;
  private final int pseudonym;
  private final List<String> skipped;

  MemberColumns(CsvReader file) {
    this.file = file;
    var header = new CsvHeader(file.header());
    var missing = header.missing(NEEDED);
    if (!missing.isEmpty()) {
      throw new MemberFileRefused(
          "De eerste regel moet de kolomnamen bevatten. Er ontbreekt: "
              + String.join(", ", missing)
              + ". Verplicht zijn postcode en huisnummer.");
    }
    this.skipped =
        header.unneeded(List.of()).stream()
            .filter(c -> !NEEDED.contains(c) && !OPTIONAL.contains(c) && !c.isEmpty())
            .toList();
    refuseForbidden();
    this.postcode = header.read("postcode");
    this.number = header.read("huisnummer");
    this.addition = header.find("toevoeging").orElse(-1);
    this.branch = header.find("vestiging").orElse(-1);
    this.kind = header.find("lidsoort").orElse(-1);
    this.pseudonym = header.find("pseudoniem").orElse(-1);
  }

  private void refuseForbidden() {
    for (String column : skipped) {
      if (FORBIDDEN.matcher(column).find()) {
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
    return new CitizenNumbers(file, Set.copyOf(List.of(postcode, number, addition, branch, kind)));
  }

  List<String> skipped() {
    return skipped;
  }

  String postcode() {
    return file.field(postcode);
  }

  String number() {
    return file.field(number);
  }

  String addition() {
    return optional(addition);
  }

  String branch() {
    return optional(branch).strip();
  }

  String kind() {
    return optional(kind);
  }

  String pseudonym() {
    return optional(pseudonym).strip();
  }

  private String optional(int column) {
    return column < 0 ? "" : file.field(column);
  }
}
