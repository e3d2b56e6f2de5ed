// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

/** What another part of the product does to a page that stands, before it is sent. */
public interface PageChange {
  /** Whether there is something to do for the request at hand. */
  boolean applies();

  /**
   * The page as it is sent.
   *
   * @param page as its view made it
   */
  String change(String page);
}
