// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.OwnTransaction;

/**
 * Somebody who hands in member files.
 *
 * @param asker who acts from here on
 */
record UploadFixtures(Composition product, AskingFixtures asking, AskingFixtures.Asker asker) {

  /** Somebody of a new library. */
  static UploadFixtures of(Composition product, String library) {
    var asking = new AskingFixtures(product);
    return new UploadFixtures(product, asking, asking.asker(library));
  }

  /** The same after all files of before have ceased to count. */
  static UploadFixtures newYear(Composition product, String library) {
    product.clock().advance(Duration.ofDays(366));
    return of(product, library + " " + product.clock().instant().getEpochSecond());
  }

  PreparedRequest prepared(WorkArea area) {
    return prepared(asking.edition(), area);
  }

  PreparedRequest prepared(long editionId, WorkArea area) {
    var edition =
        product
            .get(OwnTransaction.class)
            .call(() -> product.get(LoadedEditions.class).read(editionId));
    return new PreparedRequest(
        AskingFixtures.order(asker.name(), ReportKind.MEMBERS, area),
        asker.library(),
        edition,
        edition.areas().postcodes(area));
  }

  CountedFile count(WorkArea area, String file) {
    return count(prepared(area), file);
  }

  CountedFile count(PreparedRequest prepared, String file) {
    return asking.count(prepared, file.getBytes(StandardCharsets.UTF_8));
  }

  /** Of the town, with what is said of the file. */
  CountedFile count(String file, FileChoiceText said) {
    return product
        .get(MemberFileCounting.class)
        .count(
            prepared(SmallEdition.TOWN),
            said,
            new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
  }

  /** Somebody else of the same library. */
  UploadFixtures colleague() {
    return new UploadFixtures(
        product, asking, asking.colleague(asker.name(), asker.library(), "tweede"));
  }

  /** A member file of so many households of {@link SmallEdition#TOWN}, from this one on. */
  static String file(int from, int households) {
    return file(9001, from, households);
  }

  /** A member file of so many households of a postcode, from this one on. */
  static String file(int postcode, int from, int households) {
    return new String(SmallEdition.members(postcode, from, households), StandardCharsets.UTF_8);
  }
}
