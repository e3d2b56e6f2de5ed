// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.preservation.mdto.ObjectMetadata;
import nl.publiekswijzer.preservation.sip.Delivery;
import nl.publiekswijzer.preservation.sip.SubmissionTree;

/** Two versions of one series, of an invented library. */
public final class PreservationFixtures {
  public static final Instant FIRST = Instant.parse("2026-03-01T08:12:44Z");
  public static final Instant SECOND = Instant.parse("2026-04-02T07:00:00Z");

  private PreservationFixtures() {}

  public static PreservedFile aFile(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new PreservedFile(
        name, bytes.length, Digests.of(bytes), () -> new ByteArrayInputStream(bytes));
  }

  public static PreservedSeries aSeries() {
    return new PreservedSeries(
        new RecordCreator("Bibliotheek Voorbeeldstad", "NL-0000000000"),
        "NL-0000000000/leden-1/2026",
        "NL-0000000000/leden-1",
        2026,
        "Ledenanalyses 2026, Bibliotheek Voorbeeldstad");
  }

  public static Description aDescription(int version, String reason) {
    return new Description(
        "Ledenanalyse 2026, Bibliotheek Voorbeeldstad, versie " + version,
        "Leden",
        "LEDEN",
        "Editie 2026",
        LocalDate.of(2026, 1, 1),
        List.of(new CoveredArea("Gemeente Voorbeeldstad", "gm0000")),
        "OB-2",
        reason);
  }

  public static PreservationEvent anEvent(EventKind kind, Instant at) {
    return new PreservationEvent(kind, at, true, "Editie & sjablonen <7>", "Publiekswijzer 1.0");
  }

  public static Neighbour aNeighbour(int version) {
    return new Neighbour(
        aSeries().number() + "/v" + version,
        "Ledenanalyse 2026, Bibliotheek Voorbeeldstad, versie " + version);
  }

  /** The first version, which was replaced later on. */
  public static PreservedPublication first() {
    return version(
        1,
        FIRST,
        "",
        new Succession(Optional.empty(), Optional.of(aNeighbour(2))),
        List.of(
            anEvent(EventKind.CREATION, FIRST),
            anEvent(EventKind.INGESTION, FIRST),
            anEvent(EventKind.FIXITY_CHECK, SECOND)));
  }

  /** The second version, the newest. */
  public static PreservedPublication second() {
    return version(
        2,
        SECOND,
        "Het ledenbestand was niet volledig.",
        new Succession(Optional.of(aNeighbour(1)), Optional.empty()),
        List.of(
            anEvent(EventKind.CREATION, SECOND),
            anEvent(EventKind.VALIDATION, SECOND),
            anEvent(EventKind.DIGEST_CALCULATION, SECOND),
            anEvent(EventKind.INGESTION, SECOND)));
  }

  public static PreservedPublication version(
      int version,
      Instant at,
      String reason,
      Succession succession,
      List<PreservationEvent> events) {
    return new PreservedPublication(
        new UUID(7, version),
        aSeries().number() + "/v" + version,
        version,
        aSeries(),
        aDescription(version, reason),
        new Making(at, "7", "1.0.0"),
        Keeping.UNDECIDED,
        succession,
        events,
        List.of(
            aFile("publicatie.pdf", "%PDF van versie " + version),
            aFile("cijfers.json", "{}"),
            aFile("cijfers.csv", "waarde\n"),
            aFile("verapdf.xml", "<report/>\n")),
        List.of(aFile("versie.txt", "1.0.0\n"), aFile("formules.html", "<p>")),
        List.of());
  }

  /** The second version, kept in another way. */
  public static PreservedPublication keptAs(Keeping keeping) {
    var of = second();
    return new PreservedPublication(
        of.id(),
        of.number(),
        of.version(),
        of.series(),
        of.description(),
        of.making(),
        keeping,
        of.succession(),
        of.events(),
        of.files(),
        of.algorithm(),
        of.payload());
  }

  public static ObjectMetadata metadata() {
    return new ObjectMetadata("https://publicaties.example.nl");
  }

  public static SubmissionTree tree() {
    return new SubmissionTree(metadata());
  }

  public static Delivery delivery() {
    return new Delivery(tree(), "archief@publicaties.example.nl");
  }

  /** One publication on its own. */
  public static Delivery.Content alone(PreservedPublication publication) {
    return new Delivery.Content(
        publication.number(), publication.description().title(), List.of(publication));
  }
}
