// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.preservation.ProofStep;
import nl.publiekswijzer.preservation.ProofStep.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class ProvingTest {
  private static UUID recorded(Composition product, PreservedRows shelf) {
    UUID id = shelf.published(2026, 1);
    product.get(OwnTransaction.class).run(() -> product.get(Recording.class).record(id));
    product.actAs(shelf.reader());
    return id;
  }

  private static List<Kind> failed(List<ProofStep> steps) {
    return steps.stream().filter(step -> !step.passed()).map(ProofStep::kind).toList();
  }

  @Test
  void everyStepFromTheFilesToTheSignatureIsShown(Composition product) {
    UUID id = recorded(product, PreservedRows.of(product, "Bieb Keurig"));

    var steps = product.get(Proving.class).check(id);

    assertEquals(List.of(Kind.values()), steps.stream().map(ProofStep::kind).toList());
    assertEquals(List.of(), failed(steps));
    assertTrue(steps.stream().noneMatch(step -> step.compared().isEmpty()));
  }

  @Test
  void aChangedFileIsFoundWithBothDigests(Composition product) {
    UUID id = recorded(product, PreservedRows.of(product, "Bieb Veranderd"));
    String wanted =
        (String)
            product.value(
                "select sha256 from publication_file where publication_id = ? and name ="
                    + " 'cijfers.csv'",
                id);
    product.change("alter table publication_file disable trigger publication_file_is_final");
    product.change(
        "update publication_file set content = 'waardf' where publication_id = ? and name ="
            + " 'cijfers.csv'",
        id);
    product.change("alter table publication_file enable trigger publication_file_is_final");

    var steps = product.get(Proving.class).check(id);

    assertEquals(List.of(Kind.FILES), failed(steps));
    assertTrue(
        steps.get(0).compared().stream()
            .anyMatch(line -> line.contains("cijfers.csv") && line.contains(wanted)),
        steps::toString);
  }

  @Test
  void anExchangedPackageIsNotTheOneInTheLog(Composition product) {
    UUID id = recorded(product, PreservedRows.of(product, "Bieb Verwisseld"));
    product.change("alter table publication_payload disable trigger publication_payload_is_final");
    product.change(
        "update publication_payload set content = 'anders', size = 6, sha256 ="
            + " encode(sha256('anders'), 'hex'), sha512 = encode(sha512('anders'), 'hex') where"
            + " publication_id = ? and source = 'made' and path like '%premis.xml'",
        id);
    product.change("alter table publication_payload enable trigger publication_payload_is_final");

    assertEquals(List.of(Kind.MANIFESTS), failed(product.get(Proving.class).check(id)));
  }
}
