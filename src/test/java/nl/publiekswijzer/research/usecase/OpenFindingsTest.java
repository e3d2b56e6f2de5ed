// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.research.FindingQuestion;
import nl.publiekswijzer.research.QuotedFinding;
import nl.publiekswijzer.research.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is quoted in publications, which travel further than the library that asked for them. */
@ExtendWith(Composed.class)
class OpenFindingsTest {
  @Test
  void onlyStudiesForEverybodyAreQuotedAlsoToTheWorker(Composition product) {
    var shelf = ResearchRows.of(product, "Bieb Openbaar");
    product.actAs(shelf.employee());
    shelf.published("Voor iedereen", "iedereen");
    shelf.published("Voor ons", "eigen-organisatie");
    var segmentation =
        product
            .get(FindingsQuoted.class)
            .list(new FindingQuestion("", "A", "", "", 0, Optional.empty()))
            .get(0)
            .finding()
            .tags(Tag.Kind.SEGMENT)
            .get(0)
            .segmentation();

    var open =
        product
            .get(OwnTransaction.class)
            .call(
                DatabaseRole.WORKER,
                () -> product.get(FindingsQuoted.class).openToAll(Tag.segment(segmentation, "A")));

    assertEquals(
        List.of("Voor iedereen"), open.stream().map(QuotedFinding::title).distinct().toList());
  }
}
