// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.xml;

/** A document that is not read: malformed, of another standard, or with a document type. */
public class XmlRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public XmlRefusedException(String message) {
    super(message);
  }
}
