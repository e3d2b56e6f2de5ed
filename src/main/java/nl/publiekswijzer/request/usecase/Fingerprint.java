// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.publiekswijzer.platform.WorkingJson;
import nl.publiekswijzer.request.AnalysisOrder;

/**
 * By what one upload is told from another: HMAC-SHA-256 over the order and then the bytes of the
 * file, taken while they pass by. The key keeps it from being a trace of the file.
 */
public final class Fingerprint {
  private final Mac mac;
  private String hex;

  Fingerprint(byte[] key) {
    try {
      mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /** Takes the order, in which places and codes stand in one order however they were sent. */
  public void take(AnalysisOrder order) {
    mac.update(WorkingJson.bytes(order));
    mac.update((byte) 0);
  }

  /** Takes what is said of the file. */
  public void take(FileChoiceText choices) {
    mac.update(choices.ordered().getBytes(StandardCharsets.UTF_8));
    mac.update((byte) 0);
  }

  /** Takes what is read of the file. */
  public InputStream of(InputStream file) {
    mac.update((byte) 1);
    return new InputStream() {
      @Override
      public int read() throws IOException {
        int read = file.read();
        if (read >= 0) {
          mac.update((byte) read);
        }
        return read;
      }

      @Override
      public int read(byte[] bytes, int from, int most) throws IOException {
        int read = file.read(bytes, from, most);
        if (read > 0) {
          mac.update(bytes, from, read);
        }
        return read;
      }

      @Override
      public void close() throws IOException {
        file.close();
      }
    };
  }

  /** In hexadecimal digits, of all that was taken before this was asked first. */
  String hex() {
    if (hex == null) {
      hex = HexFormat.of().formatHex(mac.doFinal());
    }
    return hex;
  }
}
