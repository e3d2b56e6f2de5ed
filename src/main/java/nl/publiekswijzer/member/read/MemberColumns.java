package nl.publiekswijzer.member.read;

import java.util.List;
import java.util.Set;
import nl.publiekswijzer.csv.CsvHeader;
import nl.publiekswijzer.csv.CsvReader;

/** Where the columns of one member file stand; what is not named here is never read. */
final class MemberColumns {
  private static final List<String> NEEDED = List.of("postcode", "huisnummer");
  private static final List<String> OPTIONAL =
      List.of("toevoeging", "vestiging", "lidsoort", "laatste_activiteit", "pseudoniem");
  private static final Set<String> FORBIDDEN =
      Set.of("bsn", "burgerservicenummer", "sofinummer", "uitleningen", "leenhistorie", "isbn");

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
      if (FORBIDDEN.contains(column)) {
        throw new MemberFileRefused(
            "De kolom "
                + column
                + " mag niet worden aangeleverd. Verwijder die kolom en lever het bestand opnieuw.");
      }
    }
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
