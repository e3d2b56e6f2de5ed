// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.nio.ByteBuffer;

/**
 * Uniform numbers that nobody can predict without the key and that come again under the same names:
 * 53 bits of {@code HMAC-SHA256(key; names; level; i)} (OB-2, rule H2). For one thread.
 */
final class KeyedUniforms implements UniformLevels {
  private static final double UNIT = 0x1.0p-53;

  private final Hmac hmac;
  private final byte[] names;

  KeyedUniforms(Hmac hmac, byte[] names) {
    this.hmac = hmac;
    this.names = names;
  }

  @Override
  public Uniforms level(String... level) {
    byte[] own = Hmac.bytes(level);
    byte[] prefix = ByteBuffer.allocate(names.length + own.length).put(names).put(own).array();
    return i -> (hmac.of(prefix, i) >>> 11) * UNIT;
  }
}
