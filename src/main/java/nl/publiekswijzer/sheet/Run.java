// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.sheet;

import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Face;

/** A stretch of text in one weight and colour. */
public record Run(String text, Face face, Colour colour) {}
