// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.retention;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** The declaration that publications were destroyed, in Dutch: what, why, by whose decision. */
public record Certificate(String library, DestructionList list) {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

  public Certificate {
    if (list.decision().filter(DestructionList.Decision::approved).isEmpty()) {
      throw new IllegalArgumentException("nothing was destroyed by list " + list.id());
    }
  }

  /** Plain text in UTF-8; the same for ever. */
  public String text() {
    var decision = list.decision().orElseThrow();
    return """
        VERKLARING VAN VERNIETIGING

        Zorgdrager en archiefvormer: %s
        Vernietigingslijst:          %s
        Voorgesteld:                 %s, door %s
        Goedgekeurd:                 %s, door %s
        Vernietigd:                  %s

        De bestanden van de onderstaande publicaties zijn op de genoemde dag gewist uit het archief
        van Publiekswijzer. Hun nummer, de controlegetallen en het besluit blijven bekend, ook in het
        openbare logboek. Reservekopieën bevatten de bestanden tot zij zelf worden vervangen.

        %s
        """
        .formatted(
            library,
            list.id(),
            day(LocalDate.ofInstant(list.proposedAt(), ZONE)),
            list.proposedBy(),
            day(LocalDate.ofInstant(decision.decidedAt(), ZONE)),
            decision.decidedBy(),
            day(LocalDate.ofInstant(decision.decidedAt(), ZONE)),
            list.lines().stream().map(Certificate::line).collect(Collectors.joining("\n\n")));
  }

  private static String line(DestructionList.Line line) {
    return "%s\n  bewaartermijn verstreken op %s\n  SHA-256 van de PDF: %s"
        .formatted(line.number(), day(line.dueOn()), line.sha256());
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }
}
