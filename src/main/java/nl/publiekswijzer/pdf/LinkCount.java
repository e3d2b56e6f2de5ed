// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import org.verapdf.model.baselayer.Object;

/** How many objects a link leads to. */
record LinkCount(String link) implements ObjectRead {
  @Override
  public Integer of(Object object) {
    return object.getLinkedObjects(link).size();
  }
}
