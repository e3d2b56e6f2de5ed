// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A name as one part of the path of an address. */
public final class PathPart {
  private PathPart() {}

  /** With percent signs for all that means something there; a space is no plus in a path. */
  public static String of(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
