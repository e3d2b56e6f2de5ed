// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.Map;

/** A piece of a document that the contents name. */
sealed interface Chapter permits Part, Drawn {

  /** Of the piece in the document, once; also the anchor of its first title. */
  String name();

  /** What the contents call each chapter in it, by the anchor of its title, in order. */
  Map<String, String> titles();

  /** Headings inside that the contents name: label by anchor, in order. */
  Map<String, String> headings();
}
