// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.SmallEdition.members;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.request.store.AnalysisRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class AcceptedFileTest {
  private static final int AROUND_THE_FLOOR = 260;
  private static final int APART = 60;

  private static Optional<AnalysisRequest> asked(
      Composition product, AskingFixtures asking, int number) {
    product.clock().advance(Duration.ofDays(1));
    var asker = asking.asker("Bibliotheek Aanvaard " + number);
    try {
      return Optional.of(asking.members(asker, members(APART * number, AROUND_THE_FLOOR)));
    } catch (InvalidInput e) {
      return Optional.empty();
    }
  }

  /** The floor is decided once, when the file is read. */
  @Test
  void whatIsTakenIsAnalysedWhateverIsDrawnOfItsTotal(Composition product) {
    var asking = new AskingFixtures(product);
    int analysed = 0;
    for (int number = 0; number < 29 && analysed < 4; number++) {
      var request = asked(product, asking, number);
      if (request.isPresent()) {
        var attempt = asking.claimed(request.get().id());
        AnalysisSteps.gather(product, asking, attempt);
        AnalysisSteps.analyse(product, asking, attempt);
        analysed++;
      }
    }
    assertEquals(4, analysed);
    assertTrue(
        (Boolean)
            product.value(
                "select count(*) = 4 from analysis_work w join analysis_request r on r.id ="
                    + " w.request_id join library l on l.id = r.library_id where w.name = 'figures'"
                    + " and l.name like 'Bibliotheek Aanvaard %'"));
  }
}
