// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.request.usecase.AskingFixtures.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class UploadLimitsTest {
  private static final Refusal ALL_TAKEN =
      new Refusal(
          503, "Er worden nu te veel inzendingen tegelijk gelezen. Probeer het zo meteen opnieuw.");
  private static final Refusal TOO_MANY =
      new Refusal(
          429, "Er worden al 4 inzendingen van dit account gelezen. Wacht tot er een klaar is.");

  private static Actor somebody() {
    return TestActors.employee(UUID.randomUUID(), UUID.randomUUID());
  }

  /** What comes of an upload of this actor. */
  private static <T> T upload(Composition product, Actor actor, Supplier<T> reading) {
    product.actAs(actor);
    return product.get(UploadLimits.class).during(reading);
  }

  /** What is done while so many files of this actor are read. */
  private static <T> T whileReading(Composition product, Actor actor, int files, Supplier<T> deed) {
    return files == 0
        ? deed.get()
        : upload(product, actor, () -> whileReading(product, actor, files - 1, deed));
  }

  @Test
  void anAccountHasFourFilesReadAtATime(Composition product) {
    var busy = somebody();
    var other = somebody();

    assertEquals("gelezen", whileReading(product, busy, 4, () -> "gelezen"));
    assertEquals(
        TOO_MANY,
        whileReading(
            product, busy, 4, () -> Refusal.of(() -> upload(product, busy, () -> "te veel"))));
    assertEquals(
        "van een ander",
        whileReading(product, busy, 4, () -> upload(product, other, () -> "van een ander")));
  }

  @Test
  void aNodeReadsSixteenFilesAtATime(Composition product) {
    var last = somebody();

    assertEquals("de zestiende", whileAllRead(product, 3, last, () -> "de zestiende"));
    assertEquals(
        ALL_TAKEN,
        whileAllRead(
            product,
            4,
            last,
            () -> Refusal.of(() -> upload(product, somebody(), () -> "te veel"))));
  }

  /** While three accounts have four files each, and the last one has so many. */
  private static <T> T whileAllRead(Composition product, int files, Actor last, Supplier<T> deed) {
    return whileReading(
        product,
        somebody(),
        4,
        () ->
            whileReading(
                product,
                somebody(),
                4,
                () ->
                    whileReading(
                        product, somebody(), 4, () -> whileReading(product, last, files, deed))));
  }

  @Test
  void whoIsRefusedIsToldToComeBackWithinTenSeconds(Composition product) {
    var busy = somebody();

    var refused =
        whileReading(
            product,
            busy,
            4,
            () -> assertThrows(Refused.class, () -> upload(product, busy, () -> "te veel")));

    var wait = refused.retryAfter().orElseThrow();
    assertTrue(
        wait.compareTo(Duration.ofSeconds(3)) >= 0 && wait.compareTo(Duration.ofSeconds(10)) <= 0,
        wait::toString);
  }

  @Test
  void aFileThatCouldNotBeReadGivesItsPlaceBack(Composition product) {
    var unlucky = somebody();
    for (int i = 0; i < 5; i++) {
      assertThrows(
          IllegalStateException.class,
          () ->
              upload(
                  product,
                  unlucky,
                  () -> {
                    throw new IllegalStateException("afgebroken");
                  }));
    }

    assertEquals("gelezen", whileReading(product, unlucky, 4, () -> "gelezen"));
  }
}
