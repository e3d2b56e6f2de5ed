// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChannelTest {
  @Test
  void everyChannelIsFoundByItsCode() {
    Arrays.stream(Channel.values())
        .forEach(c -> assertEquals(Optional.of(c), Channel.find(c.code())));
  }

  @Test
  void otherWordsNameNoChannel() {
    assertEquals(Optional.empty(), Channel.find("fax"));
  }
}
