// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.benchmark;

/** Makes the document; asked by any number of threads. */
@FunctionalInterface
public interface Engine {
  byte[] document() throws Exception;
}
