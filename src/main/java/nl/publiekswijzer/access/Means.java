// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.access;

/** By which means somebody said who it is. */
public enum Means {
  NONE,
  /** A cookie, which a browser sends by itself; so changes need a proof that the page asked. */
  SESSION,
  /** A token in a header, which is only sent on purpose. */
  TOKEN
}
