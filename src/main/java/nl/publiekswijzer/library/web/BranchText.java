// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.publiekswijzer.library.Branch;

/**
 * Branches as one types them: each on a line of its own, code and name with a semicolon between.
 */
final class BranchText {
  private BranchText() {}

  static String of(List<Branch> branches) {
    return branches.stream().map(b -> b.code() + "; " + b.name()).collect(Collectors.joining("\n"));
  }

  /** What is no branch becomes one without a name, which is refused. */
  static List<Branch> read(String text) {
    return text.lines().filter(line -> !line.isBlank()).map(BranchText::branch).toList();
  }

  private static Branch branch(String line) {
    int at = line.indexOf(';');
    return at < 0
        ? new Branch(line.strip(), "")
        : new Branch(line.substring(0, at).strip(), line.substring(at + 1).strip());
  }
}
