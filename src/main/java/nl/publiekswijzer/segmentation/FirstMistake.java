// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

import java.util.function.ObjLongConsumer;
import nl.publiekswijzer.csv.CsvException;

/** For files of our own: the first mistake is one too many. */
final class FirstMistake implements ObjLongConsumer<String> {
  @Override
  public void accept(String reason, long line) {
    throw new CsvException(line, reason);
  }
}
