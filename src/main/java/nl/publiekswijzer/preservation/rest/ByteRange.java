// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.rest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file that was asked for (RFC 9110, 14.1.2).
 *
 * @param from first byte
 * @param until first byte no longer wanted
 */
record ByteRange(long from, long until) {
  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  static ByteRange whole(long length) {
    return new ByteRange(0, length);
  }

  /**
   * Empty for none, for several and for what is not understood: then all is given.
   *
   * @param header value of {@code Range}; may be null
   */
  static Optional<ByteRange> of(String header, long length) {
    Matcher one = ONE.matcher(header == null ? "" : header.replaceAll("\\s", ""));
    if (!one.matches() || one.group(1).isEmpty() && one.group(2).isEmpty()) {
      return Optional.empty();
    }
    if (one.group(1).isEmpty()) {
      long last = Long.parseLong(one.group(2));
      return Optional.of(new ByteRange(last == 0 ? length : Math.max(0, length - last), length));
    }
    long from = Long.parseLong(one.group(1));
    boolean open = one.group(2).isEmpty();
    long until = open ? length : Long.parseLong(one.group(2)) + 1;
    return !open && until <= from
        ? Optional.empty()
        : Optional.of(new ByteRange(from, Math.min(until, length)));
  }

  /** Whether it has a byte at all. */
  boolean isSatisfiable() {
    return from < until;
  }

  long length() {
    return until - from;
  }

  String of(long length) {
    return "bytes " + from + "-" + (until - 1) + "/" + length;
  }
}
