// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import org.apache.pdfbox.cos.COSDictionary;

/** The link that an entry of the contents begins with: its element and where it is clicked on. */
record EntryLink(StructureElement element, COSDictionary annotation) {}
