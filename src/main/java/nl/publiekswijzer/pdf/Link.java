// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.sf.jasperreports.engine.JRPrintHyperlink;
import net.sf.jasperreports.engine.type.HyperlinkTypeEnum;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * Where a link leads: to an anchor in this document or to an address on the web.
 *
 * @param words what is read for the link: its tooltip, or else its text
 * @param tooltip whether it is the tooltip
 */
record Link(String target, boolean local, String words, boolean tooltip) {

  static Optional<Link> of(JRPrintHyperlink link, String text, Place place) {
    HyperlinkTypeEnum type = link.getHyperlinkType();
    if (!leads(type, place)) {
      return Optional.empty();
    }
    String tooltip = link.getHyperlinkTooltip();
    boolean told = tooltip != null && !tooltip.isBlank();
    String words = told ? tooltip : text;
    return Optional.of(
        type == HyperlinkTypeEnum.LOCAL_ANCHOR
            ? new Link(link.getHyperlinkAnchor(), true, words, told)
            : new Link(address(link, place), false, words, told));
  }

  /** The same, of some words of a text; a tooltip goes first. */
  Link saying(String part) {
    return new Link(target, local, tooltip ? words : part, tooltip);
  }

  /** Whether a link of this type leads anywhere; one that could lead elsewhere is refused. */
  static boolean leads(HyperlinkTypeEnum type, Spot place) {
    return switch (type) {
      case NONE, NULL -> false;
      case LOCAL_ANCHOR, REFERENCE -> true;
      default -> throw place.refuse("unsupported link type " + type.getName());
    };
  }

  /** The annotation to click on; the rectangle counts from the bottom left, as PDF does. */
  COSDictionary annotation() {
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setName(COSName.SUBTYPE, "Link");
    annotation.setString(COSName.CONTENTS, words);
    annotation.setInt(COSName.F, 4); // is printed
    if (local) {
      annotation.setItem(COSName.DEST, new COSString(target));
    } else {
      annotation.setItem(COSName.A, action());
    }
    return annotation;
  }

  private COSDictionary action() {
    COSDictionary action = new COSDictionary();
    action.setName(COSName.S, "URI");
    action.setItem(COSName.URI, new COSString(target.getBytes(StandardCharsets.US_ASCII)));
    return action;
  }

  private static String address(JRPrintHyperlink link, Place place) {
    String address = String.valueOf(link.getHyperlinkReference());
    if (!address.matches("(https?|mailto):\\S+")) {
      throw place.refuse("a link leads to no web address: " + address);
    }
    return URI.create(address).toASCIIString();
  }
}
