// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.web;

import java.util.UUID;

/** Addresses of the pages of the register. */
final class StudyPaths {
  static final String ALL = "/ui/netwerk/onderzoeken";

  private StudyPaths() {}

  static String of(UUID study) {
    return ALL + "/" + study;
  }
}
