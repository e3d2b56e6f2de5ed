// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

/**
 * A page that a call is answered with: a Facelets view, filled with what its controller gave {@link
 * Models}.
 *
 * @param name of its file in {@code WEB-INF/views}
 */
public record View(String name) {
  private static final String FOLDER = "/WEB-INF/views/";

  /** From the root of the application. */
  String path() {
    return FOLDER + name;
  }
}
