// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.library.LibraryName;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.request.AnalysisOrder;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  private static final byte[] KEY = new byte[32];

  private static AnalysisOrder order(List<String> municipalities, String note) {
    return new AnalysisOrder(
        LibraryName.of("Merel").orElseThrow(),
        ReportKind.MEMBERS,
        "2024",
        new WorkArea(municipalities, List.of(1234)),
        List.of("voorlezen"),
        note,
        AnalysisOrder.USUAL_PRIORITY);
  }

  private static String of(byte[] key, AnalysisOrder order, String file) throws IOException {
    var fingerprint = new Fingerprint(key);
    fingerprint.take(order);
    if (file != null) {
      var bytes = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
      try (var content = fingerprint.of(bytes)) {
        content.read();
        content.readAllBytes();
      }
    }
    return fingerprint.hex();
  }

  @Test
  void sameOrderAndFileGiveTheSame() throws IOException {
    var order = order(List.of("B", "A", "A"), "");

    String fingerprint = of(KEY, order, "abc");

    assertEquals(64, fingerprint.length());
    assertEquals(fingerprint, of(KEY, order(List.of("A", "B"), ""), "abc"));
  }

  @Test
  void whateverDiffersGivesAnother() throws IOException {
    var order = order(List.of("A"), "");
    String fingerprint = of(KEY, order, "abc");

    assertNotEquals(fingerprint, of(KEY, order(List.of("A"), "x"), "abc"));
    assertNotEquals(fingerprint, of(KEY, order(List.of("B"), ""), "abc"));
    assertNotEquals(fingerprint, of(KEY, order, "abd"));
    assertNotEquals(fingerprint, of(KEY, order, ""));
    assertNotEquals(of(KEY, order, ""), of(KEY, order, null));
    assertNotEquals(fingerprint, of(new byte[] {1}, order, "abc"));
  }
}
