// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.usecase;

/** The entries of the log contradict what was signed of them. */
public class ForkedLogException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  ForkedLogException(String message) {
    super(message);
  }
}
