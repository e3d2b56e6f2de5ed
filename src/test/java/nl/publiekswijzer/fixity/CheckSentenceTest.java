// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.publiekswijzer.preservation.DigestCheck;
import nl.publiekswijzer.preservation.StoreCheck;
import nl.publiekswijzer.preservation.StoreCheck.State;
import nl.publiekswijzer.preservation.StoreCheck.Store;
import org.junit.jupiter.api.Test;

class CheckSentenceTest {
  private static DigestCheck check(String path, String file, String found) {
    return new DigestCheck(path, file, "SHA-256", "aa", found);
  }

  private static StoreCheck database(DigestCheck... digests) {
    return new StoreCheck(Store.DATABASE, State.CHECKED, List.of(digests), 10);
  }

  @Test
  void everyFileAndTheRestOfThePackageHasItsSentence() {
    var checks =
        List.of(
            database(
                check("n/a.pdf", "a.pdf", "aa"),
                check("n/b.csv", "b.csv", "bb"),
                check("n/data/x", "", "aa")),
            StoreCheck.without(Store.COPY, State.AWAY));

    assertEquals(
        List.of(
            new CheckSentence(
                true, "a.pdf: databank klopt (SHA-256); kopie in rust niet bereikbaar."),
            new CheckSentence(
                false,
                "b.csv: databank n/b.csv: SHA-256 bb, verwacht aa; kopie in rust niet"
                    + " bereikbaar."),
            new CheckSentence(
                true, "Pakket: databank klopt (SHA-256); kopie in rust niet bereikbaar.")),
        CheckSentence.of(checks));
  }

  @Test
  void damageOfTheCopyAloneIsOfTheFileAsWell() {
    var checks =
        List.of(
            database(check("n/a.pdf", "a.pdf", "aa")),
            new StoreCheck(
                Store.COPY,
                State.CHECKED,
                List.of(check("/archief/a.pdf", "a.pdf", DigestCheck.MISSING)),
                10));

    assertEquals(
        new CheckSentence(
            false,
            "a.pdf: databank klopt (SHA-256); kopie in rust /archief/a.pdf: SHA-256 ontbreekt,"
                + " verwacht aa."),
        CheckSentence.of(checks).get(0));
  }
}
