// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** What a signature under a note says (c2sp.org/signed-note, "Signature types"). */
public enum SignatureType {
  /** Of the log itself: Ed25519 over the text. */
  LOG(1, 0) {
    @Override
    byte[] message(String text, byte[] signature) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  },
  /** Of a witness, with its time in front (c2sp.org/tlog-cosignature). */
  WITNESS(4, Long.BYTES) {
    @Override
    byte[] message(String text, byte[] signature) {
      long seconds = ByteBuffer.wrap(signature).getLong();
      return ("cosignature/v1\ntime " + Long.toUnsignedString(seconds) + "\n" + text)
          .getBytes(StandardCharsets.UTF_8);
    }
  };

  static final int ED25519_BYTES = 64;

  private final byte code;
  private final int before;

  SignatureType(int code, int before) {
    this.code = (byte) code;
    this.before = before;
  }

  static SignatureType of(byte code) {
    return Stream.of(values())
        .filter(type -> type.code == code)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no signature of type " + code));
  }

  byte code() {
    return code;
  }

  int signatureBytes() {
    return before + ED25519_BYTES;
  }

  /** What is signed; the time of a cosignature stands in front of the signature. */
  abstract byte[] message(String text, byte[] signature);
}
