// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.publiekswijzer.preservation.DigestCheck;
import nl.publiekswijzer.preservation.StoreCheck;
import nl.publiekswijzer.preservation.StoreCheck.Store;

/**
 * What is told of the check of one file of a publication, or of the rest of its package.
 *
 * @param text in Dutch
 */
public record CheckSentence(boolean passed, String text) {
  private static final String PACKAGE = "Pakket";

  /** One a file in the order of the checks, and one of the rest. */
  public static List<CheckSentence> of(List<StoreCheck> checks) {
    var files =
        checks.stream()
            .filter(check -> check.store() == Store.DATABASE)
            .flatMap(check -> check.digests().stream())
            .map(DigestCheck::file)
            .filter(file -> !file.isEmpty())
            .distinct()
            .toList();
    var sentences = new ArrayList<CheckSentence>();
    files.forEach(file -> sentences.add(ofPart(file, checks, List.of(file), true)));
    sentences.add(ofPart(PACKAGE, checks, files, false));
    return List.copyOf(sentences);
  }

  /** Of the digests of these files, or of all others. */
  private static CheckSentence ofPart(
      String name, List<StoreCheck> checks, List<String> files, boolean within) {
    var texts = new ArrayList<String>();
    boolean passed = true;
    for (var check : checks) {
      var part =
          check.digests().stream()
              .filter(digest -> files.contains(digest.file()) == within)
              .toList();
      passed &= part.stream().allMatch(DigestCheck::passes);
      texts.add(text(check, part));
    }
    return new CheckSentence(passed, name + ": " + String.join("; ", texts) + ".");
  }

  private static String text(StoreCheck check, List<DigestCheck> part) {
    String store = check.store() == Store.DATABASE ? "databank" : "kopie in rust";
    return switch (check.state()) {
      case NONE -> "geen " + store;
      case AWAY -> store + " niet bereikbaar";
      case CHECKED ->
          part.stream().allMatch(DigestCheck::passes)
              ? "%s klopt (%s)".formatted(store, algorithms(part))
              : part.stream()
                  .filter(digest -> !digest.passes())
                  .map(digest -> told(check.store(), digest))
                  .collect(Collectors.joining(", "));
    };
  }

  private static String algorithms(List<DigestCheck> part) {
    return part.stream().map(DigestCheck::algorithm).distinct().collect(Collectors.joining(", "));
  }

  /** A digest that is another: whole path, and both. */
  public static String told(Store store, DigestCheck digest) {
    return "%s %s: %s %s, verwacht %s"
        .formatted(
            store == Store.DATABASE ? "databank" : "kopie in rust",
            digest.path(),
            digest.algorithm(),
            digest.found(),
            digest.expected());
  }
}
