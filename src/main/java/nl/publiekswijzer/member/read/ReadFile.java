// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

import java.util.List;
import nl.publiekswijzer.member.MemberFileForm;

/**
 * How a member file was read to its end.
 *
 * @param header digest of the names of its columns
 * @param skippedColumns names of columns that were not read
 */
public record ReadFile(String header, List<String> skippedColumns, MemberFileForm form) {
  public ReadFile {
    skippedColumns = List.copyOf(skippedColumns);
  }
}
