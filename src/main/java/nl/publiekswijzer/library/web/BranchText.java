// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.publiekswijzer.library.Branch;

/**
 * Branches as one types them: each on a line of its own, with semicolons between code, name, ISIL
 * and municipality. The last two may be left out.
 */
final class BranchText {
  private BranchText() {}

  static String of(List<Branch> branches) {
    return branches.stream().map(BranchText::line).collect(Collectors.joining("\n"));
  }

  private static String line(Branch branch) {
    return String.join("; ", branch.code(), branch.name(), branch.isil(), branch.municipality())
        .replaceAll("(; )+$", "");
  }

  /** What is no branch becomes one without a name, which is refused. */
  static List<Branch> read(String text) {
    return text.lines().filter(line -> !line.isBlank()).map(BranchText::branch).toList();
  }

  private static Branch branch(String line) {
    String[] parts = (line + ";;;").split(";", -1);
    return new Branch(parts[0], parts[1], parts[2], parts[3]);
  }
}
