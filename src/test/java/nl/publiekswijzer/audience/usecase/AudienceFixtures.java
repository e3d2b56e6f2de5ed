// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience.usecase;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntBinaryOperator;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.audience.Agreement;
import nl.publiekswijzer.audience.Audience;
import nl.publiekswijzer.audience.AudienceCells;
import nl.publiekswijzer.audience.AudienceFigures;
import nl.publiekswijzer.audience.DeliveredFile;
import nl.publiekswijzer.audience.Party;
import nl.publiekswijzer.disclosure.AudienceHashing;
import nl.publiekswijzer.disclosure.AudienceKey;
import nl.publiekswijzer.disclosure.DrawKey;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.load.MemoryEdition;

/** Agreements on invented files of the demonstration edition. */
final class AudienceFixtures {
  static final LoadedEdition EDITION = MemoryEdition.ofDemonstration();
  static final WorkArea AREA =
      new WorkArea(List.of(EDITION.areas().municipalities().iterator().next().code()), List.of());

  private static final DrawKey KEY = DrawKey.of(new byte[32], "members");
  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

  private AudienceFixtures() {}

  /** How many of the households of each cell, from a place on, are in a file. */
  record Part(double from, double until, Audience audience, String organisation) {}

  static Agreement agreement(LoadedEdition edition, int number, boolean shares, Part... parts) {
    var parties = new ArrayList<Party>();
    for (Part part : parts) {
      parties.add(
          new Party(
              parties.size() + 1,
              id(part.organisation()),
              part.organisation(),
              part.audience(),
              Optional.of(new Party.Signature(DAY, "Medewerker")),
              shares,
              Optional.of(new Party.Delivery(DAY, Optional.of(DAY)))));
    }
    return new Agreement(
        id("agreement " + number),
        "Samen in de gemeente",
        "Wie bereiken we samen?",
        parties.get(0).libraryId(),
        1,
        AREA,
        Instant.EPOCH,
        DAY,
        parties,
        Optional.empty());
  }

  private static UUID id(String of) {
    return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
  }

  static AudienceCells cells(LoadedEdition edition) {
    return new AudienceCells(edition, AREA);
  }

  static AudienceFigures figures(LoadedEdition edition, int number, boolean shares, Part... parts) {
    return figures(edition, number, shares, (cell, household) -> 1, parts);
  }

  /**
   * @param isThere 0 where a household of a cell is in no file whatever the parts say
   */
  static AudienceFigures figures(
      LoadedEdition edition, int number, boolean shares, IntBinaryOperator isThere, Part... parts) {
    var key = AudienceKey.random();
    var files = new ArrayList<DeliveredFile>();
    for (Part part : parts) {
      files.add(file(edition, key, files.size() + 1, part, isThere));
    }
    var agreement = agreement(edition, number, shares, parts);
    return new AudienceMaking(edition, agreement, files, KEY).figures();
  }

  private static DeliveredFile file(
      LoadedEdition edition, AudienceKey key, int position, Part part, IntBinaryOperator isThere) {
    long[] households = cells(edition).households();
    var hashing = new AudienceHashing(key, households);
    var drawn = new ArrayList<Integer>(List.of(0));
    for (int cell = 0; cell < households.length; cell++) {
      int own = 0;
      for (int i = (int) Math.round(households[cell] * part.from());
          i < Math.round(households[cell] * part.until());
          i++) {
        if (isThere.applyAsInt(cell, i) != 0) {
          hashing.accept(cell, cell * 10_000_000L + i, "");
          own++;
        }
      }
      drawn.add(own);
      drawn.set(0, drawn.get(0) + own);
    }
    return new DeliveredFile(position, "key", "set " + position, drawn, hashing.sketches());
  }
}
