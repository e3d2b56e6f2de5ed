// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import nl.publiekswijzer.disclosure.LedgerRules;
import nl.publiekswijzer.disclosure.Rules;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.ActsAs;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.Software;
import nl.publiekswijzer.preservation.store.AlgorithmRepository;
import nl.publiekswijzer.publication.FiguresFormat;
import nl.publiekswijzer.publication.usecase.PublicationMaking;

/**
 * Keeps how the publications of this release are computed, so that their packages still tell it
 * when later releases run: algorithms are documents.
 */
@Dependent
@ActsAs(DatabaseRole.WORKER)
public class AlgorithmKeeping {
  private static final String TEMPLATES = "/sjablonen/";

  private final AlgorithmRepository algorithms;
  private final PublicationMaking making;

  @Inject
  public AlgorithmKeeping(AlgorithmRepository algorithms, PublicationMaking making) {
    this.algorithms = algorithms;
    this.making = making;
  }

  /** Once for a release, before its first publication. */
  @Transactional
  public void keep() {
    if (!algorithms.holds(Software.VERSION, making.templates())) {
      algorithms.add(Software.VERSION, making.templates(), files());
    }
  }

  Map<String, byte[]> files() {
    var files = new TreeMap<String, byte[]>();
    files.put("catalogus.csv", bytes(catalogue()));
    files.put(name(FiguresFormat.CURRENT.schema()), read(FiguresFormat.CURRENT.schema()));
    files.put("formules.html", read("/algoritme/formules.html"));
    files.put("regels.json", bytes(rules()));
    files.put("versie.txt", bytes(version()));
    new String(read(TEMPLATES + "lijst.txt"), StandardCharsets.UTF_8)
        .lines()
        .forEach(name -> files.put(name, read(TEMPLATES + name)));
    return files;
  }

  private String version() {
    return "Publiekswijzer %s%nsjablonen %s%n"
        .replace("%n", "\n")
        .formatted(Software.VERSION, making.templates());
  }

  private static String catalogue() {
    var text = new StringBuilder("code;naam;werkgebied;ledenbestand\n");
    for (var kind : ReportKind.values()) {
      text.append(
          "%s;%s;%s;%s\n"
              .formatted(
                  kind.word(),
                  kind.title(),
                  kind.showsWorkArea() ? "ja" : "nee",
                  kind.needsMemberFile() ? "ja" : "nee"));
    }
    return text.toString();
  }

  /** The limits of disclosure control, by the names of its rules. */
  private static String rules() {
    var rules = Rules.STANDARD;
    var ledger = LedgerRules.STANDARD;
    return Json.createObjectBuilder()
            .add("kleinsteRij", rules.row())
            .add("kleinsteGeschatteGebied", rules.estimatedArea())
            .add("kleinsteLedenbestand", rules.memberFile())
            .add("kleinsteDeel", rules.part())
            .add("dominantieProcent", rules.dominance())
            .add("rhoPerEditie", ledger.edition())
            .add("rhoOpenEdities", ledger.openEditions())
            .add("rhoPerBibliotheek", ledger.library())
            .add("rhoBezoekers", ledger.visitors())
            .build()
        + "\n";
  }

  private static String name(String resource) {
    return resource.substring(resource.lastIndexOf('/') + 1);
  }

  private static byte[] read(String resource) {
    try (var in = AlgorithmKeeping.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the shipped file " + resource + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
