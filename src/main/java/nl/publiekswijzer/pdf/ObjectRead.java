// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import org.verapdf.model.baselayer.Object;

/** Something that a test can ask of an object of veraPDF's model. */
interface ObjectRead {
  java.lang.Object of(Object object);
}
