// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

/** A draft is no longer what somebody saw who wants to change or send it; nothing was done. */
public class DraftChanged extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
